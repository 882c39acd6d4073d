/**
 * `scripts/trust/sbom.ts OUT`, a step of the build: writes `sbom.cdx.json`, the bill of materials of the site
 * (CycloneDX 1.6), made from the lockfile. Unlike `npm sbom` it holds no time and no random number.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type PinnedPackage, pinnedPackages } from "../../src/site/packages.ts";
import { writeAtomically } from "../store/write-atomically.ts";

/** The bill of materials of a list of packages. */
export function billOfMaterials(packages: readonly PinnedPackage[]): object {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as PinnedPackage;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": name, name, version } },
    components: packages.map(component),
  };
}

function component({ name, version, licence, integrity }: PinnedPackage): object {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    ...(licence === null ? {} : { licenses: [licenceOf(licence)] }),
    ...(integrity?.startsWith("sha512-")
      ? { hashes: [{ alg: "SHA-512", content: hex(integrity.slice("sha512-".length)) }] }
      : {}),
  };
}

function licenceOf(licence: string): object {
  return /^[A-Za-z0-9.-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence };
}

function hex(base64: string): string {
  return Buffer.from(base64, "base64").toString("hex");
}

if (import.meta.main) {
  const bill = billOfMaterials(pinnedPackages());
  const path = join(resolve(process.argv[2] ?? "dist"), "sbom.cdx.json");
  writeAtomically(path, `${JSON.stringify(bill, null, 2)}\n`);
}

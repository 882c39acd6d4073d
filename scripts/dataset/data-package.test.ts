import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { syntheticArchive } from "../../src/lib/dataset/fixtures/synthetic.ts";
import { jsonSchemas, TABLES } from "../../src/lib/dataset/index.ts";
import { bytesBelow, storeOf, writeFrom } from "./fixtures/store.ts";

/** Frictionless's own library; it brings the profiles and has no types. */
interface Frictionless {
  readonly Profile: {
    load(profile: string): Promise<{
      validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] };
    }>;
  };
}

interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly profile: string;
    readonly hash: string;
    readonly bytes: number;
  }[];
}

const { Profile } = createRequire(import.meta.url)("datapackage") as Frictionless;
const root = mkdtempSync(join(tmpdir(), "gongkai-package-"));
const data = join(root, "data");

before(() => writeFrom(storeOf(syntheticArchive(30), join(root, "store")), data));
after(() => rmSync(root, { recursive: true, force: true }));

test("datapackage.json is valid by the schema of Frictionless", async () => {
  const description = readPackage(readFileSync(join(data, "v1/datapackage.json"), "utf8"));
  await assertValid("data-package", description);
  const tabular = description.resources.filter(
    ({ profile }) => profile === "tabular-data-resource",
  );
  assert.equal(tabular.length, TABLES.length);
  for (const resource of tabular) await assertValid("tabular-data-resource", resource);
});

test("the schema of Frictionless refuses a data package without a resource", async () => {
  const profile = await Profile.load("data-package");
  assert.equal(profile.validate({ name: "gongkai", resources: [] }).valid, false);
});

test("datapackage.json names every edition with its true size and hash", () => {
  const found = bytesBelow(join(data, "v1"));
  const { resources } = readPackage(readFileSync(join(data, "v1/datapackage.json"), "utf8"));
  assert.equal(resources.length, TABLES.length * 4);
  for (const { path, hash, bytes } of resources) {
    assert.deepEqual({ bytes, sha256: hash.replace("sha256:", "") }, found.get(path), path);
  }
});

test("a zip holds README, licence, caveats and tables, described by a data package of its own", async () => {
  for (const name of ["all", "2021"]) {
    const files = unzipSync(readFileSync(join(data, `v1/zip/${name}.zip`)));
    assert.deepEqual(Object.keys(files).sort(), [
      "CAVEATS.txt",
      "LICENSE.txt",
      "README.txt",
      ...[...TABLES.map((table) => `${table.name}.csv`), "datapackage.json"].sort(),
    ]);
    const description = readPackage(strFromU8(files["datapackage.json"] as Uint8Array));
    await assertValid("tabular-data-package", { ...description, profile: "tabular-data-package" });
    for (const { path, bytes } of description.resources) assert.equal(files[path]?.length, bytes);
  }
});

test("the zip of a year holds the rows of that year and every agency", () => {
  const files = unzipSync(readFileSync(join(data, "v1/zip/2021.zip")));
  const reports = strFromU8(files["reports.csv"] as Uint8Array).split("\r\n");
  assert.ok(reports.length > 2);
  for (const line of reports.slice(1, -1)) assert.match(line, /^\d{6}\/[a-z0-9-]+\/2021,/);
  const agencies = strFromU8(files["agencies.csv"] as Uint8Array);
  assert.equal(agencies, readFileSync(join(data, "v1/agencies.csv"), "utf8"));
});

test("jsonSchemas() describes every JSON of the data", () => {
  const paths = [...bytesBelow(join(data, "v1")).keys()].filter(
    (path) => path.endsWith(".json") && !path.startsWith("schemas/") && path !== "datapackage.json",
  );
  const patterns = jsonSchemas().map(
    ({ describes }) =>
      new RegExp(`^${describes.replace("<region>", "\\d{6}").replace("<year>", "\\d{4}")}$`),
  );
  assert.deepEqual(
    paths.filter((path) => !patterns.some((pattern) => pattern.test(path))),
    [],
  );
});

function readPackage(text: string): DataPackage {
  return JSON.parse(text) as DataPackage;
}

async function assertValid(profile: string, descriptor: unknown): Promise<void> {
  const { errors } = (await Profile.load(profile)).validate(descriptor);
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
  );
}

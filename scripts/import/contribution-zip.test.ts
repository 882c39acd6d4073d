import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { agencyYaml } from "../../src/components/contribute/agency-yaml.ts";
import { packContribution } from "../../src/components/contribute/pack.ts";
import { readRegions } from "../content/regions.ts";
import {
  AGENCY_YAML,
  contentWith,
  put,
  reportText,
  runScript,
  storeOf,
} from "../content/testing.ts";
import { readContribution, saveContribution } from "./contribution-zip.ts";

const regions = readRegions();
const PATH = "reports/410822/government/2023.md";
const bytes = strToU8("original");
const sha256 = createHash("sha256").update(bytes).digest("hex");
const text = reportText(2023).replace("0".repeat(64), sha256);

const read = (files: Readonly<Record<string, Uint8Array>>) =>
  readContribution(zipSync(files, { mtime: "1980-01-01" }), regions);

test("a package of the contribute page is taken by the import command", () => {
  const answer = {
    path: PATH,
    markdown: text,
    sound: true,
    states: {},
    findings: [],
    messages: [],
  };
  const zip = packContribution({
    answer,
    agency: null,
    original: { name: "A.TXT", sha256, bytes },
  });
  const directory = contentWith();
  put(storeOf(directory), "a.gongkai.zip", zip);
  const file = join(storeOf(directory), "a.gongkai.zip");
  const run = runScript("import", directory, [file]);
  assert.equal(run.code, 0, run.stderr);
  assert.ok(existsSync(join(directory, PATH)));
  assert.ok(existsSync(join(directory, `originals/${sha256}.txt`)));
  assert.match(runScript("import", directory, [file]).stdout, /already so/);
});

test("saveContribution(reading) never replaces another text unasked", () => {
  const directory = contentWith();
  put(
    directory,
    PATH,
    reportText(2023, () => "1"),
  );
  const reading = read({ [PATH]: strToU8(text) });
  assert.equal(saveContribution(reading, { directory, overwrite: false }).kind, "exists");
  assert.equal(saveContribution(reading, { directory, overwrite: true }).kind, "saved");
});

test("saveContribution(reading) wants the file of an agency that is not registered", () => {
  const path = "reports/320813/government/2023.md";
  const other = text.replace("agency: 410822/government", "agency: 320813/government");
  const directory = contentWith();
  const alone = read({ [path]: strToU8(other) });
  assert.equal(saveContribution(alone, { directory, overwrite: false }).kind, "refused");
  const home = "reports/320813/government/agency.yaml";
  const both = read({ [path]: strToU8(other), [home]: strToU8(AGENCY_YAML) });
  assert.equal(saveContribution(both, { directory, overwrite: false }).kind, "saved");
});

test("agencyYaml(agency) is a file the register reads, whatever the names hold", () => {
  const yaml = agencyYaml({
    id: "410822/government",
    name: { zh: "某局: #1", en: "Bureau of 'A' & \"B\"" },
    level: "county",
    kind: "department",
    parent: null,
    aliases: ["- 甲", "乙"],
  });
  const reading = read({
    [PATH]: strToU8(text),
    "reports/410822/government/agency.yaml": strToU8(yaml),
  });
  assert.equal(reading.kind, "contribution");
});

const HOSTILE: readonly (readonly [name: string, files: Readonly<Record<string, Uint8Array>>])[] = [
  ["a path out of the directory", { "../x.md": strToU8("x"), [PATH]: strToU8(text) }],
  ["a script beside the report", { "scripts/x.ts": strToU8("x"), [PATH]: strToU8(text) }],
  ["no report", { "check.json": strToU8("{}") }],
  [
    "two reports",
    { [PATH]: strToU8(text), "reports/410822/government/2022.md": strToU8(reportText(2022)) },
  ],
  ["a report with an error", { [PATH]: strToU8(text.replace("scope: roll-up", "scope: mine")) }],
  ["bytes that are no text", { [PATH]: new Uint8Array([0xff, 0xfe, 0]) }],
  ["another original", { [PATH]: strToU8(text), [`originals/${sha256}.txt`]: strToU8("other") }],
  [
    "a verdict of its own",
    {
      [PATH]: strToU8(
        text.replace(
          "verdicts: []",
          "verdicts:\n  - { rule: T3-01, operands: 0123456789abcdef, verdict: dismissed, by: me, date: 2024-01-01, why: x }",
        ),
      ),
    },
  ],
  [
    "an agency of another place",
    { [PATH]: strToU8(text), "reports/320813/government/agency.yaml": strToU8(AGENCY_YAML) },
  ],
];

for (const [name, files] of HOSTILE) {
  test(`readContribution(zip) refuses ${name}`, () => {
    assert.equal(read(files).kind, "refused");
  });
}

test("readContribution(zip) refuses what is no zip and what unpacks to too much", () => {
  assert.equal(readContribution(strToU8("PK"), regions).kind, "refused");
  const bomb = { [PATH]: strToU8(text), [`originals/${sha256}.txt`]: new Uint8Array(40_000_000) };
  assert.equal(read(bomb).kind, "refused");
});

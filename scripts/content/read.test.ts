import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { regionPath } from "../../src/lib/report/index.ts";
import { readContent } from "./read.ts";
import { readRegions } from "./regions.ts";
import { AGENCY_YAML, contentWith, reportText } from "./testing.ts";

const said = (directory: string): readonly string[] =>
  readContent(directory).messages.map(
    ({ file, message }) => `${file}:${message.line ?? 1}:${message.column ?? 1} ${message.ruleId}`,
  );

test("readContent(directory) reads a directory in order and says nothing of a good one", () => {
  const content = readContent(contentWith());
  assert.deepEqual(content.reports, [
    "reports/410822/government/2021.md",
    "reports/410822/government/2022.md",
  ]);
  assert.deepEqual(
    content.agencies.map(({ id }) => id),
    ["410822/government"],
  );
  assert.equal(content.site?.title.en, "Gongkai");
  assert.deepEqual(content.messages, []);
});

test("readContent(directory) takes the project's own content without a word", () => {
  const content = readContent(join(import.meta.dirname, "../../content"));
  assert.deepEqual(content.messages, []);
  assert.ok(content.agencies.length >= 7);
});

test("readContent(directory) follows no link", () => {
  const directory = contentWith();
  symlinkSync("/etc", join(directory, "reports/410823"));
  symlinkSync("2021.md", join(directory, "reports/410822/government/2023.md"));
  assert.deepEqual(said(directory), [
    "reports/410822/government/2023.md:1:1 path-link",
    "reports/410823:1:1 path-link",
  ]);
});

test("readContent(directory) leaves out both of two paths that differ only in case", () => {
  const directory = contentWith({ "reports/410822/Government/2021.md": reportText(2021) });
  assert.deepEqual(said(directory), [
    "reports/410822/government/2021.md:1:1 path-clash",
    "reports/410822/Government/2021.md:1:1 path-clash",
  ]);
  assert.deepEqual(readContent(directory).reports, ["reports/410822/government/2022.md"]);
});

test("readContent(directory) names what does not belong there", () => {
  const directory = contentWith({
    "notes.txt": "x",
    "reports/410822/government/2021-draft.md": "x",
    "originals/abc.txt": "x",
    ".gitkeep": "",
  });
  assert.deepEqual(said(directory), [
    "notes.txt:1:1 path-stray",
    "originals/abc.txt:1:1 path-stray",
    "reports/410822/government/2021-draft.md:1:1 path-stray",
  ]);
});

test("readContent(directory) asks for the agency, its region and its parent", () => {
  const directory = contentWith({
    "reports/410822/audit-bureau/2021.md": reportText(2021),
    "reports/410899/government/agency.yaml": AGENCY_YAML,
    "reports/410823/government/agency.yaml": AGENCY_YAML.replace("null", "410800/government"),
  });
  assert.deepEqual(said(directory), [
    "reports/410899/government/agency.yaml:1:1 region-unknown",
    "reports/410823/government/agency.yaml:4:1 agency-parent-unknown",
    "reports/410822/audit-bureau/2021.md:1:1 agency-yaml-missing",
  ]);
});

test("readContent(directory) holds agency.yaml and site.yaml to their schemas", () => {
  const directory = contentWith({
    "site.yaml": "title: { zh: 公开, en: Gongkai }\nslogan: x\n",
    "reports/410822/government/agency.yaml": AGENCY_YAML.replace("level: county", "level: 县"),
  });
  const messages = said(directory);
  assert.ok(messages.includes("site.yaml:2:1 yaml-unknown-key"));
  assert.ok(messages.includes("site.yaml:1:1 yaml-missing-key"));
  assert.ok(messages.includes("reports/410822/government/agency.yaml:2:1 yaml-value"));
  assert.deepEqual(readContent(directory).reports, []);
});

test("readContent(directory) refuses bytes that are not UTF-8", () => {
  const directory = contentWith({ "site.yaml": new Uint8Array([0xb9, 0xab, 0xbf, 0xaa]) });
  assert.deepEqual(said(directory), ["site.yaml:1:1 text-encoding"]);
});

test("readRegions() gives every county a way up to its province", () => {
  const regions = readRegions();
  const names = (code: string): readonly string[] =>
    regionPath(regions, code).map(({ name }) => name);
  assert.deepEqual(names("230124"), ["黑龙江省", "哈尔滨市", "方正县"]);
  assert.deepEqual(names("110107"), ["北京市", "石景山区"]);
  assert.deepEqual(names("321300"), ["江苏省", "宿迁市"]);
  assert.ok(regions.size > 3000);
  for (const { code, level } of regions.values()) {
    assert.equal(regionPath(regions, code)[0]?.level, "province", `${code} ${level}`);
  }
});

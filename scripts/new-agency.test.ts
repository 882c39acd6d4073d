import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readContent } from "./content/read.ts";
import { contentWith, runScript } from "./content/testing.ts";

const given = (id: string, parent: string, level = "county"): readonly string[] => [
  ...["--id", id, "--name", "博爱县审计局", "--name-en", "Audit Bureau of Bo'ai County"],
  ...["--level", level, "--kind", "department", "--parent", parent, "--alias", "博爱审计"],
];

test("new-agency makes a folder that the archive reads without a word", () => {
  const directory = contentWith();
  const run = runScript("new-agency", directory, given("410822/audit-bureau", "410822/government"));
  assert.equal(run.code, 0, run.stderr);
  const content = readContent(directory);
  assert.deepEqual(content.messages, []);
  const agency = content.agencies.find(({ id }) => id === "410822/audit-bureau");
  assert.equal(agency?.name.zh, "博爱县审计局");
  assert.deepEqual(agency?.aliases, ["博爱审计"]);
});

test("new-agency changes nothing when the agency exists or what was given is wrong", () => {
  const directory = contentWith();
  const path = join(directory, "reports/410822/government/agency.yaml");
  const before = readFileSync(path, "utf8");
  assert.equal(runScript("new-agency", directory, given("410822/government", "null")).code, 1);
  assert.equal(readFileSync(path, "utf8"), before);
  for (const wrong of [
    given("博爱县/审计局", "null"),
    given("410899/audit-bureau", "null"),
    given("410822/audit-bureau", "410822/nobody"),
    given("410822/audit-bureau", "null", "县"),
  ]) {
    const { code, stderr } = runScript("new-agency", directory, wrong);
    assert.equal(code, 1);
    assert.notEqual(stderr, "");
  }
  assert.equal(readContent(directory).agencies.length, 1);
});

test("new-agency names what is missing when nobody can be asked", () => {
  const { code, stderr } = runScript("new-agency", contentWith(), ["--id", "410822/audit-bureau"]);
  assert.equal(code, 2);
  assert.match(stderr, /--name: /);
  assert.match(stderr, /--parent: /);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contentWith, reportText, runScript } from "./content/testing.ts";

const PATH = "reports/410822/government/2021.md";

test("format --check names the first line that is not canonical, format writes the canonical form", () => {
  const handMade = reportText(2021).replace("三（一）予以公开", "(一) 予以公开");
  const directory = contentWith({ [PATH]: handMade });
  const checked = runScript("format", directory, ["--check", "--lang", "en"]);
  assert.equal(checked.code, 1);
  assert.match(checked.stderr, /2021\.md:\d+:1 {2}error {2}.*not-canonical/);
  assert.equal(readFileSync(join(directory, PATH), "utf8"), handMade);

  assert.equal(runScript("format", directory, []).code, 0);
  assert.equal(readFileSync(join(directory, PATH), "utf8"), reportText(2021));
  assert.equal(runScript("format", directory, ["--check"]).code, 0);
});

test("format leaves a file with errors as it is and exits with 1", () => {
  const broken = reportText(2021).replace("year: 2021", "year: x");
  const directory = contentWith({ [PATH]: broken });
  assert.equal(runScript("format", directory, []).code, 1);
  assert.equal(readFileSync(join(directory, PATH), "utf8"), broken);
});

import assert from "node:assert/strict";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { parseReportId, reportIdOfPath } from "../../src/lib/report/index.ts";
import { readContent } from "../content/read.ts";
import { readRegions } from "../content/regions.ts";
import { contentWith, reportText, runScript, storeOf } from "../content/testing.ts";
import { readContribution } from "../import/contribution-zip.ts";
import { proves } from "./proof.ts";

/** Paths that climb out, pretend, or mean something else on another system. */
const HOSTILE_PATHS = [
  "../2021.md",
  "reports/../../2021.md",
  "reports/410822/../410823/2021.md",
  "reports/410822/..%2f/2021.md",
  "reports\\410822\\government\\2021.md",
  "/etc/passwd",
  "C:/reports/410822/government/2021.md",
  "reports/410822/government/2021.md:stream",
  "reports/410822/government/2021.md\0.txt",
  "reports/410822/government/2021.MD",
  "reports/410822/government /2021.md",
  "reports/410822/government./2021.md",
  "reports/410822/Government/2021.md",
  "reports/410822/ｇovernment/2021.md",
  "reports/410822/gov\u0435rnment/2021.md",
  "reports/410822/__proto__/2021.md",
  "reports/410822/con/2021.md",
  "reports/410822/aux/2021.md",
  "reports/410822/com1/2021.md",
  "reports/４10822/government/2021.md",
  "reports/410822/government/２021.md",
  "reports/410822/government/2021.md/x",
  ".git/hooks/post-checkout",
  "scripts/build.ts",
] as const;

const regions = readRegions();

test("no path that climbs out, pretends or means something else elsewhere names a report", (t) => {
  assert.deepEqual(
    HOSTILE_PATHS.filter((path) => reportIdOfPath(path) !== null),
    [],
  );
  for (const path of HOSTILE_PATHS) {
    const zip = zipSync({ [path]: strToU8(reportText(2021)) });
    assert.equal(readContribution(zip, regions).kind, "refused", path);
  }
  assert.equal(parseReportId("410822/constructor/2021")?.agency, "410822/constructor");
  proves(t, "paths", { paths: HOSTILE_PATHS.length });
});

test("a link in content/ is refused whatever it leads to, and nothing behind it is read or published", (t) => {
  const directory = contentWith();
  const secret = join(directory, "..", "secret.md");
  writeFileSync(secret, reportText(2023));
  const links = [
    [secret, "reports/410822/government/2023.md"],
    ["/etc", "reports/410823"],
    ["/etc/passwd", `originals/${"0".repeat(64)}.txt`],
    ["2021.md", "reports/410822/government/2024.md"],
    [".", "reports/410822/loop"],
  ] as const;
  const put = links.filter(([target, path]) => {
    if (path.startsWith("originals/")) return false;
    symlinkSync(target, join(directory, path));
    return true;
  });
  const { messages, reports } = readContent(directory);
  assert.deepEqual(
    messages.map(({ file, message }) => `${message.ruleId} ${file}`).sort(),
    put.map(([, path]) => `path-link ${path}`).sort(),
  );
  assert.deepEqual(reports, [
    "reports/410822/government/2021.md",
    "reports/410822/government/2022.md",
  ]);
  const run = runScript("data", directory, ["--lang", "en"]);
  assert.equal(run.code, 1, run.stderr);
  assert.ok(existsSync(storeOf(directory)));
  proves(t, "paths", { paths: put.length });
});

test("two files that differ only in case are both refused, whatever part of the path differs", (t) => {
  const twins = ["reports/410822/Government/2021.md", "Reports/410822/government/2022.md"];
  const directory = contentWith(Object.fromEntries(twins.map((path) => [path, reportText(2021)])));
  const clashes = readContent(directory).messages.filter(
    ({ message }) => message.ruleId === "path-clash",
  );
  assert.equal(clashes.length, twins.length * 2);
  assert.deepEqual(readContent(directory).reports, []);
  proves(t, "paths", { paths: twins.length });
});

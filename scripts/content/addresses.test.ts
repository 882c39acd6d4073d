import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { parseReportId, reportIdOfPath } from "../../src/lib/report/index.ts";
import { proves } from "../trust/proof.ts";
import { readContent } from "./read.ts";
import { contentWith } from "./testing.ts";

test("every report that was ever committed keeps its address, or a line of moved: leads on from it", (t) => {
  const content = readContent("content");
  const held = new Set(content.reports.map((path) => reportIdOfPath(path)));
  const moved = new Set(content.agencies.flatMap(({ moved = [] }) => moved));
  const log = [
    "log",
    "--no-renames",
    "--diff-filter=D",
    "--name-only",
    "--format=",
    "--",
    "content/reports",
  ];
  const gone = execFileSync("git", log, { encoding: "utf8" })
    .split("\n")
    .map((path) => reportIdOfPath(path.replace(/^content\//, "")))
    .filter((id) => id !== null && !held.has(id));
  const lost = gone.filter((id) => {
    const agency = parseReportId(id as string)?.agency as string;
    return !moved.has(id as string) && !moved.has(agency);
  });
  assert.deepEqual(lost, []);
  proves(t, "addresses", { addresses: held.size + gone.length });
});

test("an id of old that bears a page today, or that two agencies claim, is an error", () => {
  const agency = (moved: string): string =>
    `name: { zh: 甲, en: A }\nlevel: county\nkind: government\nparent: null\naliases: []\nmoved: [${moved}]\n`;
  const { messages } = readContent(
    contentWith({
      "reports/410823/government/agency.yaml": agency("410822/government, 410824/former"),
      "reports/410825/government/agency.yaml": agency("410824/former, 410822/government/2021"),
    }),
  );
  assert.deepEqual(
    messages.map(({ file, message }) => [file, message.ruleId, message.severity]),
    [
      ["reports/410823/government/agency.yaml", "agency-moved-taken", "error"],
      ["reports/410825/government/agency.yaml", "agency-moved-taken", "error"],
      ["reports/410825/government/agency.yaml", "agency-moved-taken", "error"],
    ],
  );
});

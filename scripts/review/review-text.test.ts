import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { AGENCY_YAML, contentWith, put, reportText } from "../content/testing.ts";
import { triageRef } from "../triage/triage-ref.ts";
import { contextOf } from "./context-at.ts";
import { changesBetween } from "./git-changes.ts";
import { type Change, reviewChanges } from "./review-changes.ts";
import { reviewText } from "./review-text.ts";

type Files = Readonly<Record<string, string>>;

const HOME = "content/reports/410822/government";
const BASE: Files = {
  [`${HOME}/agency.yaml`]: AGENCY_YAML,
  [`${HOME}/2021.md`]: reportText(2021),
  [`${HOME}/2022.md`]: reportText(2022),
};

/** A figure of the test report written anew: the first row of table B, its last cell. */
const withTotal = (text: string, total: string): string =>
  text.replace(/(\| 一、本年新收政府信息公开申请数量 (?:\| 0 ){6}\| )0 \|/, `$1${total} |`);

/** Eight pull requests: what they add or replace; null deletes. */
const PULL_REQUESTS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  new: { [`${HOME}/2023.md`]: reportText(2023) },
  "new-agency": {
    "content/reports/320813/government/agency.yaml": AGENCY_YAML.replaceAll("博爱县", "洪泽区"),
    "content/reports/320813/government/2022.md": reportText(2022)
      .replaceAll("博爱县", "洪泽区")
      .replace("agency: 410822", "agency: 320813"),
  },
  edited: { [`${HOME}/2022.md`]: withTotal(reportText(2022), "7") },
  deleted: { [`${HOME}/2021.md`]: null },
  renamed: {
    [`${HOME}/2021.md`]: null,
    [`${HOME}/2020.md`]: reportText(2021).replace("year: 2021", "year: 2020"),
  },
  "parser-change": { "src/lib/parse/cell.ts": "export const parseCell = () => 0;\n" },
  "hostile-title": {
    [`${HOME}/2023.md`]: reportText(2023).replaceAll(
      "博爱县人民政府2023年政府信息公开工作年度报告",
      "</code><img src=x onerror=alert(1)> @everyone ``` | [x](javascript:alert(1))",
    ),
  },
  "broken-with-verdict": {
    [`${HOME}/2022.md`]: reportText(2022).replace("scope: roll-up", "scope: mine"),
    [`${HOME}/2021.md`]: reportText(2021).replace(
      "verdicts: []",
      "verdicts:\n  - { rule: T3-01, operands: 0123456789abcdef, verdict: dismissed, by: me, date: 2024-01-01, why: mine }",
    ),
  },
};

const bytes = (text: string | null | undefined): Uint8Array | null =>
  text == null ? null : new TextEncoder().encode(text);

function changesOf(name: string): readonly Change[] {
  return Object.entries(PULL_REQUESTS[name] ?? {})
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => ({ path, before: bytes(BASE[path]), after: bytes(text) }));
}

function contextAfter(name: string) {
  const after = Object.entries({ ...BASE, ...PULL_REQUESTS[name] });
  return contextOf(
    new Map(
      after.flatMap(([path, text]) => (text === null ? [] : [[path, bytes(text) as Uint8Array]])),
    ),
  );
}

for (const name of Object.keys(PULL_REQUESTS)) {
  for (const lang of ["zh-CN", "en"] as const) {
    test(`reviewText(${name}) in ${lang} is as reviewed`, () => {
      const text = reviewText(reviewChanges(changesOf(name), contextAfter(name)), lang);
      const golden = join(import.meta.dirname, `fixtures/${name}.${lang}.md`);
      if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
      assert.equal(text, readFileSync(golden, "utf8"));
    });
  }
}

test("reviewText(hostile title) holds no markup of its author outside code", () => {
  const text = reviewText(
    reviewChanges(changesOf("hostile-title"), contextAfter("hostile-title")),
    "en",
  );
  const outside = text
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, "")
    .replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, "");
  assert.doesNotMatch(outside, /<img|@everyone|javascript:|<\/code>/);
});

test("changesBetween(base, head) and triageRef(ref) read a repository without running it", async () => {
  const directory = contentWith();
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: directory });
  git("init", "-q", "-b", "main");
  git("config", "user.email", "a@example.org");
  git("config", "user.name", "a");
  for (const [path, text] of Object.entries(BASE)) put(directory, path, text);
  git("add", "-A");
  git("commit", "-qm", "base");
  git("switch", "-qc", "contribution");
  put(directory, `${HOME}/2022.md`, withTotal(reportText(2022), "7"));
  put(directory, `${HOME}/名称.txt`, "x");
  git("add", "-A");
  git("commit", "-qm", "change");
  const changes = changesBetween("main", "contribution", directory);
  assert.deepEqual(
    changes.map(({ path }) => path),
    [`${HOME}/2022.md`, `${HOME}/名称.txt`],
  );
  const row = await triageRef("contribution", "main", directory);
  assert.equal(row.standing, "doubtful");
  assert.deepEqual([row.figures, row.marks], [1, ["outside"]]);
});

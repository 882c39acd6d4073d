import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { contentWith, put, reportText, runScript } from "../content/testing.ts";

const YEAR_2021 = "reports/410822/government/2021.md";
/** 规章, 本年制发件数: the first figure of the report. */
const FIRST = "| 规章 | 0 |";

test("check exits with 0 when there are findings only, and says so", () => {
  const wrongSum = reportText(2021).replace(/(\| 一、[^|]*) \| 0 \|/, "$1 | 5 |");
  const { code, stdout } = runScript("check", contentWith({ [YEAR_2021]: wrongSum }), []);
  assert.equal(code, 0);
  assert.match(stdout, /2021\.md:\d+:\d+ {2}fail {2}.*T3-0[13]/);
  assert.match(stdout, /2 reports: 0 errors/);
});

test("check exits with 1 for a broken file, with file, line, column, rule and remedy", () => {
  const broken = reportText(2021).replace("scope: roll-up", "scope: whole");
  const directory = contentWith({ [YEAR_2021]: broken });
  const english = runScript("check", directory, ["--lang", "en"]);
  assert.equal(english.code, 1);
  assert.match(
    english.stdout,
    /2021\.md:5:1 {2}error {2}Unexpected "whole" for "scope", expected: own \| roll-up \| unknown {2}yaml-value\n {4}\S/,
  );
  const chinese = runScript("check", directory, ["--lang", "zh-CN"]);
  assert.match(chinese.stdout, /2021\.md:5:1 {2}错误 {2}“scope”的值“whole”不合要求/);
});

test("check --format json prints one finding or error a line with the keys of the contract", () => {
  const broken = reportText(2022).replace("year: 2022", "year: 2020");
  const directory = contentWith({ "reports/410822/government/2022.md": broken });
  const { code, stdout } = runScript("check", directory, ["--format", "json"]);
  assert.equal(code, 1);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const errors = lines.filter((line) => line["severity"] === "error");
  assert.deepEqual(
    errors.map(({ report, ruleId, file, line }) => [report, ruleId, file, line]),
    [["410822/government/2022", "path-identity", "reports/410822/government/2022.md", 4]],
  );
  const findings = lines.filter((line) => line["severity"] === undefined);
  assert.ok(findings.length > 0);
  const keys =
    "report ruleId version class verdict cause operands equation statement explanation repair human operandHash file line column";
  for (const finding of findings) assert.deepEqual(Object.keys(finding), keys.split(" "));
  assert.ok(findings.every(({ verdict }) => verdict !== "PASS"));
  const all = runScript("check", directory, ["--format", "json", "--all"]).stdout;
  assert.ok(all.includes('"verdict":"PASS"'));
});

test("check --format github annotates the very line, and no text of a report can forge a command", () => {
  const hostile = reportText(2021).replace(
    "scope: roll-up",
    'scope: "x%0A::error::forged\\n::warning::forged"',
  );
  const { stdout } = runScript("check", contentWith({ [YEAR_2021]: hostile }), [
    "--format",
    "github",
  ]);
  assert.match(stdout, /^::error file=[^\n]*2021\.md,line=5,col=1,title=yaml-value::/m);
  assert.doesNotMatch(stdout, /^::warning::forged/m);
  assert.ok(stdout.includes("%250A"));
});

test("check PATH speaks of that file only", () => {
  const broken = reportText(2022).replace("year: 2022", "year: 2020");
  const directory = contentWith({ "reports/410822/government/2022.md": broken });
  assert.equal(runScript("check", directory, [join(directory, YEAR_2021)]).code, 0);
  assert.equal(runScript("check", directory, [join(directory, "reports/410822")]).code, 1);
  assert.equal(runScript("check", directory, ["/nowhere/else.md"]).code, 2);
});

test("check refuses an unknown format with 2", () => {
  const { code, stderr } = runScript("check", contentWith(), ["--format", "xml"]);
  assert.equal(code, 2);
  assert.match(stderr, /text\|json\|github/);
});

test("check --base REV wants a correction for a changed figure, none for prose", () => {
  const directory = contentWith();
  const git = (...args: readonly string[]): void => {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
    execFileSync("git", [...identity, ...args], { cwd: directory, stdio: "ignore" });
  };
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "base");
  const text = reportText(2021);

  put(directory, YEAR_2021, text.replace("120条", "121条"));
  assert.equal(runScript("check", directory, ["--base", "HEAD"]).code, 0);

  const changed = text.replace(FIRST, "| 规章 | 3 |");
  put(directory, YEAR_2021, changed);
  const undeclared = runScript("check", directory, ["--base", "HEAD", "--lang", "en"]);
  assert.equal(undeclared.code, 1);
  assert.match(
    undeclared.stdout,
    /2021\.md:\d+:\d+ {2}error {2}Unexpected change of proactive\.regulations\.issued from "0" to "3"/,
  );

  const entry = `corrections:
  - date: 2026-11-21
    kind: transcription
    figure: proactive.regulations.issued
    old: "0"
    new: "3"
    why: 录入有误
`;
  put(directory, YEAR_2021, changed.replace("corrections: []\n", entry));
  assert.equal(runScript("check", directory, ["--base", "HEAD"]).code, 0);
});

test("check warns of a mobile number in a report, with its line and column, and exits with 0", () => {
  const told = reportText(2021).replace("120条。", "120条。联系人手机13912345678。");
  const { code, stdout } = runScript("check", contentWith({ [YEAR_2021]: told }), ["--lang", "en"]);
  assert.equal(code, 0);
  assert.match(stdout, /2021\.md:\d+:\d+ {2}warning {2}.*ending in 5678.* {2}personal-mobile/);
});

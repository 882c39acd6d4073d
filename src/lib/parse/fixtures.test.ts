import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Message, mendOf, reasonOf } from "../message/index.ts";
import type { Report } from "../report/index.ts";
import { formatReport, parseContentFile } from "./index.ts";

/** Each folder is a file and what must come of it; `UPDATE=1` rewrites what must come, never the file. */
const FIXTURES = join(import.meta.dirname, "fixtures");
const BROKEN = join(FIXTURES, "broken");

/** The path every fixture is read as; its year is the title's. */
const pathOf = (text: string): string =>
  `reports/410822/government/${/人民政府(\d{4})年/.exec(text)?.[1] ?? "2021"}.md`;

for (const name of folders(FIXTURES).filter((folder) => folder !== "broken")) {
  test(`parseContentFile(text) reads the fixture ${name}`, () => {
    const text = readFileSync(join(FIXTURES, name, "index.md"), "utf8");
    const { report, messages } = parseContentFile(text, pathOf(text));
    assert.ok(report, messagesText(messages));
    compare(join(FIXTURES, name, "report.json"), reportText(report));
    compare(join(FIXTURES, name, "messages.txt"), messagesText(messages));
  });

  test(`formatReport(text) gives the fixture ${name} one canonical form with the same figures`, () => {
    const text = readFileSync(join(FIXTURES, name, "index.md"), "utf8");
    const path = pathOf(text);
    const canonical = formatReport(text, path).text ?? "";
    assert.equal(formatReport(canonical, path).text, canonical);
    assert.deepEqual(
      valuesOf(parseContentFile(canonical, path).report),
      valuesOf(parseContentFile(text, path).report),
    );
    if (name.startsWith("canonical")) assert.equal(canonical, text);
  });
}

for (const name of folders(BROKEN)) {
  test(`parseContentFile(text) refuses broken/${name} and says where, why and how to mend it`, () => {
    const text = readFileSync(join(BROKEN, name, "index.md"), "utf8");
    const { report, messages } = parseContentFile(text, "reports/410822/government/2021.md");
    assert.equal(report, null);
    assert.ok(messages.some(({ severity }) => severity === "error"));
    compare(join(BROKEN, name, "messages.txt"), messagesText(messages));
  });
}

test("the broken fixtures are more than forty and every message of theirs has its facts", () => {
  assert.ok(folders(BROKEN).length >= 40);
  for (const name of folders(BROKEN)) {
    const said = readFileSync(join(BROKEN, name, "messages.txt"), "utf8");
    assert.doesNotMatch(said, /\{\w+\}/, name);
  }
});

function folders(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function compare(path: string, actual: string): void {
  if (process.env["UPDATE"] === "1") writeFileSync(path, actual);
  assert.ok(existsSync(path), `${path} is not there: run with UPDATE=1 and read it`);
  assert.equal(actual, readFileSync(path, "utf8"));
}

function messagesText(messages: readonly Message[]): string {
  return messages
    .map((one) =>
      [
        `${one.line ?? "-"}:${one.column ?? "-"}  ${one.severity}  ${one.ruleId}`,
        `  ${reasonOf(one, "zh-CN")}`,
        `  ${mendOf(one, "zh-CN")}`,
        `  ${reasonOf(one, "en")}`,
        `  ${mendOf(one, "en")}`,
        "",
      ].join("\n"),
    )
    .join("");
}

/** One line a figure, a block, a row, so that a changed one is a changed line. */
function reportText(report: Report): string {
  const lines = (items: readonly unknown[]): string =>
    items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  const sections = report.sections.map(
    ({ blocks, ...section }) =>
      `  ${JSON.stringify(section).slice(0, -1)},"blocks":[\n${lines(blocks)}\n  ]}`,
  );
  const tables = Object.values(report.tables).map((table) => {
    if (!table) return "  null";
    const { rows, extraRows, ...rest } = table;
    return `  ${JSON.stringify(rest).slice(0, -1)},"rows":[\n${lines(rows)}\n  ],"extraRows":[\n${lines(extraRows)}\n  ]}`;
  });
  return `{"id":"${report.id}","sections":[\n${sections.join(",\n")}\n],"tables":[\n${tables.join(",\n")}\n],"figures":[\n${lines(report.figures)}\n]}\n`;
}

function valuesOf(report: Report | null): readonly unknown[] {
  return (report?.figures ?? []).map(({ address, cell }) => {
    const { place: _, ...rest } = cell;
    return [address, rest];
  });
}

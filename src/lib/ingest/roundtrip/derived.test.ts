import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8 } from "fflate";
import { reportBody, writeHtml } from "./html-writer.ts";
import type { PrintedForm } from "./official.ts";
import { pipeRows, tabRows, writeText } from "./text-writers.ts";
import { plainReportOf, reportOf, tryBytes } from "./trial.ts";

/** Writes a form as lines, from its cells where they begin and its slots. */
type Layout = (slots: readonly (readonly string[])[], form: PrintedForm) => readonly string[];

const SEEDS = [1, 2, 3, 4];

const begunCells = (form: PrintedForm) => form.rows.map((row) => row.map((cell) => cell.text));
const isNumber = (text: string) => /^-?[\d.]+$/.test(text);

/** A merged cell written into every slot it covers. */
function filledSlots(form: PrintedForm): readonly (readonly string[])[] {
  const filled = form.rows.map(() => new Array<string | null>(form.columns).fill(null));
  form.rows.forEach((row, top) => {
    for (const cell of row) {
      const left = filled[top]?.indexOf(null) ?? 0;
      for (let y = top; y < top + cell.rowSpan; y++) {
        filled[y]?.fill(cell.text, left, left + cell.columnSpan);
      }
    }
  });
  return filled.map((row) => row.map((text) => text ?? ""));
}

/** Layouts that show every cell of the form: they come back equal. */
const WHOLE: Readonly<Record<string, Layout>> = {
  "tab rows, merged cells written out": (_, form) => filledSlots(form).map((row) => row.join("\t")),
  "the numbers of a row joined in a line": (_, form) =>
    begunCells(form).flatMap((row) => {
      const numbers = row.filter(isNumber).join(" ");
      return [...row.filter((text) => !isNumber(text)), ...(numbers === "" ? [] : [numbers])];
    }),
  "a label and its numbers in a line": (_, form) => begunCells(form).map((row) => row.join(" ")),
  "cells parted by two blanks": (_, form) => begunCells(form).map((row) => row.join("  ")),
  "pipe rows under a head of one cell": (_, form) => {
    const [head = "", ...rows] = begunCells(form).map((row) => `| ${row.join(" | ")} |`);
    return [head, "| --- |", ...rows];
  },
};

for (const [name, layout] of Object.entries(WHOLE)) {
  test(`importOriginal(${name}) gives every figure`, async () => {
    for (const seed of SEEDS) {
      const report = plainReportOf(seed);
      const outcome = await tryBytes("report.txt", strToU8(writeText(report, layout)), report);
      assert.deepEqual(outcome, { kind: "equal" });
    }
  });
}

test("importOriginal(Markdown with HTML tables in it) gives every figure", async () => {
  const report = reportOf(2);
  const text = reportBody(report)
    .replace(/<h1>(.*?)<\/h1>/, "# $1\n")
    .replace(/<p>(.*?)<\/p>/g, "\n$1\n");
  assert.deepEqual(await tryBytes("report.md", strToU8(text), report), { kind: "equal" });
});

/** Damage to a table's slots; a figure may be lost by it, none may change. */
const DAMAGES: Readonly<Record<string, Layout>> = {
  "the first column lost": (slots) =>
    tabRows(
      slots.map((row) => row.slice(1)),
      NO_FORM,
    ),
  "three columns lost": (slots) =>
    tabRows(
      slots.map((row) => row.slice(3)),
      NO_FORM,
    ),
  "the last column lost": (slots) =>
    tabRows(
      slots.map((row) => row.slice(0, -1)),
      NO_FORM,
    ),
  "a column in the middle lost": (slots) =>
    tabRows(
      slots.map((row) => row.filter((_, column) => column !== 5)),
      NO_FORM,
    ),
  "values one label too early, a cell a line": (slots) =>
    slots.flatMap((row, at) => [
      ...row.filter((text) => text !== "" && !isNumber(text)),
      ...(slots[at + 1] ?? []).filter(isNumber),
    ]),
};

const NO_FORM: PrintedForm = { columns: 0, rows: [] };

for (const [name, damage] of Object.entries(DAMAGES)) {
  test(`importOriginal(${name}) gives no figure that was not printed`, async () => {
    for (const seed of SEEDS) {
      const report = plainReportOf(seed);
      const outcome = await tryBytes("report.txt", strToU8(writeText(report, damage)), report);
      assert.notEqual(outcome.kind, "silent", JSON.stringify(outcome));
    }
  });
}

test("importOriginal(HTML) gives no figure under a wrong head when a span is off by one", async () => {
  const report = plainReportOf(2);
  const html = writeHtml(report);
  for (const match of html.matchAll(/(?:rowspan|colspan)="(\d+)"/g)) {
    for (const change of [-1, 1]) {
      const span = match[0].replace(/\d+/, String(Math.max(1, Number(match[1]) + change)));
      const text = html.slice(0, match.index) + span + html.slice(match.index + match[0].length);
      const outcome = await tryBytes("report.html", strToU8(text), report);
      assert.notEqual(outcome.kind, "silent", `${match[0]} → ${span}: ${JSON.stringify(outcome)}`);
    }
  }
});

for (const [name, write] of Object.entries({ tabRows, pipeRows, ...WHOLE })) {
  test(`importOriginal(${name}) takes no number that the end of the source cuts short`, async () => {
    const report = plainReportOf(4);
    const text = writeText(report, write);
    const from = text.indexOf("二、");
    const to = text.indexOf("五、");
    for (let at = 1; at <= 30; at++) {
      const end = from + Math.floor(((to - from) * at) / 30) + ((at * 7) % 11);
      const outcome = await tryBytes("report.txt", strToU8(text.slice(0, end)), report);
      assert.notEqual(outcome.kind, "silent", `${end}: ${JSON.stringify(outcome).slice(0, 300)}`);
    }
  });
}

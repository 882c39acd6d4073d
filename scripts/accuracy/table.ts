import type { Score } from "./score.ts";

/** The scores as text: a line a case, a line a format, a line in all. */
export function scoreTable(scores: readonly Score[]): string {
  const cases = scores.map((score) => [
    score.holds ? "ok" : "NOT OK",
    score.name,
    score.status,
    ...numbers([score]),
    String(score.errors),
    String(score.warnings),
    score.wrong.slice(0, 3).join(" "),
  ]);
  const formats = [...new Set(scores.map((score) => score.format))].sort();
  const byFormat = formats.map((format) => [
    format,
    ...numbers(scores.filter((score) => score.format === format)),
  ]);
  const held = scores.filter((score) => score.holds).length;
  return [
    ...aligned([[...CASE_HEAD], ...cases]),
    "",
    ...aligned([[...FORMAT_HEAD], ...byFormat, ["all", ...numbers(scores)]]),
    "",
    `${held} of ${scores.length} cases as expected`,
  ].join("\n");
}

const CASE_HEAD = [
  "",
  "case",
  "status",
  "exact",
  "expected",
  "missing",
  "wrong",
  "errors",
  "warnings",
  "",
];
const FORMAT_HEAD = ["format", "exact", "expected", "missing", "silently wrong"];

function numbers(scores: readonly Score[]): readonly string[] {
  const sum = (count: (score: Score) => number) =>
    String(scores.reduce((total, score) => total + count(score), 0));
  return [
    sum((score) => score.exact),
    sum((score) => score.expected),
    sum((score) => score.missing),
    sum((score) => score.wrong.length),
  ];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

import type { Hit } from "./engine.ts";

const COLUMNS: readonly (readonly [name: string, cell: (hit: Hit) => string | number])[] = [
  ["report_id", ({ report }) => report.id],
  ["title", ({ report }) => report.title],
  ["agency", ({ report }) => report.agency.name],
  ["agency_id", ({ report }) => report.agency.id],
  ["year", ({ report }) => report.year],
  ["form", ({ report }) => report.form],
  ["occurrences", ({ occurrences }) => occurrences],
  ["section", ({ excerpts }) => excerpts[0]?.heading ?? ""],
  ["excerpt", ({ excerpts }) => excerpts[0]?.runs.map(({ text }) => text).join("") ?? ""],
  ["page", ({ report, excerpts }) => `reports/${report.id}.html${fragment(excerpts[0]?.anchor)}`],
];

/** A list of hits as CSV, a row a report. A text that a spreadsheet would take for a formula gets a leading `'`. */
export function hitsCsv(hits: readonly Hit[]): string {
  const rows = hits.map((hit) => COLUMNS.map(([, cell]) => csvCell(cell(hit))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

function fragment(anchor: string | undefined): string {
  return anchor ? `#${anchor}` : "";
}

function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

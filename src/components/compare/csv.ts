import { UNIT_NAMES, UNKNOWN_REASONS } from "../../lib/indicator/index.ts";
import type { Tongue } from "../chart/cell.ts";
import type { ViewValue } from "./view.ts";

const COLUMNS = [
  "agency_id",
  "agency",
  "year",
  "indicator",
  "indicator_name",
  "value",
  "unit",
  "numerator",
  "denominator",
  "interval_low",
  "interval_high",
  "unknown",
] as const;

/** The numbers behind a view as CSV, a row a value, unknown ones with their reason and an empty value. */
export function csvOf(values: readonly ViewValue[], tongue: Tongue): string {
  const rows = values.map((row) => COLUMNS.map((column) => CELLS[column](row, tongue)));
  return [COLUMNS, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

const CELLS: Readonly<
  Record<(typeof COLUMNS)[number], (row: ViewValue, tongue: Tongue) => string>
> = {
  agency_id: ({ agency }) => agency,
  agency: ({ name }) => defused(name),
  year: ({ year }) => String(year),
  indicator: ({ indicator }) => indicator.id,
  indicator_name: ({ indicator }, tongue) => indicator.name[tongue],
  value: ({ value }) => (value.known ? value.value : ""),
  unit: ({ indicator }, tongue) =>
    indicator.unit === "share" ? "1" : UNIT_NAMES[indicator.unit][tongue],
  numerator: ({ value }) => (value.known && value.kind !== "amount" ? value.numerator : ""),
  denominator: ({ value }) => (value.known && value.kind !== "amount" ? value.denominator : ""),
  interval_low: ({ value }) => boundOf(value, "low"),
  interval_high: ({ value }) => boundOf(value, "high"),
  unknown: ({ value }, tongue) => (value.known ? "" : UNKNOWN_REASONS[value.reason][tongue]),
};

function boundOf(value: ViewValue["value"], bound: "low" | "high"): string {
  if (!value.known || value.kind === "amount" || value.interval === null) return "";
  return value.interval[bound].toFixed(6);
}

/** A name that a spreadsheet would take for a formula gets an apostrophe before it. */
function defused(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import type { Field, Row, TableSchema, Value } from "../schema/table.ts";

/** What a text cell may not start with, since a spreadsheet would run it; also after guards already there, so that removing one gives back the text. */
const FORMULA = /^'*[=+\-@\t\r]/;
const SPECIAL = /[",\r\n]/;

/** The byte order mark without which Excel reads UTF-8 as the local code page. */
export const BOM = "\uFEFF";

/** The header line of a table, RFC 4180, with its line end. */
export function csvHeader({ fields }: TableSchema): string {
  return line(fields.map(({ name }) => name));
}

/**
 * One row of a table, RFC 4180, with its line end. Text is guarded against being run as a formula;
 * numbers are not: -4 stays a number.
 */
export function csvRow({ fields }: TableSchema, row: Row): string {
  return line(row.map((value, index) => csvCell(fields[index] as Field, value)));
}

/** Takes the guard off a text cell of a CSV; a text without one is given back as it is. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function csvCell({ type }: Field, value: Value): string {
  if (value === null) return "";
  return type === "text" ? guard(String(value)) : String(value);
}

function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function line(cells: readonly string[]): string {
  return `${cells.map(quote).join(",")}\r\n`;
}

function quote(cell: string): string {
  return SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

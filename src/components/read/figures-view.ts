import { groupDigits, type Reading } from "../../lib/indicator/index.ts";
import { type FigureSpec, rowLabel } from "../../lib/statute/index.ts";
import type { Tongue } from "../chart/cell.ts";
import type { FigureRows } from "./figure-rows.ts";
import { READ_TEXT } from "./text.ts";

/** The figures that differ, as a table with their differences. */
export function figuresView(
  { rows, same }: FigureRows,
  heads: readonly [left: string, right: string],
  tongue: Tongue,
): HTMLTableElement {
  const text = READ_TEXT[tongue];
  const table = document.createElement("table");
  table.className = "read-figures";
  table.createCaption().textContent = text.figuresCaption(rows.length, same);
  const head = table.createTHead().insertRow();
  head.append(...[text.figure, ...heads, text.difference].map((name) => headCell(name, "col")));
  const body = table.createTBody();
  for (const { spec, left, right, difference } of rows) {
    const row = body.insertRow();
    row.append(headCell(nameOf(spec, tongue), "row"));
    for (const shown of [
      readingText(left, tongue),
      readingText(right, tongue),
      signed(difference),
    ]) {
      const cell = row.insertCell();
      cell.className = "number";
      cell.textContent = shown;
    }
  }
  return table;
}

function headCell(text: string, scope: "col" | "row"): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function nameOf({ row, column }: FigureSpec, tongue: Tongue): string {
  return `${rowLabel(row, tongue)} · ${column.label[tongue]}`;
}

function readingText(reading: Reading, tongue: Tongue): string {
  if (reading.state !== "reported") return READ_TEXT[tongue].states[reading.state];
  return groupDigits(reading.value) + (reading.unit ?? "");
}

function signed(difference: string | null): string {
  if (difference === null) return "";
  return difference.startsWith("-")
    ? `−${groupDigits(difference.slice(1))}`
    : `+${groupDigits(difference)}`;
}

import type { Lang } from "../../lib/message/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import { type FormLayout, formLayout, type LayoutRow } from "../../site/form-layout.ts";
import type { TableState } from "./engine/draft-state.ts";

/**
 * A statutory table as the form prints it, merged heads and all, for the clipboard: WPS, Word and web editors take
 * attributes and styles of cells, and no style sheet.
 */
export function tableHtml(table: TableState, lang: Lang): string {
  const rows = linesOf(formLayout(table.table, table.form)).map(
    (line) => `<tr>${line.cells.map((cell) => cellHtml(cell, table, lang)).join("")}</tr>`,
  );
  return `<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">${rows.join("")}</table>`;
}

/** The same table as lines of tab-separated texts, for a spreadsheet or a plain text: a merged cell stands where it begins. */
export function tableText(table: TableState, lang: Lang): string {
  const layout = formLayout(table.table, table.form);
  const taken = new Map<string, true>();
  const lines = linesOf(layout).map((line, row) => {
    const texts = Array.from({ length: layout.columns }, () => "");
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${row} ${column}`)) column++;
      texts[column] = textOf(cell, table, lang);
      const rowSpan = cell.kind === "label" ? cell.rowSpan : 1;
      for (let below = row; below < row + rowSpan; below++) {
        for (let at = column; at < column + cell.colSpan; at++) taken.set(`${below} ${at}`, true);
      }
      column += cell.colSpan;
    }
    return texts.join("\t");
  });
  return lines.join("\n");
}

function linesOf({ head, bodies }: FormLayout): readonly LayoutRow[] {
  return [...head, ...bodies.flat()];
}

type Cell = LayoutRow["cells"][number];

function cellHtml(cell: Cell, table: TableState, lang: Lang): string {
  const rowSpan = cell.kind === "label" ? cell.rowSpan : 1;
  const spans = [
    cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : "",
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : "",
  ].join("");
  const isRowLabel = cell.kind === "label" && cell.role === "row";
  const align = isRowLabel ? "left" : "center";
  const style = `border:1px solid #000;text-align:${align};vertical-align:middle`;
  return `<td${spans} align="${align}" style="${style}">${escapeHtml(textOf(cell, table, lang))}</td>`;
}

function textOf(cell: Cell, table: TableState, lang: Lang): string {
  if (cell.kind === "figure") return table.cells[cell.address as FigureAddress] ?? "";
  return lang === "en" ? cell.text.en : cell.text.zh;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

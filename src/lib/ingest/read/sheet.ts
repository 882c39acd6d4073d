import { SECTIONS } from "../../statute/index.ts";
import type { ExtractCell, ExtractTable, Paragraph } from "../extract.ts";

/** One row of a sheet, a CSV file or a layout table: its cells from left to right on the grid. */
export interface SheetRow {
  readonly cells: readonly ExtractCell[];
  readonly line: number | null;
}

const SECTION_TITLES = new RegExp(
  `^[一二三四五六七]?[、.．\\s]*(?:${SECTIONS.map((section) => section.title.zh).join("|")})`,
);

/**
 * The rows of a sheet as blocks. A sheet has one grid for everything: titles, headings and prose stand
 * alone in their row and become paragraphs; what stands between them is a table each.
 */
export function sheetBlocks(rows: readonly SheetRow[]): readonly (Paragraph | ExtractTable)[] {
  const blocks: (Paragraph | ExtractTable)[] = [];
  let open: SheetRow[] = [];
  const close = () => {
    const table = tableOfRows(open);
    if (table) blocks.push(table);
    open = [];
  };
  for (const row of rows) {
    const alone = aloneText(row);
    if (alone !== null && isProse(alone, open.length > 0)) {
      close();
      blocks.push({ kind: "paragraph", text: alone, line: row.line });
    } else {
      open.push(row);
    }
  }
  close();
  return blocks;
}

/** Rows as one table, counted anew from 0, cut after the last row and column that show something; null when no cell shows anything. */
export function tableOfRows(rows: readonly SheetRow[]): ExtractTable | null {
  const shown = dropOuterBlankRows(rows);
  const first = shown[0];
  if (!first) return null;
  const width = shown
    .flatMap((row) => row.cells)
    .filter((cell) => cell.text.trim() !== "")
    .reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const cells = shown.flatMap((row, index) =>
    row.cells
      .filter((cell) => cell.column < width)
      .map((cell) => ({
        ...cell,
        row: index,
        rowSpan: Math.min(cell.rowSpan, shown.length - index),
        columnSpan: Math.min(cell.columnSpan, width - cell.column),
      })),
  );
  return { kind: "table", cells, rows: shown.length, columns: width, line: first.line };
}

function dropOuterBlankRows(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isShown = (row: SheetRow) => row.cells.some((cell) => cell.text.trim() !== "");
  const start = rows.findIndex(isShown);
  if (start < 0) return [];
  return rows.slice(start, rows.length - [...rows].reverse().findIndex(isShown));
}

/** The text of a row that has no other; null when it has none or several. */
function aloneText(row: SheetRow): string | null {
  const shown = row.cells.filter((cell) => cell.text.trim() !== "");
  return shown.length === 1 ? (shown[0] as ExtractCell).text : null;
}

/** Whether a text is the heading of a prescribed section or the title of a report. */
export function isSectionTitle(text: string): boolean {
  const plain = text.replace(/\s+/g, "");
  return SECTION_TITLES.test(plain) || (plain.length < 60 && /年度报告$/.test(plain));
}

/** Whether a text alone in its row stands outside the tables. A label whose figures are all blank does not. */
function isProse(text: string, inTable: boolean): boolean {
  const plain = text.replace(/\s+/g, "");
  if (SECTION_TITLES.test(plain) || /。|年度报告/.test(plain)) return true;
  return !inTable && !/^(?:第二十条|[（(]本列|申请人|信息内容)/.test(plain);
}

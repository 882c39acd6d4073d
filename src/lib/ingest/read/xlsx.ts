import { zipSync } from "fflate";
import { message } from "../../message/index.ts";
import { BOUNDS } from "../bounds.ts";
import type { ExtractCell, Paragraph } from "../extract.ts";
import { type ReadResult, refuse, refuseBound } from "./result.ts";
import { type SheetRow, sheetBlocks } from "./sheet.ts";
import { attribute, encodeUtf8, xmlTags, xmlText } from "./xml.ts";

/** A range of merged cells, 0-based, ends included. */
interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What read-excel-file gives for a cell: our digits for a number, else text, truth or a date. */
type Value = string | boolean | Date | null;

interface FilledSheet {
  readonly name: string;
  readonly values: readonly (readonly Value[])[];
}

/**
 * An .xlsx workbook: its filled sheets in order, read by read-excel-file; merged cells from the sheet's own
 * XML, which the library drops. Numbers stay the digits the file holds. A hidden sheet is not shown, so it is not read.
 */
export async function readXlsx(files: ReadonlyMap<string, Uint8Array>): Promise<ReadResult> {
  const bounded = withoutEmptyCells(files);
  const slots = slotsOfSheets(bounded);
  if (slots > BOUNDS.cells) return refuseBound("cells", slots, BOUNDS.cells);
  const filled = await filledSheets(bounded);
  const hidden = hiddenSheets(files);
  const sheets = filled.filter((sheet) => !hidden.has(sheet.name));
  if (sheets.length === 0) return refuse("read-empty");
  const skipped = filled.filter((sheet) => hidden.has(sheet.name)).map((sheet) => sheet.name);
  return {
    ok: true,
    extract: {
      format: "xlsx",
      encoding: null,
      title: null,
      url: null,
      blocks: sheets.flatMap((sheet) => [
        ...(sheets.length > 1 ? tabOf(sheet) : []),
        ...sheetBlocks(toRows(sheet.values, mergesOf(files, sheet.name))),
      ]),
      endsOpen: false,
      dropped: [],
    },
    messages:
      skipped.length === 0
        ? []
        : [message("read-sheet-hidden", { sheets: skipped.join("、") }, null)],
  };
}

/** The name on a sheet's tab, which may be the only heading of its table; a numbered one says nothing. */
function tabOf({ name }: FilledSheet): readonly Paragraph[] {
  const isNumbered = /^(?:sheet|table|工作表|表)\s*\d*$/i.test(name.trim());
  return isNumbered ? [] : [{ kind: "paragraph", text: name, line: null }];
}

function hiddenSheets(files: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const hidden = [...xmlTags(xmlText(files, "xl/workbook.xml"))].filter(
    (tag) => /(?:^|:)sheet$/.test(tag.name) && /hidden/i.test(attribute(tag, "state") ?? ""),
  );
  return new Set(hidden.map((tag) => attribute(tag, "name") ?? ""));
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

/** The parts without cells that only carry a format: a stray one in the last column would make every row that wide. */
function withoutEmptyCells(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].map(([name, bytes]) =>
      SHEET_PART.test(name)
        ? [name, encodeUtf8(xmlText(files, name).replace(/<c\s[^<>]*\/>/g, ""))]
        : [name, bytes],
    ),
  );
}

/** The slots of all sheets, each from its first cell to the last row and column that hold something. */
function slotsOfSheets(files: ReadonlyMap<string, Uint8Array>): number {
  const sizes = [...files.keys()]
    .filter((name) => SHEET_PART.test(name))
    .map((name) => {
      let rows = 0;
      let columns = 0;
      for (const [, letters, row] of xmlText(files, name).matchAll(
        /<c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g,
      )) {
        rows = Math.max(rows, Number.parseInt(row as string, 10));
        columns = Math.max(columns, columnNumber(letters as string) + 1);
      }
      return rows * columns;
    });
  return sizes.reduce((total, size) => total + size, 0);
}

async function filledSheets(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly FilledSheet[]> {
  const { default: readSheets } = await import("read-excel-file/universal");
  const packed = zipSync(Object.fromEntries(files), { level: 0, mtime: "1980-01-01" });
  // The type of the input is that of browsers, where a buffer cannot be shared; ours is freshly made.
  const sheets = await readSheets<string>(packed.slice().buffer as ArrayBuffer, {
    trim: false,
    parseNumber: shownDigits,
  });
  return sheets
    .map(({ sheet, data }) => {
      const values = data as readonly (readonly Value[])[];
      return { name: sheet, values };
    })
    .filter(({ values }) => values.flat().some((value) => textOf(value).trim() !== ""));
}

/**
 * The digits a spreadsheet shows for a stored number. Excel stores floats with 17 significant digits and shows 15:
 * 4068.208 is in the file as 4068.2080000000001. Texts of up to 15 digits pass untouched.
 */
function shownDigits(stored: string): string {
  const significant = stored.replace(/e.*$/i, "").replace(/[^\d]/g, "").replace(/^0+/, "");
  if (!/e/i.test(stored) && significant.length <= 15) return stored;
  const float = Number(stored);
  if (!Number.isFinite(float)) return stored;
  const rounded = float.toPrecision(15);
  if (/e/i.test(rounded)) return stored;
  return rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
}

function textOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? value.toISOString().slice(0, 10) : value.replace(/\r\n?/g, "\n");
}

/** The merged ranges of the sheet with this name. */
function mergesOf(files: ReadonlyMap<string, Uint8Array>, name: string): readonly Merge[] {
  const path = sheetPath(files, name);
  if (path === null) return [];
  const merges: Merge[] = [];
  for (const tag of xmlTags(xmlText(files, path))) {
    if (!/(?:^|:)mergeCell$/.test(tag.name)) continue;
    const range = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(attribute(tag, "ref") ?? "");
    if (!range) continue;
    const [, left, top, right, bottom] = range as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    merges.push({
      top: Number.parseInt(top, 10) - 1,
      left: columnNumber(left),
      bottom: Number.parseInt(bottom, 10) - 1,
      right: columnNumber(right),
    });
  }
  return merges;
}

/** Where the workbook says a sheet lies: its name → relation → path. */
function sheetPath(files: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const sheet = [...xmlTags(xmlText(files, "xl/workbook.xml"))].find(
    (tag) => /(?:^|:)sheet$/.test(tag.name) && attribute(tag, "name") === name,
  );
  const id = sheet && attribute(sheet, "r:id");
  const relation = [...xmlTags(xmlText(files, "xl/_rels/workbook.xml.rels"))].find(
    (tag) => tag.name === "Relationship" && attribute(tag, "Id") === id,
  );
  const target = relation && attribute(relation, "Target");
  if (!target) return null;
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** `A` is 0, `AA` is 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rows of cells with their spans; a slot that a merged cell covers has no cell of its own. */
function toRows(
  values: readonly (readonly Value[])[],
  merges: readonly Merge[],
): readonly SheetRow[] {
  const heads = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const covered = coveredSlots(merges, values.length, width);
  return values.map((row, index) => ({
    line: null,
    cells: row.flatMap((value, column): readonly ExtractCell[] => {
      const slot = `${index},${column}`;
      if (covered.has(slot)) return [];
      const merge = heads.get(slot);
      const rowSpan = merge ? Math.min(merge.bottom, values.length - 1) - merge.top + 1 : 1;
      const columnSpan = merge ? Math.min(merge.right - merge.left + 1, BOUNDS.columnSpan) : 1;
      return [{ row: index, column, rowSpan, columnSpan, text: textOf(value), line: null }];
    }),
  }));
}

function coveredSlots(merges: readonly Merge[], rows: number, width: number): ReadonlySet<string> {
  const covered = new Set<string>();
  let visited = 0;
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows - 1); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
        // Ranges of a real sheet never overlap, so they cover no more slots than there are.
        if (++visited > BOUNDS.cells) return covered;
        if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

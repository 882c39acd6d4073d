import {
  type ColumnMatch,
  matchColumnLabel,
  matchLandmark,
  matchRowLabel,
  type RowMatch,
} from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import { assembleLabels } from "./assemble.ts";
import type { Sheet } from "./sheet.ts";
import { isBlankToken, isPageNumber, isValueToken, type Token } from "./token.ts";

/** One head of a table: what columns, or in table C what group of columns, it may name. */
export interface Head {
  readonly token: Token;
  /** `mark`: a landmark that names no column; `column`: the head of one, known or not. */
  readonly kind: "mark" | "column";
  /** Number of cells in its physical row. */
  readonly width: number;
  readonly columns: readonly ColumnMatch[];
  readonly groups: readonly RowMatch[];
}

/** The heads that stand over a run of rows. */
export interface HeadGroup {
  readonly heads: readonly Head[];
  /** Number of cells in the physical row of the last head. */
  readonly width: number;
}

/** A label and the cells behind it, nothing read yet. */
export interface PrintedRow {
  readonly label: Token | null;
  /** The rows the label may name: none for a row the forms do not have. */
  readonly matches: readonly RowMatch[];
  /** Every cell behind the label, blanks included. */
  readonly values: readonly Token[];
  readonly heads: HeadGroup;
  /** Number of cells in its physical row. */
  readonly width: number;
  readonly kind: Sheet["kind"];
  /** Whether blank cells at its end may have stood anywhere in it. */
  readonly padded: boolean;
}

/** A label of a statutory row behind which no cell stands. */
export type BareRow = Pick<PrintedRow, "matches" | "heads" | "kind"> & { readonly label: Token };

/** A sheet taken apart. */
export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  /** Values that stand behind no label: the order of the cells is lost. */
  readonly orphans: readonly Token[];
  /** Labels of statutory rows behind which no cell stands. */
  readonly bare: readonly BareRow[];
  /** Texts between the cells that are neither label nor value: remarks under a table. */
  readonly notes: readonly Token[];
}

interface OpenRow {
  readonly label: Token | null;
  readonly matches: readonly RowMatch[];
  readonly heads: HeadGroup;
  readonly width: number;
  readonly values: Token[];
}

/** Walks a sheet cell by cell: heads, labels, and the values behind each label. */
export function walkSheet(sheet: Sheet, table: TableKey): PrintedTable {
  const walker = new Walker(sheet, table);
  const flows = sheet.kind === "grid" || sheet.kind === "rows";
  const rows = flows ? sheet.rows : [assembleLabels(sheet.rows.flat())];
  for (const row of rows) walker.takeRow(row);
  return walker.finish();
}

/** Number of values the form prints behind a label, as far as heads do not tell: tables B and C. */
const FULL_ROW: Readonly<Record<TableKey, number>> = { proactive: 0, applications: 7, review: 15 };

/** The state of a walk. Local to this module: outside, a walk is a function of the sheet. */
class Walker {
  readonly #kind: Sheet["kind"];
  readonly #padded: boolean;
  readonly #table: TableKey;
  readonly #rows: PrintedRow[] = [];
  readonly #orphans: Token[] = [];
  readonly #bare: BareRow[] = [];
  readonly #notes: Token[] = [];
  #group: HeadGroup = { heads: [], width: 0 };
  /** Whether rows already stand under the current heads. */
  #filled = false;
  #open: OpenRow | null = null;

  constructor(sheet: Sheet, table: TableKey) {
    this.#kind = sheet.kind;
    this.#padded = sheet.padded;
    this.#table = table;
  }

  takeRow(row: readonly Token[]): void {
    this.#close();
    if (this.#isReviewRow(row)) this.#openRow(null, [], row.length);
    for (const [index, token] of row.entries()) {
      if (isPageNumber(token.text)) continue;
      if (isBlankToken(token)) this.#open?.values.push(token);
      else if (isValueToken(token)) this.#takeValue(token, row.length);
      else this.#takeText(token, row, index);
    }
  }

  /** Table C's row of numbers has no label: a physical row of values, whose first cells may be blank. */
  #isReviewRow(row: readonly Token[]): boolean {
    const isPlain = row.every((token) => isBlankToken(token) || isValueToken(token));
    return this.#table === "review" && this.#isRowed() && isPlain && row.some(isValueToken);
  }

  finish(): PrintedTable {
    this.#close();
    return {
      rows: this.#rows,
      orphans: this.#orphans,
      bare: this.#bare,
      notes: this.#notes,
    };
  }

  #takeValue(token: Token, width: number): void {
    if (!this.#open && this.#table === "review") this.#openRow(null, [], width);
    if (this.#open) this.#open.values.push(token);
    else this.#orphans.push(token);
  }

  #takeText(token: Token, row: readonly Token[], index: number): void {
    const columns = matchColumnLabel(this.#table, token.text);
    const matches = matchRowLabel(this.#table, token.text);
    const landmark = matchLandmark(token.text);
    const valueFollows = isValueNext(row, index);
    const isHead = columns.length > 0 || (this.#table === "review" && matches.length > 0);
    if (matches.length > 0 && this.#namesRow(columns, valueFollows)) {
      this.#openRow(token, matches, row.length);
    } else if (isHead) {
      this.#takeHead({ token, kind: "column", width: row.length, columns, groups: matches });
    } else if (landmark?.kind === "group") this.#close();
    else if (landmark) this.#startHeads(token, landmark.kind, row.length);
    else this.#takeUnknown(token, row, valueFollows);
  }

  /** 总计 and 其他 are heads and labels: a label once rows have begun and a value follows. */
  #namesRow(columns: readonly ColumnMatch[], valueFollows: boolean): boolean {
    if (this.#table === "review") return valueFollows;
    return columns.length === 0 || (this.#filled && valueFollows);
  }

  #takeHead(head: Head): void {
    this.#close();
    const heads = this.#filled ? [] : this.#group.heads;
    this.#group = { heads: [...heads, head], width: head.width };
    this.#filled = false;
  }

  #startHeads(token: Token, kind: "block" | "columns" | "note", width: number): void {
    this.#close();
    const begins =
      this.#filled || kind === "block" || (kind === "columns" && this.#table === "proactive");
    const heads = begins ? [] : this.#group.heads;
    // 法人或其他组织 says where the five columns below it belong.
    this.#group = {
      heads: [...heads, { token, kind: "mark", width, columns: [], groups: [] }],
      width,
    };
    this.#filled = false;
  }

  #takeUnknown(token: Token, row: readonly Token[], valueFollows: boolean): void {
    const open = this.#open;
    const full = this.#table === "proactive" ? headCount(this.#group) : FULL_ROW[this.#table];
    if (open && (this.#isRowed() || filledCells(open) < full)) open.values.push(token);
    else if (valueFollows || (this.#isRowed() && this.#filled))
      this.#openRow(token, [], row.length);
    else if (this.#table === "proactive" && !this.#filled) {
      this.#takeHead({ token, kind: "column", width: row.length, columns: [], groups: [] });
    } else this.#notes.push(token);
  }

  #isRowed(): boolean {
    return this.#kind === "grid" || this.#kind === "rows";
  }

  #openRow(label: Token | null, matches: readonly RowMatch[], width: number): void {
    this.#close();
    this.#filled = true;
    this.#open = { label, matches, heads: this.#group, width, values: [] };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    const known = open.matches.length > 0 || open.label === null;
    if (known && open.values.length === 0 && open.label) {
      this.#bare.push({ ...open, label: open.label, kind: this.#kind });
    } else if (known || filledCells(open) > 0) {
      this.#rows.push({ ...open, kind: this.#kind, padded: this.#padded });
    } else if (open.label) this.#notes.push(open.label);
  }
}

function isValueNext(row: readonly Token[], index: number): boolean {
  const next = row.slice(index + 1, index + 8).find((token) => !isBlankToken(token));
  return next !== undefined && isValueToken(next);
}

function headCount(group: HeadGroup): number {
  return group.heads.filter((head) => head.kind === "column").length;
}

function filledCells(row: OpenRow): number {
  return row.values.filter((token) => !isBlankToken(token)).length;
}

/** The three statutory tables of an annual report, in the order the form prints them. */
export type TableKey = "proactive" | "applications" | "review";

/**
 * The two editions of the uniform format that carry these tables:
 * `2019` = 国办公开办函〔2019〕60号 (report years 2019 and 2020),
 * `2021` = 国办公开办函〔2021〕30号 (report years from 2021).
 */
export type FormId = "2019" | "2021";

/** `count`: an integer of 0 or more. `signed`: an integer of either sign. `money`: a decimal of 0 or more. */
export type FigureKind = "count" | "signed" | "money";

/** A text in the two languages of the interface; zh is the statute's own wording. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One printed column of a statutory table. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly label: Bilingual;
  readonly kind: FigureKind;
  /** The unit the form itself prints (`万元`), or null for a bare count. */
  readonly unit: string | null;
}

/** One printed row of a statutory table on one form, with the columns it has there. */
export interface Row<Key extends string = string, ColumnKey extends string = string> {
  readonly key: Key;
  /** The label as printed, outermost first: block or group, then the row itself. */
  readonly label: readonly Bilingual[];
  readonly columns: readonly Column<ColumnKey>[];
}

/** The addresses of the figures that rows of a table hold: `table.row.column`. */
export type AddressOf<Key extends TableKey, AnyRow> =
  AnyRow extends Row<infer RowKey, infer ColumnKey> ? `${Key}.${RowKey}.${ColumnKey}` : never;

/** One statutory table as one form prints it. */
export interface Table {
  readonly key: TableKey;
  readonly form: FormId;
  /** Section of the report that carries the table: 二, 三 or 四. */
  readonly title: Bilingual;
  readonly rows: readonly Row[];
}

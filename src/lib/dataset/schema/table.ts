import type { Bilingual } from "../../statute/index.ts";

/**
 * How a column is written.
 *
 * | type | CSV | JSON | Parquet | Frictionless |
 * | --- | --- | --- | --- | --- |
 * | `text` | guarded, quoted where needed | string | UTF8 | string |
 * | `date` | `2021-01-28` | string | DATE | date |
 * | `integer`: a small number of our own | digits | number | INT32 | integer |
 * | `count`: a publisher's whole number | digits | string | INT64 | integer |
 * | `decimal`: a publisher's number | digits as published | string | DECIMAL(38, 6) | number |
 */
export type ColumnType = "text" | "date" | "integer" | "count" | "decimal";

/** A cell of a row: null is "no value", an empty CSV field. Publisher's numbers are decimal strings. */
export type Value = string | number | null;

/** A row, its values in the order of the table's columns. */
export type Row = readonly Value[];

/** One of a closed list of values a column may hold. */
export interface Term {
  readonly value: string;
  readonly meaning: Bilingual;
}

/** A column as every description of it needs it. */
export interface Field {
  /** Lower-case words joined by underscores; a figure keeps the words of its address. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Bilingual;
  /** Never without a value. */
  readonly required?: true;
  /** The values it may hold, if they are a closed list. */
  readonly terms?: readonly Term[];
}

/** A column, and how its value is read from what a row is made of. */
export interface Column<Source> extends Field {
  readonly of: (source: Source) => Value;
}

/** A reference to another table's key. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly reference: readonly string[];
}

/** A published table without its rows: what writers, data package, dictionary and tests derive from. */
export interface TableSchema {
  /** File name without ending, `figures`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly fields: readonly Field[];
  /** Names of the columns that together are unique. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A published table: its schema, and the rows a step of the walk over the archive adds to it. */
export interface DataTable<Step> extends TableSchema {
  readonly rows: (step: Step) => Iterable<Row>;
}

/**
 * A table from its columns.
 * @param each what the rows of one step are made of, one a row, in their published order
 */
export function dataTable<Step, Source>(
  about: Omit<TableSchema, "fields">,
  columns: readonly Column<Source>[],
  each: (step: Step) => Iterable<Source>,
): DataTable<Step> {
  return {
    ...about,
    fields: columns.map(({ of: _, ...field }) => field),
    *rows(step) {
      for (const source of each(step)) yield columns.map((column) => settle(column.of(source)));
    },
  };
}

/** An empty text and no value are one thing in a CSV, so they are one thing everywhere. */
function settle(value: Value): Value {
  return value === "" ? null : value;
}

import type { Column, ColumnType, Term, Value } from "./table.ts";

type Maker = <Source>(
  name: string,
  zh: string,
  en: string,
  of: (source: Source) => Value,
) => Column<Source>;

const of =
  (type: ColumnType): Maker =>
  (name, zh, en, read) => ({ name, type, description: { zh, en }, of: read });

/** A column of text. */
export const text: Maker = of("text");
/** A column of calendar dates. */
export const date: Maker = of("date");
/** A column of small whole numbers of our own. */
export const integer: Maker = of("integer");
/** A column of a publisher's numbers, as published. */
export const decimal: Maker = of("decimal");

/** The column, never without a value. */
export function required<Source>(column: Column<Source>): Column<Source> {
  return { ...column, required: true };
}

/** The column, with the closed list of its values. */
export function oneOf<Source>(terms: readonly Term[], column: Column<Source>): Column<Source> {
  return { ...column, terms };
}

import { APPLICATIONS, type ApplicationsAddress } from "./applications.ts";
import { PROACTIVE, type ProactiveAddress } from "./proactive.ts";
import { REVIEW, type ReviewAddress } from "./review.ts";
import type { Column, FormId, Row, Table, TableKey } from "./types.ts";

/** The three tables in printed order. */
export const TABLE_KEYS: readonly TableKey[] = ["proactive", "applications", "review"];

/** The forms, oldest first. */
export const FORMS: readonly FormId[] = ["2019", "2021"];

/** `table.row.column`, e.g. `applications.refused.stateSecret.naturalPerson`. The row may hold a dot itself. */
export type FigureAddress = ProactiveAddress | ApplicationsAddress | ReviewAddress;

/** One figure a form asks for: where it stands, and what kind of number it is. */
export interface FigureSpec {
  readonly address: FigureAddress;
  readonly table: TableKey;
  readonly row: Row;
  readonly column: Column;
  /** The forms that ask for it. */
  readonly forms: readonly FormId[];
}

const TABLES: Readonly<Record<TableKey, Readonly<Record<FormId, Table>>>> = {
  proactive: PROACTIVE,
  applications: APPLICATIONS,
  review: REVIEW,
};

/** The table as the form prints it. */
export function tableOf(table: TableKey, form: FormId): Table {
  return TABLES[table][form];
}

/** Made once: the parser asks for them at every report. */
const FIGURES: Readonly<Record<TableKey, Readonly<Record<FormId, readonly FigureSpec[]>>>> = {
  proactive: { "2019": specs("proactive", "2019"), "2021": specs("proactive", "2021") },
  applications: { "2019": specs("applications", "2019"), "2021": specs("applications", "2021") },
  review: { "2019": specs("review", "2019"), "2021": specs("review", "2021") },
};

/** Every figure of one table on one form, row by row in printed order. */
export function figuresOf(table: TableKey, form: FormId): readonly FigureSpec[] {
  return FIGURES[table][form];
}

/** Every figure that either form asks for, each once, in the printed order of 2019 with what 2021 adds placed last in its table. */
export const ALL_FIGURES: readonly FigureSpec[] = TABLE_KEYS.flatMap((table) => {
  const seen = new Map<string, FigureSpec>();
  for (const form of FORMS) {
    for (const figure of figuresOf(table, form)) {
      if (!seen.has(figure.address)) seen.set(figure.address, figure);
    }
  }
  return [...seen.values()];
});

const BY_ADDRESS: ReadonlyMap<string, FigureSpec> = new Map(
  ALL_FIGURES.map((figure) => [figure.address, figure]),
);

/**
 * The figure an address names.
 * @returns undefined when neither form has such a figure
 */
export function figureSpec(address: string): FigureSpec | undefined {
  return BY_ADDRESS.get(address);
}

function specs(table: TableKey, form: FormId): readonly FigureSpec[] {
  return tableOf(table, form).rows.flatMap((row) =>
    row.columns.map((column) => spec(table, row, column)),
  );
}

function spec(table: TableKey, row: Row, column: Column): FigureSpec {
  const forms = FORMS.filter((form) =>
    tableOf(table, form).rows.some(
      (other) => other.key === row.key && other.columns.some((c) => c.key === column.key),
    ),
  );
  // The template is exactly how AddressOf builds the type; the compiler cannot follow it through Row[].
  const address = `${table}.${row.key}.${column.key}` as FigureAddress;
  return { address, table, row, column, forms };
}

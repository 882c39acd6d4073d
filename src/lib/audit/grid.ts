import {
  type Bilingual,
  type FigureAddress,
  type FormId,
  figuresOf,
  rowLabel,
  type TableKey,
} from "../statute/index.ts";

/** A row of a statutory table as the audit walks it: its figures in column order. */
export interface GridRow {
  readonly key: string;
  readonly label: Bilingual;
  readonly cells: readonly FigureAddress[];
  readonly columns: readonly { readonly key: string; readonly label: Bilingual }[];
}

/** Table B as the sums of the form see it. */
export interface ApplicationsGrid {
  readonly rows: readonly GridRow[];
  /** The mutually exclusive outcomes that add up to （七）总计. */
  readonly leaves: readonly GridRow[];
  readonly received: GridRow;
  readonly carriedOver: GridRow;
  readonly closed: GridRow;
  readonly carriedForward: GridRow;
  /** Labels of the seven columns, 总计 last. */
  readonly columns: readonly Bilingual[];
}

/** The rows of a table on a form, in printed order. */
export function gridOf(table: TableKey, form: FormId): readonly GridRow[] {
  const key = `${table} ${form}`;
  const known = GRIDS.get(key);
  if (known) return known;
  const rows = buildGrid(table, form);
  GRIDS.set(key, rows);
  return rows;
}

/** Table B of a form with its named rows. */
export function applicationsGrid(form: FormId): ApplicationsGrid {
  return APPLICATIONS_GRIDS[form];
}

const GRIDS = new Map<string, readonly GridRow[]>();

function buildGrid(table: TableKey, form: FormId): readonly GridRow[] {
  const rows = new Map<string, { row: GridRow; cells: FigureAddress[] }>();
  for (const { row, address } of figuresOf(table, form)) {
    const known = rows.get(row.key);
    if (known) {
      known.cells.push(address);
      continue;
    }
    const cells = [address];
    const label = { zh: rowLabel(row, "zh"), en: rowLabel(row, "en") };
    rows.set(row.key, { row: { key: row.key, label, cells, columns: row.columns }, cells });
  }
  return [...rows.values()].map(({ row }) => row);
}

const TOTALS: ReadonlySet<string> = new Set([
  "received",
  "carriedOver",
  "closed",
  "carriedForward",
]);

function buildApplicationsGrid(form: FormId): ApplicationsGrid {
  const rows = gridOf("applications", form);
  const named = (key: string): GridRow => {
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) throw new Error(`Table B has no row ${key}`);
    return row;
  };
  const received = named("received");
  return {
    rows,
    leaves: rows.filter((row) => !TOTALS.has(row.key)),
    received,
    carriedOver: named("carriedOver"),
    closed: named("closed"),
    carriedForward: named("carriedForward"),
    columns: received.columns.map((column) => column.label),
  };
}

const APPLICATIONS_GRIDS: Readonly<Record<FormId, ApplicationsGrid>> = {
  "2019": buildApplicationsGrid("2019"),
  "2021": buildApplicationsGrid("2021"),
};

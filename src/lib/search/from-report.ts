import { INDICATORS, indicatorValue, sourceOf, type UnknownReason } from "../indicator/index.ts";
import {
  type Agency,
  approximate,
  type Block,
  type Cell,
  cellAt,
  type Region,
  type Report,
} from "../report/index.ts";
import {
  ALL_FIGURES,
  APPLICANTS,
  type Column,
  canonicalRowLabel,
  columnGroups,
  type FormId,
  ITEM_HEAD,
  LEGAL_PERSONS,
  RECONCILIATION_NOTE,
  type Row,
  type Table,
  type TableKey,
  tableOf,
} from "../statute/index.ts";
import type { Passage, SearchDocument, UnknownFigure } from "./document.ts";

/** Who and where a report is from, and what the audit said of it. */
export interface ReportContext {
  readonly agency: Agency;
  /** Province to county, highest first. */
  readonly regions: readonly Region[];
  readonly verdicts: SearchDocument["verdicts"];
  readonly contentHash: string;
}

/**
 * A report as search reads it. Its text is what it says: title, headings, prose, and of the statutory
 * tables that it has, the rows it has, by their full labels, with the figures as printed.
 */
export function searchDocument(report: Report, context: ReportContext): SearchDocument {
  const cells = new Map<string, Cell>(report.figures.map(({ address, cell }) => [address, cell]));
  const { agency } = context;
  return {
    id: report.id,
    contentHash: context.contentHash,
    title: report.meta.title,
    year: report.meta.year,
    agency: { id: agency.id, name: agency.name.zh, level: agency.level, kind: agency.kind },
    regions: context.regions.map(({ code, name }) => ({ code, name })),
    form: report.tables.proactive?.form ?? "none",
    verdicts: context.verdicts,
    sections: report.sections.map(({ anchor, title, blocks }) => ({
      anchor,
      heading: title,
      passages: blocks.flatMap((block) => passagesOf(block, report, cells)),
    })),
    figures: figuresOf(report),
  };
}

function passagesOf(
  block: Block,
  report: Report,
  cells: ReadonlyMap<string, Cell>,
): readonly Passage[] {
  if (block.kind !== "statutory") {
    return [{ kind: "paragraph", anchor: block.anchor, text: block.text }];
  }
  const table = report.tables[block.table];
  if (!table) return [];
  const extra = table.extraRows.map(
    (row): Passage => ({
      kind: "row",
      anchor: block.table,
      label: row.label,
      values: row.cells,
    }),
  );
  return [...statutoryRows(block.table, table.form, cells), ...extra];
}

function statutoryRows(
  key: TableKey,
  form: FormId,
  cells: ReadonlyMap<string, Cell>,
): readonly Passage[] {
  const table = tableOf(key, form);
  return columnGroups(table).flatMap(({ head, columns, rows }) => {
    const found = rows.filter((row) => addressesOf(key, row).some((at) => cells.has(at)));
    if (found.length === 0) return [];
    const anchor = anchorOf(key, found[0] as Row);
    const flat = [head, ...columns.map(({ label }) => label.zh)].join(" ");
    const heads = [flat, ...printedHeads(table, columns)].map(
      (label): Passage => ({ kind: "row", anchor, label, values: [] }),
    );
    return [
      ...heads,
      ...found.map((row) => rowPassage(key, canonicalRowLabel(table, row), row, cells)),
    ];
  });
}

/** What the printed form says above and beside its rows, as far as the flat table does not: a reader sees it and looks for it. */
function printedHeads(table: Table, columns: readonly Column[]): readonly string[] {
  const labels = table.rows.map((row) => canonicalRowLabel(table, row));
  const beside = table.rows
    .flatMap(({ label }) => label.map(({ zh }) => zh))
    .filter((part) => !labels.some((label) => label.includes(part)));
  const above = ABOVE[table.key](columns);
  const heads = table.key === "proactive" ? above : [...above, ...new Set(beside)];
  return heads.length > 0 ? [heads.join(" ")] : [];
}

const ABOVE: Readonly<Record<TableKey, (columns: readonly Column[]) => readonly string[]>> = {
  proactive: (columns) => [ITEM_HEAD.zh, ...columns.map(({ label }) => label.zh)],
  applications: (columns) => [
    RECONCILIATION_NOTE.zh,
    APPLICANTS.zh,
    columns[0]?.label.zh ?? "",
    LEGAL_PERSONS.zh,
    columns.at(-1)?.label.zh ?? "",
  ],
  review: () => [],
};

function rowPassage(
  key: TableKey,
  label: string,
  row: Row,
  cells: ReadonlyMap<string, Cell>,
): Passage {
  return {
    kind: "row",
    anchor: anchorOf(key, row),
    label,
    values: addressesOf(key, row).map((address) => cells.get(address)?.raw ?? ""),
  };
}

function addressesOf(key: TableKey, row: Row): readonly string[] {
  return row.columns.map((column) => `${key}.${row.key}.${column.key}`);
}

/** The page marks every figure with its address; a row is where its first one is. */
function anchorOf(key: TableKey, row: Row): string {
  return addressesOf(key, row)[0] as string;
}

/** Figures by address and indicators by id, as numbers for comparing; never for showing. */
function figuresOf(report: Report): SearchDocument["figures"] {
  const figures = ALL_FIGURES.map(({ address }): [string, number | UnknownFigure] => {
    const cell = cellAt(report, address);
    if (cell === undefined) return [address, "missing"];
    return [address, cell.state === "reported" ? approximate(cell.value) : cell.state];
  });
  const source = sourceOf(report);
  const indicators = INDICATORS.map(({ id }): [string, number | UnknownFigure] => {
    const value = indicatorValue(id, source);
    return [id, value.known ? approximate(value.value) : UNKNOWN[value.reason]];
  });
  return Object.fromEntries([...figures, ...indicators]);
}

/** Why an indicator has no value, in the states a figure can have. */
const UNKNOWN: Readonly<Record<UnknownReason, UnknownFigure>> = {
  noReport: "missing",
  noTable: "missing",
  notInForm: "missing",
  missing: "missing",
  blank: "blank",
  notApplicable: "notApplicable",
  unreadable: "unreadable",
  derived: "missing",
  unitUnknown: "unreadable",
  zeroDenominator: "notApplicable",
  partExceedsWhole: "unreadable",
};

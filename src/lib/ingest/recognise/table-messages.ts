import { type Message, message } from "../../message/index.ts";
import { addDecimals, equalDecimals } from "../../report/index.ts";
import { type FormId, figuresOf, type TableKey } from "../../statute/index.ts";
import { columnSums, sumsOf } from "./proof.ts";
import { addressesOf, labelOf, type SettledRow } from "./settled-row.ts";
import { shown } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { placeOf } from "./token.ts";

/** What is to be said of how the cells of a table's rows came into their columns. */
export function alignmentMessages(
  table: TableKey,
  rows: readonly SettledRow[],
): readonly Message[] {
  const empty = rows.filter(({ reading, cells }) => cells === null && reading.found.length === 0);
  const others = rows.filter((row) => !empty.includes(row));
  return [...emptyMessages(table, empty), ...others.flatMap((row) => alignmentOf(table, row))];
}

/** Rows behind whose labels nothing stands: often a whole table, so they are named together. */
function emptyMessages(table: TableKey, rows: readonly SettledRow[]): readonly Message[] {
  const [first] = rows;
  if (first === undefined) return [];
  const labels = rows.map(({ reading }) => labelOf(reading)).join("、");
  const facts = { table: nameOfTable(table), count: rows.length, labels };
  return [message("import-rows-empty", facts, placeOf(first.reading.place))];
}

function alignmentOf(table: TableKey, row: SettledRow): readonly Message[] {
  const { reading } = row;
  const facts = {
    table: nameOfTable(table),
    label: labelOf(reading),
    found: reading.found.length,
    expected: reading.columns.length,
    cells: reading.found.map((token) => shown(token.text)).join("、"),
    taken: row.cells?.map((token) => shown(token.text)).join("、") ?? "",
  };
  if (row.cells === null) return [message("import-row-unreadable", facts, placeOf(reading.place))];
  if (reading.alignment.kind !== "drifted") return [];
  return [message("import-row-aligned", facts, placeOf(reading.place))];
}

/** Printed sums that do not hold: the figures stay as printed, and a person should look. */
export function sumMessages(
  table: TableKey,
  form: FormId,
  rows: readonly SettledRow[],
): readonly Message[] {
  if (table === "proactive") return [];
  const aligned = rows.flatMap(({ reading, cells }) => (cells ? [{ reading, cells }] : []));
  const across = aligned.flatMap(({ reading, cells }) =>
    sumsOf(reading, cells).flatMap(({ row, parts, total }) => {
      const known = parts.filter((part) => part !== null);
      if (total === null || known.length < parts.length) return [];
      const sum = addDecimals(known);
      if (equalDecimals(sum, total)) return [];
      const label = row === null ? labelOf(reading) : labelOfRow(table, row);
      return [
        message(
          "import-sum-row",
          { table: nameOfTable(table), label, sum, total },
          placeOf(reading.place),
        ),
      ];
    }),
  );
  if (table !== "applications") return across;
  const down = columnSums(form, aligned)
    .filter((sum) => !equalDecimals(sum.left, sum.right))
    .map((sum) => {
      const column = labelOfColumn(sum.column);
      return message("import-sum-column", { column, left: sum.left, right: sum.right }, null);
    });
  return [...across, ...down];
}

/** The rows of the form that the source does not have. */
export function missingMessages(
  table: TableKey,
  form: FormId,
  rows: readonly SettledRow[],
): readonly Message[] {
  const there = new Set(rows.flatMap((row) => addressesOf(table, row.reading)));
  const missing = figuresOf(table, form).filter((figure) => !there.has(figure.address));
  const labels = [...new Set(missing.map((figure) => figure.row.label.at(-1)?.zh ?? ""))];
  if (labels.length === 0) return [];
  const facts = { table: nameOfTable(table), count: missing.length, labels: labels.join("、") };
  return [message("import-figures-missing", facts, null)];
}

function labelOfRow(table: TableKey, row: string): string {
  const figure = figuresOf(table, "2021").find((each) => each.row.key === row);
  return figure?.row.label.at(-1)?.zh ?? row;
}

function labelOfColumn(column: string): string {
  const figure = figuresOf("applications", "2021").find((each) => each.column.key === column);
  return figure?.column.label.zh ?? column;
}

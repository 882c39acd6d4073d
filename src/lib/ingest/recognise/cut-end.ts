import { type Message, message } from "../../message/index.ts";
import { UNREADABLE_MARK } from "../../report/index.ts";
import { figureSpec, type TableKey } from "../../statute/index.ts";
import { sumHolds, sumsOf } from "./proof.ts";
import { addressesOf, labelOf, type SettledRow } from "./settled-row.ts";
import { shown } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { isBlankToken, placeOf, type Token } from "./token.ts";

/** Rows without the cell that the end of the source may have cut short. */
export interface Uncut {
  readonly rows: readonly SettledRow[];
  /** What is left of the cell, with its label. */
  readonly leftovers: readonly string[];
  readonly messages: readonly Message[];
}

/**
 * Makes a number unreadable behind which the source stops: 9487 may stand there as 948. It is believed where no
 * digit can be missing (a count of 0) or where its printed sum holds. A blank is no blank there.
 * @param cuts the last cells of sources that stop right behind them
 */
export function withoutCut(
  table: TableKey,
  rows: readonly SettledRow[],
  cuts: ReadonlySet<Token>,
): Uncut {
  const cut = rows.flatMap((row) =>
    (row.cells ?? []).flatMap((token, at) =>
      cuts.has(token) && !isCertain(table, row, at) ? [{ row, token }] : [],
    ),
  );
  const lost = new Set(cut.map(({ token }) => token));
  const blind = (token: Token) => (lost.has(token) ? { ...token, text: UNREADABLE_MARK } : token);
  return {
    rows: rows.map((row) => (row.cells ? { ...row, cells: row.cells.map(blind) } : row)),
    leftovers: cut
      .filter(({ token }) => !isBlankToken(token))
      .map(({ row, token }) => `${labelOf(row.reading)} ${shown(token.text)}`),
    messages: cut.map(({ row, token }) =>
      message(
        "import-cell-cut",
        { table: nameOfTable(table), label: labelOf(row.reading), cell: shown(token.text) },
        placeOf(token),
      ),
    ),
  };
}

function isCertain(table: TableKey, row: SettledRow, at: number): boolean {
  const text = row.cells?.[at]?.text.trim() ?? "";
  if (text === "") return false;
  const address = addressesOf(table, row.reading)[at];
  const isMoney = address && figureSpec(address)?.column.kind === "money";
  if (!/\d/u.test(text.normalize("NFKC"))) return true;
  if (/^[0０]$/u.test(text) && !isMoney) return true;
  const column = row.reading.columns[at];
  const group = column?.row ?? row.reading.row;
  return sumsOf(row.reading, row.cells ?? []).some((sum) => sum.row === group && sumHolds(sum));
}

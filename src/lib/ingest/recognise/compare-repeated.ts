import { type Message, message } from "../../message/index.ts";
import { parseCell } from "../../parse/index.ts";
import {
  type FigureAddress,
  type FigureSpec,
  figureSpec,
  type TableKey,
} from "../../statute/index.ts";
import { addressesOf, labelOf, type SettledRow, textOf } from "./settled-row.ts";
import { nameOfTable } from "./table-name.ts";
import { placeOf, type Token } from "./token.ts";

/** A row told twice alike is told once; told differently, neither telling wins. */
export function compareRepeated(
  table: TableKey,
  rows: readonly SettledRow[],
): {
  readonly rows: readonly SettledRow[];
  readonly contradicted: boolean;
  readonly messages: readonly Message[];
} {
  const first = new Map<string, SettledRow>();
  // A row under heads of another table, such as years, tells no figure a second time.
  const unplaced = rows.filter((row) =>
    addressesOf(table, row.reading).every((address) => address === null),
  );
  const repeated: Token[] = [];
  const messages: Message[] = [];
  for (const row of rows.filter((each) => !unplaced.includes(each))) {
    const key = row.reading.row ?? "";
    const known = first.get(key);
    if (!known) first.set(key, row);
    else if (sameCells(table, known, row)) repeated.push(row.reading.place);
    else {
      const facts = {
        table: nameOfTable(table),
        label: labelOf(row.reading),
        first: textOf(known),
        second: textOf(row),
      };
      messages.push(message("import-row-contradicts", facts, placeOf(row.reading.place)));
    }
  }
  const [again] = repeated;
  const notice = again
    ? [
        message(
          "import-rows-repeated",
          { table: nameOfTable(table), count: repeated.length },
          placeOf(again),
        ),
      ]
    : [];
  return {
    rows: [...first.values(), ...unplaced],
    contradicted: messages.length > 0,
    messages: [...messages, ...notice],
  };
}

function sameCells(table: TableKey, left: SettledRow, right: SettledRow): boolean {
  if (left.cells === null || right.cells === null) return false;
  const values = (row: SettledRow) =>
    new Map(
      addressesOf(table, row.reading).flatMap((address, at) => {
        const token = row.cells?.[at];
        if (address === null || !token) return [];
        const { cell } = parseCell(token.text, kindOf(address), { line: 1, column: 1 }, null);
        return [[address, cell.state === "reported" ? cell.value : `${cell.state}`] as const];
      }),
    );
  const [a, b] = [values(left), values(right)];
  return a.size === b.size && [...a].every(([address, value]) => b.get(address) === value);
}

function kindOf(address: FigureAddress) {
  return (figureSpec(address) as FigureSpec).column.kind;
}

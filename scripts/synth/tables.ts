import {
  type FigureAddress,
  type FormId,
  figuresOf,
  type Row,
  tableOf,
} from "../../src/lib/statute/index.ts";
import type { Random } from "./random.ts";

/** What an agency carries from one year into the next: applications by column, and documents in force. */
export interface Stock {
  readonly carried: readonly number[];
  readonly regulations: number;
  readonly normativeDocuments: number;
}

/** Raw cell texts of the three tables, sums in order, and the stock for the next year. */
export interface Tables {
  readonly cells: ReadonlyMap<FigureAddress, string>;
  readonly stock: Stock;
}

/** Shares of applicants: nearly all are natural persons. */
const APPLICANT_WEIGHTS = [0.9, 0.06, 0.005, 0.005, 0.015, 0.015] as const;

/** Figures of one report whose every printed sum holds. */
export function soundTables(random: Random, form: FormId, before: Stock, scale: number): Tables {
  const cells = new Map<FigureAddress, string>();
  const carried = fillApplications(random, form, before.carried, scale, cells);
  fillReview(random, form, scale, cells);
  const documents = fillProactive(random, form, before, cells);
  return { cells, stock: { carried, ...documents } };
}

function fillApplications(
  random: Random,
  form: FormId,
  carriedOver: readonly number[],
  scale: number,
  cells: Map<FigureAddress, string>,
): readonly number[] {
  const rows = tableOf("applications", form).rows;
  const outcomes = rows.filter(isOutcome);
  const columns = new Map<string, number[]>(rows.map((row) => [row.key, []]));
  const carriedForward: number[] = [];
  APPLICANT_WEIGHTS.forEach((weight, index) => {
    const received = random.integer(0, Math.max(1, Math.round(scale * weight * 2)));
    const open = received + (carriedOver[index] as number);
    const forward = random.integer(0, Math.floor(open / 8));
    const shares = spread(random, open - forward, outcomes.length);
    columns.get("received")?.push(received);
    columns.get("carriedOver")?.push(carriedOver[index] as number);
    outcomes.forEach((row, position) => {
      columns.get(row.key)?.push(shares[position] as number);
    });
    columns.get("closed")?.push(open - forward);
    columns.get("carriedForward")?.push(forward);
    carriedForward.push(forward);
  });
  for (const row of rows) put(cells, "applications", row, withTotal(columns.get(row.key) ?? []));
  return carriedForward;
}

/** The rows between the two opening rows and （七）总计. */
const isOutcome = (row: Row): boolean =>
  !["received", "carriedOver", "closed", "carriedForward"].includes(row.key);

function fillReview(
  random: Random,
  form: FormId,
  scale: number,
  cells: Map<FigureAddress, string>,
): void {
  for (const row of tableOf("review", form).rows) {
    const cases = random.integer(0, Math.max(1, Math.round(scale / 20)));
    put(cells, "review", row, withTotal(spread(random, cases, 4)));
  }
}

function fillProactive(
  random: Random,
  form: FormId,
  before: Stock,
  cells: Map<FigureAddress, string>,
): { readonly regulations: number; readonly normativeDocuments: number } {
  const stock = { regulations: before.regulations, normativeDocuments: before.normativeDocuments };
  for (const { address, row, column } of figuresOf("proactive", form)) {
    cells.set(address, plainFigure(random, column.kind, `${row.key}.${column.key}`));
  }
  for (const key of ["regulations", "normativeDocuments"] as const) {
    const made = key === "regulations" ? 0 : random.integer(0, 20);
    if (form === "2019") {
      const disclosed = random.integer(0, made);
      cells.set(`proactive.${key}.made`, String(made));
      cells.set(`proactive.${key}.disclosed`, String(disclosed));
      cells.set(`proactive.${key}.publicTotal`, String(stock[key] + disclosed));
      stock[key] += disclosed;
    } else {
      const repealed = random.integer(0, Math.min(10, stock[key]));
      stock[key] += made - repealed;
      cells.set(`proactive.${key}.issued`, String(made));
      cells.set(`proactive.${key}.repealed`, String(repealed));
      cells.set(`proactive.${key}.inForce`, String(stock[key]));
    }
  }
  return stock;
}

function plainFigure(random: Random, kind: string, name: string): string {
  if (kind === "signed") return String(random.integer(-5, 30));
  if (kind === "money") return `${random.integer(0, 9000)}.${random.integer(1, 99)}`;
  if (name.endsWith("previousItems")) return String(random.integer(5, 900));
  return String(random.integer(0, 5000));
}

function put(
  cells: Map<FigureAddress, string>,
  table: "applications" | "review",
  row: Row,
  values: readonly number[],
): void {
  row.columns.forEach((column, index) => {
    cells.set(`${table}.${row.key}.${column.key}` as FigureAddress, String(values[index]));
  });
}

/** Cuts a whole into parts; most of it falls on the first few, as it does in life. */
function spread(random: Random, whole: number, parts: number): readonly number[] {
  const result = new Array<number>(parts).fill(0);
  for (let left = whole; left > 0; ) {
    const position = Math.floor(random.next() ** 2 * parts);
    const piece = Math.min(left, random.integer(1, Math.max(1, Math.ceil(whole / 4))));
    result[position] = (result[position] as number) + piece;
    left -= piece;
  }
  return result;
}

const withTotal = (values: readonly number[]): readonly number[] => [
  ...values,
  values.reduce((sum, value) => sum + value, 0),
];

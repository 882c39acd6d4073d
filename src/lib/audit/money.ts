import type { Cell, Decimal } from "../report/index.ts";

/**
 * A decimal times ten to a power, exactly.
 * @param power may be negative: 251000 by −4 is 25.1
 */
export function timesPowerOfTen(value: Decimal, power: number): Decimal {
  const negative = value.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? value.slice(1) : value).split(".");
  const point = whole.length + power;
  const digits = `${whole}${fraction}`;
  const padded = point <= 0 ? digits.padStart(digits.length - point + 1, "0") : digits;
  const at = Math.max(point, 1);
  const head = padded
    .padEnd(at, "0")
    .slice(0, at)
    .replace(/^0+(?=\d)/, "");
  const tail = padded.slice(at).replace(/0+$/, "");
  const moved = tail === "" ? head : `${head}.${tail}`;
  return negative && !/^[0.]*$/.test(moved) ? `-${moved}` : moved;
}

/** Powers of ten of the units of money, in 元. */
const YUAN: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/**
 * An amount in 元.
 * @param formUnit the unit the form prints for the column, used where the cell names none; null when it prints none
 * @returns null when the cell holds no number or its unit is not known
 */
export function amountInYuan(cell: Cell | undefined, formUnit: string | null): Decimal | null {
  if (cell?.state !== "reported") return null;
  const power = YUAN[cell.unit ?? formUnit ?? ""];
  return power === undefined ? null : timesPowerOfTen(cell.value, power);
}

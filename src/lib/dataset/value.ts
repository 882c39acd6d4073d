import type { Decimal } from "../report/index.ts";

/** Precision and scale of a `decimal` column in Parquet. */
export const DECIMAL_PRECISION = 38;
/** Decimal places of a `decimal` column in Parquet. */
export const DECIMAL_SCALE = 6;

const DECIMAL = /^-?\d{1,30}(?:\.\d{1,6})?$/;
const COUNT = /^-?\d{1,18}$/;

/** Whether a published number fits a `decimal` column: 30 digits before the point and 6 after it. */
export function fitsDecimal(value: Decimal): boolean {
  return DECIMAL.test(value);
}

/** Whether a published number fits a `count` column: whole, 18 digits. */
export function fitsCount(value: Decimal): boolean {
  return COUNT.test(value);
}

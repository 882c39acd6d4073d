import type { Decimal } from "../report/index.ts";
import { decimalPlaces } from "../report/index.ts";

/** An amount of money in 万元, and what it was converted from, if it was. */
export interface Money {
  readonly value: Decimal;
  readonly convertedFrom: { readonly value: Decimal; readonly unit: "元" } | null;
}

/**
 * Money in 万元, exactly. The cell's own unit counts; a cell that names none is in the unit its head prints.
 * @param headUnit the unit the form prints over the column, or null
 * @returns null when neither names 元 or 万元: then nobody can know
 */
export function inWanyuan(
  value: Decimal,
  cellUnit: string | null,
  headUnit: string | null,
): Money | null {
  const unit = cellUnit ?? headUnit;
  if (unit === "万元") return { value, convertedFrom: null };
  if (unit === "元") {
    return { value: movePoint(value, 4), convertedFrom: { value, unit: "元" } };
  }
  return null;
}

/** Divides by a power of ten by moving the point; trailing zeros of the fraction are dropped. */
function movePoint(value: Decimal, by: number): Decimal {
  const sign = value.startsWith("-") ? "-" : "";
  const places = decimalPlaces(value) + by;
  const digits = value.replace(/[-.]/g, "").padStart(places + 1, "0");
  const whole = digits.slice(0, -places);
  const fraction = digits.slice(-places).replace(/0+$/, "");
  const text = `${whole.replace(/^0+(?=\d)/, "")}${fraction === "" ? "" : `.${fraction}`}`;
  return text === "0" ? text : `${sign}${text}`;
}

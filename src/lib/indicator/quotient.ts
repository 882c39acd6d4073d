import type { Decimal } from "../report/index.ts";
import { decimalPlaces } from "../report/index.ts";

/** Decimal places a published share or rate is rounded to. */
export const RATIO_PLACES = 6;

/**
 * `factor × numerator ÷ denominator`, rounded half away from zero to {@link RATIO_PLACES}, computed exactly.
 * @returns null when the denominator is zero
 */
export function quotient(
  numerator: Decimal,
  denominator: Decimal,
  factor: 1 | 100,
): Decimal | null {
  const places = Math.max(decimalPlaces(numerator), decimalPlaces(denominator));
  const divisor = toInteger(denominator, places);
  if (divisor === 0n) return null;
  const scaled = toInteger(numerator, places) * BigInt(factor) * 10n ** BigInt(RATIO_PLACES);
  return fromInteger(divideRounded(scaled, divisor));
}

function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

function toInteger(value: Decimal, places: number): bigint {
  return BigInt(value.replace(".", "") + "0".repeat(places - decimalPlaces(value)));
}

/** Trailing zeros are dropped, so that a half is `0.5` and a whole `1`. */
function fromInteger(scaled: bigint): Decimal {
  const sign = scaled < 0n ? "-" : "";
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(RATIO_PLACES + 1, "0");
  const fraction = digits.slice(-RATIO_PLACES).replace(/0+$/, "");
  const whole = digits.slice(0, -RATIO_PLACES);
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

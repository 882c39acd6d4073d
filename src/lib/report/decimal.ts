/**
 * A finite decimal number as a string in canonical spelling: an optional `-`, digits without
 * leading zeros, and the decimal places as published (`10309.4`, `59237.2449`, `-4`, `0`, `1.50`).
 * Figures stay strings from the source to the data files, so no figure passes through a float.
 */
export type Decimal = string;

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a text is a {@link Decimal} in canonical spelling. */
export function isDecimal(text: string): boolean {
  return CANONICAL.test(text);
}

/** The exact sum of any number of decimals; `0` for none. */
export function addDecimals(values: readonly Decimal[]): Decimal {
  const small = addSmall(values);
  if (small !== null) return String(small);
  const places = Math.max(0, ...values.map(decimalPlaces));
  return unscale(
    values.reduce((total, value) => total + scale(value, places), 0n),
    places,
  );
}

/** The exact difference `left − right`. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  if (isSmallInteger(left) && isSmallInteger(right)) return String(Number(left) - Number(right));
  const places = Math.max(decimalPlaces(left), decimalPlaces(right));
  return unscale(scale(left, places) - scale(right, places), places);
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`; 1.50 equals 1.5. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (isSmallInteger(left) && isSmallInteger(right)) return Math.sign(Number(left) - Number(right));
  const places = Math.max(decimalPlaces(left), decimalPlaces(right));
  const difference = scale(left, places) - scale(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether two decimals are the same number, whatever their printed decimal places. */
export function equalDecimals(left: Decimal, right: Decimal): boolean {
  return compareDecimals(left, right) === 0;
}

/** The number of decimal places as printed: 0 for `115`, 4 for `59237.2449`. */
export function decimalPlaces(value: Decimal): number {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
}

/**
 * The number for drawing and ratios, where the nearest float is good enough.
 * Never use it for a figure that is shown or written.
 */
export function approximate(value: Decimal): number {
  return Number(value);
}

/** Twelve digits: floats hold them exactly, and are several times faster than BigInt. */
const SMALL_INTEGER_LENGTH = 12;

function isSmallInteger(value: Decimal): boolean {
  return value.length <= SMALL_INTEGER_LENGTH && !value.includes(".");
}

/** The sum as long as floats give it exactly; null once one does not. */
function addSmall(values: readonly Decimal[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (!isSmallInteger(value)) return null;
    sum += Number(value);
    if (!Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function scale(value: Decimal, places: number): bigint {
  const digits = value.replace(".", "") + "0".repeat(places - decimalPlaces(value));
  return BigInt(digits);
}

function unscale(value: bigint, places: number): Decimal {
  if (places === 0) return value.toString();
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

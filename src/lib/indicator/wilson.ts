/** A range of shares, both 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a proportion: how far a share of so few cases can be trusted
 * as a tendency of the body. It stays within 0–1 and is honest for small N.
 * @param part number of cases counted, 0 to `whole`
 * @param whole number of all cases, at least 1
 */
export function wilson(part: number, whole: number): Interval {
  const share = part / whole;
  const weight = (Z * Z) / whole;
  const centre = (share + weight / 2) / (1 + weight);
  const half = (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / whole + weight / (4 * whole));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

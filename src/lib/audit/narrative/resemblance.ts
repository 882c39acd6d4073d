import { madeOnce, type Report } from "../../report/index.ts";

/** Length of the runs of characters compared. */
const RUN = 5;

/** Of all runs, about one in this many is kept: enough to tell 95 % from 90 %, and quick. */
const KEPT_ONE_IN = 16;

/** A prose shorter than this resembles others by its phrases alone. */
const FEWEST_RUNS = 40;

/**
 * How alike the prose of two reports is, years and blanks left out: the share of common runs of five
 * characters, estimated on those that begin with one of a fixed sixteenth of all characters.
 * @returns 0 to 1; null when one of them has too little prose
 */
export function resemblance(one: Report, other: Report): number | null {
  const [left, right] = [runsOf(one), runsOf(other)];
  if (Math.min(left.length, right.length) < FEWEST_RUNS) return null;
  const common = countCommon(left, right);
  return common / (left.length + right.length - common);
}

/** A report is compared with each later one of its series; sorted numbers are the least that must be kept for it. */
const runsOf = madeOnce(sortedRuns);

/** Hashes of the runs kept, sorted, each once. */
function sortedRuns(report: Report): Uint32Array {
  const kept: number[] = [];
  const units = telling(proseOf(report));
  for (let at = 0; at + RUN <= units.length; at++) {
    if ((units[at] as number) % KEPT_ONE_IN === 0) kept.push(hashOf(units, at));
  }
  const sorted = Uint32Array.from(kept).sort();
  return sorted.filter((run, at) => run !== sorted[at - 1]);
}

function countCommon(left: Uint32Array, right: Uint32Array): number {
  let common = 0;
  let at = 0;
  for (const run of left) {
    while (at < right.length && (right[at] as number) < run) at++;
    if (right[at] === run) common++;
  }
  return common;
}

function proseOf(report: Report): string {
  return report.sections
    .flatMap((section) => section.blocks.map((block) => (block.kind === "prose" ? block.text : "")))
    .join("");
}

const [NOUGHT, NINE, YEAR] = ["0", "9", "年"].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
];

/**
 * The UTF-16 units of a text without what `/\d{4}\s*年?|\s/g` matches: years of four digits, and blanks. Written out
 * because the pattern took as long as all the rest.
 */
export function telling(text: string): Uint16Array {
  const isDigit = (at: number) => text.charCodeAt(at) >= NOUGHT && text.charCodeAt(at) <= NINE;
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isDigit(at) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)) {
      at += 4;
      while (isBlank(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) === YEAR) at++;
    } else {
      if (!isBlank(unit)) units[length++] = unit;
      at++;
    }
  }
  return units.subarray(0, length);
}

/** What `\s` matches. Han characters are none, and nearly all there is. */
function isBlank(unit: number): boolean {
  return (unit <= 0x3000 || unit >= 0xfeff) && /\s/.test(String.fromCharCode(unit));
}

function hashOf(units: Uint16Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < RUN; offset++) {
    hash = Math.imul(hash ^ (units[at + offset] as number), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A run of two lists set against each other: in both, only in the left one, or only in the right one. */
export interface Run<T> {
  readonly kind: "both" | "left" | "right";
  readonly items: readonly T[];
}

/** Pairs of items past which two lists are not compared item by item, so that no page freezes. */
const MOST_PAIRS = 16_000_000;

/**
 * What two lists have in common in the same order, as long as can be, and what only one of them has. Where
 * there is too much between the common beginning and end, all of that is told as different.
 * @param keyOf items are the same where their keys are
 */
export function differences<T>(
  left: readonly T[],
  right: readonly T[],
  keyOf: (item: T) => string,
): readonly Run<T>[] {
  const [one, other] = [left.map(keyOf), right.map(keyOf)];
  const start = commonStart(one, other);
  const end = commonEnd(one, other, start);
  const middle = {
    left: left.slice(start, left.length - end),
    right: right.slice(start, right.length - end),
  };
  return joined([
    ...left.slice(0, start).map(inBoth),
    ...(middle.left.length * middle.right.length > MOST_PAIRS
      ? [...middle.left.map(inLeft), ...middle.right.map(inRight)]
      : walked(middle.left, middle.right, keyOf)),
    ...left.slice(left.length - end).map(inBoth),
  ]);
}

type Step<T> = { readonly kind: Run<T>["kind"]; readonly item: T };
const inBoth = <T>(item: T): Step<T> => ({ kind: "both", item });
const inLeft = <T>(item: T): Step<T> => ({ kind: "left", item });
const inRight = <T>(item: T): Step<T> => ({ kind: "right", item });

function commonStart(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function commonEnd(one: readonly string[], other: readonly string[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** Walks the table of longest common sequences from its beginning. */
function walked<T>(left: readonly T[], right: readonly T[], keyOf: (item: T) => string): Step<T>[] {
  const [one, other] = [left.map(keyOf), right.map(keyOf)];
  const width = other.length + 1;
  const lengths = commonLengths(one, other, width);
  const length = (row: number, column: number) => lengths[row * width + column] as number;
  const steps: Step<T>[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (one[row] === other[column]) {
      steps.push(inBoth(left[row] as T));
      row += 1;
      column += 1;
    } else if (length(row + 1, column) >= length(row, column + 1)) {
      steps.push(inLeft(left[row] as T));
      row += 1;
    } else {
      steps.push(inRight(right[column] as T));
      column += 1;
    }
  }
  return [...steps, ...left.slice(row).map(inLeft), ...right.slice(column).map(inRight)];
}

/** The length of the longest common sequence of what is left from each pair of positions on. */
function commonLengths(
  one: readonly string[],
  other: readonly string[],
  width: number,
): Uint16Array {
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        one[row] === other[column]
          ? (lengths[at + width + 1] as number) + 1
          : Math.max(lengths[at + width] as number, lengths[at + 1] as number);
    }
  }
  return lengths;
}

function joined<T>(steps: readonly Step<T>[]): readonly Run<T>[] {
  const runs: { kind: Run<T>["kind"]; items: T[] }[] = [];
  for (const { kind, item } of steps) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.items.push(item);
    else runs.push({ kind, items: [item] });
  }
  return runs;
}

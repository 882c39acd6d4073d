import type { Stroke } from "./pdf-page.ts";

/** A ruled table on a page: where its rows and columns lie, and its cells after merging. */
export interface RuledTable {
  /** Positions of the vertical rules, left to right. */
  readonly xs: readonly number[];
  /** Positions of the horizontal rules, top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Whether a rule is drawn over a column at the table's upper and lower edge: one left open goes on on another page. */
  readonly closedTop: readonly boolean[];
  readonly closedBottom: readonly boolean[];
}

/** A cell: the slots between rules `left` to `right` and `top` to `bottom`, as indexes into xs and ys. */
export interface RuledCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rules this close are one rule (double borders, cell spacing). Points. */
const SAME_RULE = 3.5;

/** A side of a slot is drawn when rules cover this share of it. */
const COVERED = 0.6;

/** The ruled tables of a page, top to bottom: groups of rules with at least one cell. */
export function ruledTables(strokes: readonly Stroke[]): readonly RuledTable[] {
  return stackedGroups(strokes)
    .flatMap((group) => {
      const table = gridOf(group);
      return table === null ? [] : [table];
    })
    .sort((left, right) => (left.ys[0] as number) - (right.ys[0] as number));
}

/** Groups of strokes between which a page shows an empty strip. A label cell open to its neighbours touches nothing. */
function stackedGroups(strokes: readonly Stroke[]): readonly (readonly Stroke[])[] {
  const order = [...strokes].sort((left, right) => topOf(left) - topOf(right));
  const groups: Stroke[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const stroke of order) {
    if (topOf(stroke) > bottom + SAME_RULE) groups.push([]);
    groups.at(-1)?.push(stroke);
    bottom = Math.max(bottom, bottomOf(stroke));
  }
  return groups;
}

function topOf(stroke: Stroke): number {
  return stroke.direction === "vertical" ? stroke.from : stroke.at;
}

function bottomOf(stroke: Stroke): number {
  return stroke.direction === "vertical" ? stroke.to : stroke.at;
}

function gridOf(strokes: readonly Stroke[]): RuledTable | null {
  const vertical = strokes.filter((stroke) => stroke.direction === "vertical");
  const horizontal = strokes.filter((stroke) => stroke.direction === "horizontal");
  if (vertical.length < 2 || horizontal.length < 1) return null;
  const xs = withEnds(positions(vertical), horizontal);
  const ys = withEnds(positions(horizontal), vertical);
  if (xs.length < 2 || ys.length < 2) return null;
  const isWall = wallsOf(vertical, xs, ys);
  const isFloor = wallsOf(horizontal, ys, xs);
  const columns = xs.slice(1).map((_, column) => column);
  return {
    xs,
    ys,
    cells: mergeSlots(xs.length - 1, ys.length - 1, isWall, isFloor),
    closedTop: columns.map((column) => isFloor(0, column)),
    closedBottom: columns.map((column) => isFloor(ys.length - 1, column)),
  };
}

/** The distinct positions of rules, each the middle of those that lie together. */
function positions(strokes: readonly Stroke[]): readonly number[] {
  const sorted = strokes.map((stroke) => stroke.at).sort((left, right) => left - right);
  const groups: number[][] = [];
  for (const at of sorted) {
    const last = groups.at(-1);
    if (last && at - (last.at(-1) as number) <= SAME_RULE) last.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => ((group[0] as number) + (group.at(-1) as number)) / 2);
}

/** Positions with the ends of the rules across them: a table open at a side or cut by the page ends where they end. */
function withEnds(lines: readonly number[], across: readonly Stroke[]): readonly number[] {
  const first = Math.min(...across.map((stroke) => stroke.from));
  const last = Math.max(...across.map((stroke) => stroke.to));
  return [
    ...(first < (lines[0] ?? Number.POSITIVE_INFINITY) - SAME_RULE ? [first] : []),
    ...lines,
    ...(last > (lines.at(-1) ?? Number.NEGATIVE_INFINITY) + SAME_RULE ? [last] : []),
  ];
}

/** Whether the side at position `line`, between cross positions `slot` and `slot + 1`, is drawn. */
function wallsOf(
  strokes: readonly Stroke[],
  lines: readonly number[],
  cross: readonly number[],
): (line: number, slot: number) => boolean {
  const byLine = lines.map((line) =>
    strokes.filter((stroke) => Math.abs(stroke.at - line) <= SAME_RULE),
  );
  return (line, slot) => {
    const from = cross[slot] as number;
    const to = cross[slot + 1] as number;
    return coveredLength(byLine[line] as readonly Stroke[], from, to) >= (to - from) * COVERED;
  };
}

/** How much of a stretch strokes cover, overlaps counted once. */
function coveredLength(strokes: readonly Stroke[], from: number, to: number): number {
  const spans = strokes
    .map((stroke) => ({ from: Math.max(from, stroke.from), to: Math.min(to, stroke.to) }))
    .filter((span) => span.to > span.from)
    .sort((left, right) => left.from - right.from);
  let length = 0;
  let reached = from;
  for (const span of spans) {
    length += Math.max(0, span.to - Math.max(reached, span.from));
    reached = Math.max(reached, span.to);
  }
  return length;
}

/** Joins slots that no side divides; each cell is the box around its slots. */
function mergeSlots(
  columns: number,
  rows: number,
  isWall: (line: number, slot: number) => boolean,
  isFloor: (line: number, slot: number) => boolean,
): readonly RuledCell[] {
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let top = 0; top < rows; top++) {
    for (let left = 0; left < columns; left++) {
      if (taken.has(top * columns + left)) continue;
      let right = left + 1;
      while (right < columns && !isWall(right, top) && !taken.has(top * columns + right)) right++;
      let bottom = top + 1;
      while (bottom < rows && !isFloor(bottom, left)) bottom++;
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) taken.add(row * columns + column);
      }
      cells.push({ left, right, top, bottom });
    }
  }
  return cells;
}

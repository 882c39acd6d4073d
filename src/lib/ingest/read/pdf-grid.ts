import type { Stroke } from "./pdf-page.ts";

/** A ruled table on a page: where its rows and columns lie, and its cells after merging. */
export interface RuledTable {
  /** Positions of the vertical rules, left to right. */
  readonly xs: readonly number[];
  /** Positions of the horizontal rules, top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
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

/** The ruled tables of a page, top to bottom: groups of rules that touch, with at least one cell. */
export function ruledTables(strokes: readonly Stroke[]): readonly RuledTable[] {
  return touchingGroups(strokes)
    .flatMap((group) => {
      const table = gridOf(group);
      return table === null ? [] : [table];
    })
    .sort((left, right) => (left.ys[0] as number) - (right.ys[0] as number));
}

/** Groups of strokes that touch or cross each other. A sweep over sorted boxes, so that many rules stay cheap. */
function touchingGroups(strokes: readonly Stroke[]): readonly (readonly Stroke[])[] {
  const boxes = strokes.map(boxOf);
  const order = boxes
    .map((_, index) => index)
    .sort((a, b) => (boxes[a] as Box).top - (boxes[b] as Box).top || a - b);
  const parents = strokes.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  let active: number[] = [];
  for (const index of order) {
    const box = boxes[index] as Box;
    active = active.filter((other) => (boxes[other] as Box).bottom >= box.top);
    for (const other of active) {
      const against = boxes[other] as Box;
      if (against.left <= box.right && box.left <= against.right)
        parents[root(other)] = root(index);
    }
    active.push(index);
  }
  const groups = new Map<number, Stroke[]>();
  strokes.forEach((stroke, index) => {
    const key = root(index);
    groups.set(key, [...(groups.get(key) ?? []), stroke]);
  });
  return [...groups.values()];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(stroke: Stroke): Box {
  const reach = SAME_RULE / 2;
  const along = { from: stroke.from - reach, to: stroke.to + reach };
  const across = { from: stroke.at - reach, to: stroke.at + reach };
  return stroke.direction === "horizontal"
    ? { left: along.from, right: along.to, top: across.from, bottom: across.to }
    : { left: across.from, right: across.to, top: along.from, bottom: along.to };
}

function gridOf(strokes: readonly Stroke[]): RuledTable | null {
  const vertical = strokes.filter((stroke) => stroke.direction === "vertical");
  const horizontal = strokes.filter((stroke) => stroke.direction === "horizontal");
  const xs = positions(vertical);
  const ys = positions(horizontal);
  if (xs.length < 2 || ys.length < 2) return null;
  const isWall = wallsOf(vertical, xs, ys);
  const isFloor = wallsOf(horizontal, ys, xs);
  return { xs, ys, cells: mergeSlots(xs.length - 1, ys.length - 1, isWall, isFloor) };
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

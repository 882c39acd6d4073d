import type { Element } from "hast";
import { BOUNDS } from "../bounds.ts";

/** A cell where the browser would put it. */
export interface GridCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** An HTML table laid out. */
export interface Grid {
  readonly cells: readonly GridCell[];
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Slots the cells cover, all together. */
  readonly slots: number;
  readonly captions: readonly Element[];
  /** Rows with a span that leaves its row group or covers a slot twice. */
  readonly cut: readonly number[];
}

/**
 * Lays out the cells of a table as the HTML standard's table model does: a row's cell takes the first free
 * slot; a row span ends with its row group; spans are capped. Laying out stops once the bound on cells is passed.
 */
export function layOut(table: Element): Grid {
  const groups = rowGroups(table);
  const rows: GridCell[][] = [];
  const cut: number[] = [];
  let slots = 0;
  for (const group of groups) {
    // Per column, the first row of this group that is free again.
    const freeFrom: number[] = [];
    const end = rows.length + group.length;
    for (const element of group) {
      if (slots > BOUNDS.cells) break;
      const row = rows.length;
      const placed = placeRow(element, row, end, freeFrom);
      slots += placed.cells.reduce((total, cell) => total + cell.rowSpan * cell.columnSpan, 0);
      if (placed.cut) cut.push(row);
      rows.push([...placed.cells]);
    }
  }
  return { cells: rows.flat(), rows, slots, captions: childElements(table, ["caption"]), cut };
}

/** Places the cells of one row. `freeFrom` is the group's running state and is brought up to date here. */
function placeRow(
  row: Element,
  index: number,
  end: number,
  freeFrom: number[],
): { readonly cells: readonly GridCell[]; readonly cut: boolean } {
  const cells: GridCell[] = [];
  let column = 0;
  let cut = false;
  for (const element of childElements(row, ["td", "th"])) {
    while (freeFrom[column] !== undefined && (freeFrom[column] as number) > index) column++;
    const columnSpan = clampSpan(element.properties["colSpan"], BOUNDS.columnSpan) || 1;
    if (cells.length * columnSpan > BOUNDS.cells) break;
    const wanted = clampSpan(element.properties["rowSpan"], BOUNDS.rowSpan);
    const rowSpan = wanted === 0 ? end - index : Math.min(wanted, end - index);
    cut ||= rowSpan < wanted;
    for (let covered = column; covered < column + columnSpan; covered++) {
      const taken = freeFrom[covered];
      if (taken !== undefined && taken > index) cut = true;
      freeFrom[covered] = Math.max(taken ?? index, index + rowSpan);
    }
    cells.push({ element, row: index, column, rowSpan, columnSpan });
    column += columnSpan;
  }
  return { cells, cut };
}

/** A span attribute as HTML reads it: absent or no number is 1, 0 stays 0, more than the cap is the cap. */
function clampSpan(value: unknown, cap: number): number {
  const digits = /^\s*\+?(\d+)/.exec(String(value ?? ""))?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), cap);
}

/** The rows of each group in the order shown: head, bodies, foot. */
function rowGroups(table: Element): readonly (readonly Element[])[] {
  const groups = ["thead", "tbody", "tfoot"].flatMap((name) => childElements(table, [name]));
  const loose = childElements(table, ["tr"]);
  return [
    ...groups.map((group) => childElements(group, ["tr"])),
    ...(loose.length > 0 ? [loose] : []),
  ];
}

function childElements(parent: Element, names: readonly string[]): readonly Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === "element" && names.includes(child.tagName),
  );
}

import { type Markup, markup } from "./markup.ts";

/** A cell of the table beside a chart. `key` is that of the mark drawn for it; `value` null is a gap, told in `text`. */
export interface TableCell {
  readonly key: string;
  /** The exact number as published, or null. */
  readonly value: string | null;
  /** As it is read: `34.2%`, or the reason why there is none. */
  readonly text: string;
  /** What it rests on, a line each: `1,662 / 4,876`, `95% 区间 32.7%–35.4%`. */
  readonly notes: readonly string[];
}

/** The numbers of a chart, all of them, as a table. */
export interface ChartTable {
  readonly caption: string;
  /** The head over the row heads, then one a column. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}

/** The cells of a table, row by row. */
export function cellsOf(table: ChartTable): readonly TableCell[] {
  return table.rows.flatMap((row) => row.cells);
}

/** The table as markup: caption, scoped heads, numbers as `<data value>`. */
export function tableTree(table: ChartTable): Markup {
  return markup("table", { class: "chart-table" }, [
    markup("caption", {}, [table.caption]),
    markup("thead", {}, [
      markup(
        "tr",
        {},
        table.head.map((text) => markup("th", { scope: "col" }, [text])),
      ),
    ]),
    markup(
      "tbody",
      {},
      table.rows.map(({ head, cells }) =>
        markup("tr", {}, [markup("th", { scope: "row" }, [head]), ...cells.map(drawnCell)]),
      ),
    ),
  ]);
}

function drawnCell({ key, value, text, notes }: TableCell): Markup {
  const content = value === null ? text : markup("data", { value }, [text]);
  const small = notes.flatMap((note) => [" ", markup("small", {}, [note])]);
  return markup("td", { "data-k": key, class: value === null ? "unknown" : undefined }, [
    content,
    ...small,
  ]);
}

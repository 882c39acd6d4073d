import { normaliseLabel, resemblesColumn } from "../../parse/index.ts";
import { FORMS, type Row, tableOf } from "../../statute/index.ts";
import type { Head } from "./walk.ts";

/**
 * The columns over a row of table A when some of its heads are torn or misprinted, `本年新 | 本年新 | 对外公开总数量`, or
 * repeat the one before them. Believed only where the heads, one by one, stand in the order of exactly one form:
 * those that are whole name its columns, and what is left of the others begins the official ones.
 * @param columns what each head names by itself, null where it names nothing
 * @returns a key for each head, or null
 */
export function tornColumns(
  heads: readonly Head[],
  columns: readonly (string | null)[],
  row: string,
): readonly string[] | null {
  const fitting = FORMS.flatMap((form) => {
    const official = tableOf("proactive", form).rows.find((each) => each.key === row);
    return official && fits(heads, columns, official) ? [official] : [];
  });
  const orders = new Map(
    fitting.map((each) => {
      const keys = each.columns.map((column) => column.key);
      return [keys.join(), keys];
    }),
  );
  const [only, ...others] = orders.values();
  return only && others.length === 0 ? only : null;
}

function fits(heads: readonly Head[], columns: readonly (string | null)[], official: Row): boolean {
  return (
    heads.length === official.columns.length &&
    official.columns.every((column, at) => {
      const head = heads[at] as Head;
      if (columns[at] === column.key) return true;
      return head.columns.length === 0
        ? resemblesColumn(head.token.text, column)
        : repeatsHead(heads, at);
    })
  );
}

/** Whether a head says again what the one before it says: one of the two is a slip. */
export function repeatsHead(heads: readonly Head[], at: number): boolean {
  const [before, head] = [heads[at - 1], heads[at]];
  return (
    before !== undefined &&
    head !== undefined &&
    normaliseLabel(before.token.text) === normaliseLabel(head.token.text)
  );
}

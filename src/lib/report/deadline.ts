import type { Agency } from "./frontmatter.ts";

/** The first report year whose report fell under the 条例 as revised in 2019; before, all had until 31 March. */
const REVISED_FROM = 2019;

/**
 * The last day on which a report has to be published (条例 articles 49 and 50): departments by 31 January,
 * governments by 31 March of the year after.
 * @returns null for townships and others, for whom the law names no day
 */
export function deadlineOf({ kind }: Pick<Agency, "kind">, year: number): string | null {
  const day = year < REVISED_FROM ? "03-31" : DEADLINES[kind];
  return day === undefined ? null : `${year + 1}-${day}`;
}

const DEADLINES: Readonly<Partial<Record<Agency["kind"], string>>> = {
  government: "03-31",
  "government-office": "03-31",
  department: "01-31",
};

import type { FigureAddress, FormId } from "../statute/index.ts";
import { figuresOf } from "../statute/index.ts";
import type { Terms } from "./indicator.ts";

/** Terms that both forms ask for alike. */
export function onBothForms(...addresses: readonly FigureAddress[]): Terms {
  return { "2019": addresses, "2021": addresses };
}

/** Terms that one form alone asks for. */
export function onForm(form: FormId, ...addresses: readonly FigureAddress[]): Terms {
  return { "2019": null, "2021": null, [form]: addresses };
}

/**
 * The 总计 cells of a group of rows of the applications table, as each form has them:
 * （六）其他处理 is one row on the 2019 form and three on that of 2021.
 */
export function groupTotals(group: string): Terms {
  return { "2019": totalsOf(group, "2019"), "2021": totalsOf(group, "2021") };
}

/** Several terms as one sum; null on a form that lacks one of them. */
export function joinTerms(...parts: readonly Terms[]): Terms {
  return { "2019": joinOn("2019", parts), "2021": joinOn("2021", parts) };
}

/** Every figure the terms name on either form, each once. */
export function addressesOf(terms: Terms): readonly FigureAddress[] {
  return [...new Set([...(terms["2019"] ?? []), ...(terms["2021"] ?? [])])];
}

function totalsOf(group: string, form: FormId): readonly FigureAddress[] {
  return figuresOf("applications", form)
    .filter(({ row, column }) => column.key === "total" && inGroup(row.key, group))
    .map(({ address }) => address);
}

function inGroup(rowKey: string, group: string): boolean {
  return rowKey === group || rowKey.startsWith(`${group}.`);
}

function joinOn(form: FormId, parts: readonly Terms[]): readonly FigureAddress[] | null {
  const lists = parts.map((part) => part[form]).filter((list) => list !== null);
  return lists.length === parts.length ? lists.flat() : null;
}

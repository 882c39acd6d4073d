import type { FigureFilter } from "../../lib/search/index.ts";
import { element } from "./elements.ts";
import type { SearchTexts } from "./texts.ts";

/** The orders to choose from: the usual ones, and by each figure that is filtered or already sorted by. */
export function sortOptions(
  sort: string,
  figures: readonly FigureFilter[],
  names: ReadonlyMap<string, string>,
  texts: SearchTexts,
): readonly HTMLOptionElement[] {
  const addresses = [...figures.map(({ address }) => address), sort.split(":")[0] ?? ""];
  const byFigure = [...new Set(addresses)].filter((address) => names.has(address));
  const options: readonly (readonly [string, string])[] = [
    ...Object.entries(texts.sorts),
    ...byFigure.flatMap((address) =>
      ["desc", "asc"].map((way): readonly [string, string] => [
        `${address}:${way}`,
        texts.sortFigure(names.get(address) ?? address, way === "desc"),
      ]),
    ),
  ];
  return options.map(([value, text]) =>
    element("option", { value, selected: value === sort }, text),
  );
}

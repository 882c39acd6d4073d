import { groupBy, madeOnce, type Region, type Regions, regionPath } from "../../report/index.ts";

/** Divisions by name. Placeholders of the code table (市辖区, 县) name no place. */
const indexOf = madeOnce((regions: Regions) =>
  groupBy([...regions.values()], ({ name }) =>
    name.length < 2 || name === "市辖区" ? null : name,
  ),
);

/** What a body's name says of its place: the divisions it begins with, and the rest of the name. */
export interface PlacedName {
  /** Codes of the lowest division named; several when the name alone does not decide. */
  readonly codes: readonly string[];
  /** Divisions above are cut away: 淮安市洪泽区人民政府 → 洪泽区. */
  readonly place: string;
  /** What follows the place: 人民政府, 统计局, or empty. */
  readonly rest: string;
}

/** Splits the leading names of divisions from a body's name. Nothing is guessed from a short name (博爱). */
export function placeName(regions: Regions, name: string): PlacedName {
  const index = indexOf(regions);
  let codes: readonly string[] = [];
  let place = "";
  let rest = name;
  for (;;) {
    const found = longestPrefix(index, rest);
    if (!found) break;
    const fitting = found.filter((region) => codes.length === 0 || isBelow(regions, region, codes));
    if (fitting.length === 0) break;
    codes = fitting.map((region) => region.code);
    place = (fitting[0] as Region).name;
    rest = rest.slice(place.length);
  }
  return { codes, place, rest };
}

/**
 * The one region of a name, or null: when several divisions have the name, the one whose parent the report also
 * names decides.
 */
export function regionOf(regions: Regions, name: string, context: string): string | null {
  const { codes } = placeName(regions, name);
  if (codes.length <= 1) return codes[0] ?? null;
  const named = codes.filter((code) =>
    regionPath(regions, code)
      .slice(0, -1)
      .some((above) => context.includes(above.name)),
  );
  return named.length === 1 ? (named[0] as string) : null;
}

function longestPrefix(
  index: ReadonlyMap<string, readonly Region[]>,
  name: string,
): readonly Region[] | null {
  for (let length = Math.min(name.length, 15); length >= 2; length--) {
    const found = index.get(name.slice(0, length));
    if (found) return found;
  }
  return null;
}

function isBelow(regions: Regions, region: Region, codes: readonly string[]): boolean {
  return regionPath(regions, region.code).some(
    (above) => above.code !== region.code && codes.includes(above.code),
  );
}

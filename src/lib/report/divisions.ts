import type { Region, Regions } from "./region.ts";

/** An entry of the maintained list of divisions: its code and the parts it is made of. */
export interface DivisionEntry {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly city?: string;
}

/** The maintained list as it comes: three levels, each a list of its own. */
export interface DivisionLists {
  readonly province: readonly DivisionEntry[];
  readonly city: readonly DivisionEntry[];
  readonly area: readonly DivisionEntry[];
}

/** Every division of GB/T 2260 down to the county, provinces first, each level in the order of its list. */
export function divisionsOf(lists: DivisionLists): Regions {
  const provinces = lists.province.map((entry) => division(entry, "province", null));
  const prefectures = lists.city.map((entry) =>
    division(entry, "prefecture", `${entry.province}0000`),
  );
  const known = new Set(prefectures.map(({ code }) => code));
  const counties = lists.area.map((entry) => {
    const prefecture = `${entry.province}${entry.city}00`;
    // Districts of the four municipalities and counties under a province directly have no prefecture.
    const parent = known.has(prefecture) ? prefecture : `${entry.province}0000`;
    return division(entry, "county", parent);
  });
  return new Map(
    [...provinces, ...prefectures, ...counties].map((region) => [region.code, region]),
  );
}

function division(entry: DivisionEntry, level: Region["level"], parent: string | null): Region {
  return { code: entry.code, name: entry.name, level, parent };
}

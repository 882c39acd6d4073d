import type { RegionSeries } from "../../lib/dataset/index.ts";
import { type Body, bodiesOf } from "./body.ts";

/** Fetches a JSON file by its path below the site's root; null when there is none. */
export type ReadJson = (path: string) => Promise<unknown>;

/** The series of regions, each fetched once, when first asked for. */
export interface Shards {
  /** Every body of the regions of some agencies; a region without a file has none. */
  readonly bodiesAround: (agencies: readonly string[]) => Promise<readonly Body[]>;
}

/** Reads `data/v1/series/<region>.json` as agencies of the region are asked for. */
export function makeShards(readJson: ReadJson): Shards {
  const regions = new Map<string, Promise<readonly Body[]>>();
  const load = (region: string) => {
    const loading = regions.get(region) ?? readBodies(readJson, region);
    regions.set(region, loading);
    return loading;
  };
  return {
    bodiesAround: async (agencies) => {
      const codes = [...new Set(agencies.map((id) => id.slice(0, 6)))].sort();
      return (await Promise.all(codes.map(load))).flat();
    },
  };
}

async function readBodies(readJson: ReadJson, region: string): Promise<readonly Body[]> {
  const series = (await readJson(`data/v1/series/${region}.json`)) as RegionSeries | null;
  return series === null ? [] : bodiesOf(series);
}

import type { RegionSeries } from "../../lib/dataset/index.ts";
import { TOTALS } from "../../lib/indicator/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import { type Body, bodiesOf } from "./body.ts";

/** Fetches a JSON file by its path below the site's root; null when there is none. */
export type ReadJson = (path: string) => Promise<unknown>;

/** The series of regions, each file fetched once, when first asked for. */
export interface Shards {
  /**
   * Every body of the regions of some agencies, with at least the figures asked for, all when not given; a
   * region without a file has none.
   */
  readonly bodiesAround: (
    agencies: readonly string[],
    figures?: readonly FigureAddress[],
  ) => Promise<readonly Body[]>;
}

/**
 * Reads `data/v1/totals/<region>.json` as agencies of the region are asked for: what named indicators read, in a
 * quarter of the bytes. A figure beyond them needs `data/v1/series/<region>.json`.
 */
export function makeShards(readJson: ReadJson): Shards {
  const files = new Map<string, Promise<readonly Body[]>>();
  const load = (path: string) => {
    const loading = files.get(path) ?? readBodies(readJson, path);
    files.set(path, loading);
    return loading;
  };
  return {
    bodiesAround: async (agencies, figures) => {
      const folder = figures?.every((figure) => TOTALS.has(figure)) ? "totals" : "series";
      const codes = [...new Set(agencies.map((id) => id.slice(0, 6)))].sort();
      const paths = codes.map((code) => `data/v1/${folder}/${code}.json`);
      return (await Promise.all(paths.map(load))).flat();
    },
  };
}

async function readBodies(readJson: ReadJson, path: string): Promise<readonly Body[]> {
  const series = (await readJson(path)) as RegionSeries | null;
  return series === null ? [] : bodiesOf(series);
}

import type { Region } from "../../lib/report/index.ts";
import { lies } from "../../site/coverage.ts";
import { selection, stampNow, stampOf } from "../../site/reads.ts";
import { everySeries, reportedRegions } from "../../site/series.ts";
import { regionsTo } from "../../site/store.ts";
import { bodiesOf } from "../compare/body.ts";
import type { CountedReport } from "./tally.ts";

let counted: readonly CountedReport[] | undefined;

/** Every report of the archive with what the pages of outcomes count. Read once a build. */
export function countedReports(): readonly CountedReport[] {
  counted ??= readAll();
  return counted;
}

/** The counted reports of a region and of all below it. */
export const countedWithin: (code: string) => readonly CountedReport[] = selection(
  "counted",
  (code) => {
    const region = regionsTo(code).at(-1) as Region;
    return countedReports().filter((report) => lies(report.region, region));
  },
  { stamp: seriesWithin },
);

/** They change when a series does that they are counted in. */
function seriesWithin(code: string): string {
  const region = regionsTo(code).at(-1);
  const within = reportedRegions().filter((one) => region && lies(one, region));
  return stampOf(within.map((one) => `${one} ${stampNow(`series ${one}`)}`).join("\n"));
}

function readAll(): readonly CountedReport[] {
  return [...everySeries()].flatMap((series) =>
    bodiesOf(series).flatMap(({ kind, sources }) =>
      sources.map((source) => ({
        region: series.region,
        scope: source.scope,
        province: `${series.region.slice(0, 2)}0000`,
        kind,
        source,
      })),
    ),
  );
}

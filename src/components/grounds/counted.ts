import { everySeries } from "../../site/series.ts";
import { bodiesOf } from "../compare/body.ts";
import type { CountedReport } from "./tally.ts";

let counted: readonly CountedReport[] | undefined;

/** Every report of the archive with what the pages of outcomes count. Read once a build. */
export function countedReports(): readonly CountedReport[] {
  counted ??= readAll();
  return counted;
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

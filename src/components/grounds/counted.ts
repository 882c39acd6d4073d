import { type FigureSource, type Reading, sourceOf } from "../../lib/indicator/index.ts";
import { readIndex, readRecord } from "../../site/store.ts";
import { GROUNDS } from "./grounds.ts";
import type { CountedReport } from "./tally.ts";

let counted: readonly CountedReport[] | undefined;

/** Every report of the archive with what the pages of outcomes count. Read once a build, and kept small. */
export function countedReports(): readonly CountedReport[] {
  counted ??= readAll();
  return counted;
}

function readAll(): readonly CountedReport[] {
  const { agencies, reports } = readIndex();
  const kinds = new Map(agencies.map(({ id, kind }) => [id, kind]));
  return reports.map(({ id, agency, region, scope }) => ({
    region,
    scope,
    province: `${region.slice(0, 2)}0000`,
    kind: kinds.get(agency) ?? "other",
    source: totalsOnly(sourceOf(readRecord(id).report)),
  }));
}

/** Only the 总计 column is counted here; the rest of the record can be let go. */
function totalsOnly(source: FigureSource): FigureSource {
  const readings = new Map<string, Reading>();
  for (const { key } of GROUNDS) {
    const address = `applications.${key}.total` as Parameters<FigureSource["read"]>[0];
    readings.set(address, source.read(address));
  }
  const read = (address: string): Reading => readings.get(address) ?? { state: "missing" };
  return { year: source.year, forms: source.forms, read };
}

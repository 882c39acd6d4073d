import {
  DATA_VERSION,
  type ReportSummary,
  type SearchedReport,
  type SiteConfig,
  type StoreIndex,
} from "../../src/lib/dataset/index.ts";
import { PARSER_VERSION } from "../../src/lib/parse/index.ts";
import {
  type Agency,
  type Region,
  type Regions,
  regionPath,
  reportId,
} from "../../src/lib/report/index.ts";
import type { Content } from "../content/read.ts";

/** The head of a store: all that pages and makers know of an archive without opening a report. */
export function storeIndex(
  { site, agencies, regions, commit }: Content & { readonly site: SiteConfig },
  reports: readonly ReportSummary[],
): StoreIndex {
  return {
    site,
    reports,
    agencies,
    regions: regionsInUse(agencies, regions),
    searched: searchedIn(agencies, new Set(reports.map(({ id }) => id))),
    commit,
    versions: { data: DATA_VERSION, parser: PARSER_VERSION },
  };
}

/** The last search of each report that is not held. */
function searchedIn(
  agencies: readonly Agency[],
  held: ReadonlySet<string>,
): readonly SearchedReport[] {
  return agencies.flatMap(({ id, searches = [] }) => {
    const last = new Map<number, SearchedReport>();
    for (const { year, date, where } of searches) {
      if (held.has(reportId(id, year)) || (last.get(year)?.date ?? "") > date) continue;
      last.set(year, { agency: id, year, date, where });
    }
    return [...last.values()].sort((one, other) => one.year - other.year);
  });
}

function regionsInUse(agencies: readonly Agency[], regions: Regions): readonly Region[] {
  const used = new Map(
    agencies
      .flatMap(({ region }) => regionPath(regions, region))
      .map((region) => [region.code, region]),
  );
  return [...used.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
}

import type { StoreIndex } from "../lib/dataset/record.ts";
import { parseReportId } from "../lib/report/index.ts";
import { LANGS, pathIn } from "./lang.ts";
import { agencyPath, regionPagePath, reportPath } from "./links.ts";

/** A page that was published at an address of old, and where what it showed stands now; both site paths. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The addresses of old that `moved:` of the agencies' files keeps, sorted. A page that stands at such an address
 * today is never covered by a redirection.
 */
export function movedPages(index: StoreIndex): readonly Move[] {
  const moves = index.agencies.flatMap((agency) =>
    (agency.moved ?? []).flatMap((old) => movesOf(old, agency.id, index)),
  );
  const taken = new Set([
    ...index.agencies.flatMap(({ id }) => LANGS.map((lang) => pathIn(lang, agencyPath(id)))),
    ...index.regions.flatMap(({ code }) => LANGS.map((lang) => pathIn(lang, regionPagePath(code)))),
    ...index.reports.map(({ id }) => reportPath(id)),
  ]);
  const first = new Map([...moves].reverse().map((move) => [move.from, move]));
  return [...first.values()]
    .filter(({ from }) => !taken.has(from))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What stood under one id of old: a report alone, or an agency with its region and its reports. */
function movesOf(old: string, agency: string, { reports }: StoreIndex): readonly Move[] {
  const report = parseReportId(old);
  if (report) {
    const now = `${agency}/${report.year}`;
    const isHeld = reports.some(({ id }) => id === now);
    return [{ from: reportPath(old), to: isHeld ? reportPath(now) : agencyPath(agency) }];
  }
  const inLanguages = (from: string, to: string): readonly Move[] =>
    LANGS.map((lang) => ({ from: pathIn(lang, from), to: pathIn(lang, to) }));
  return [
    ...inLanguages(agencyPath(old), agencyPath(agency)),
    ...inLanguages(regionPagePath(old.slice(0, 6)), regionPagePath(agency.slice(0, 6))),
    ...reports
      .filter((held) => held.agency === agency)
      .map(({ id, year }) => ({ from: reportPath(`${old}/${year}`), to: reportPath(id) })),
  ];
}

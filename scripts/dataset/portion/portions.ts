import { sortedById } from "../../../src/lib/dataset/index.ts";
import {
  type Agency,
  groupBy,
  type Region,
  regionPath,
  reportId,
} from "../../../src/lib/report/index.ts";
import { sha256 } from "../../store/hash.ts";
import type { KnownRecord } from "../../store/state.ts";
import { type DatasetJob, yearsOf } from "../job.ts";
import type { Cut } from "./parts.ts";

/** A part of the archive whose data is made, kept and used again together: the agencies of one prefecture. */
export interface Portion {
  /** What the codes of their divisions begin with, `4108`. */
  readonly name: string;
  readonly agencies: readonly Agency[];
  /** Ids of the reports held of them. */
  readonly reports: readonly string[];
  /** Hash of all that its data depends on besides code; null where the store does not say what is in its reports. */
  readonly key: string | null;
  /** The same of each cut of it alone. */
  readonly cutKeys: Readonly<Partial<Record<Cut, string | null>>>;
}

/**
 * Parts an archive for its data. A prefecture is large enough for a row group of the widest table, and an agency more or
 * less moves nothing into another one. Agencies are walked by id, so one portion follows the other.
 * @param known what the store knows of its reports
 */
export function portionsOf(
  job: DatasetJob,
  known: Readonly<Record<string, KnownRecord>>,
): readonly Portion[] {
  const { agencies } = job.archive.index;
  const shared = [job.archive.years, yearsOf(job)];
  return [...groupBy(sortedById(agencies), ({ id }) => id.slice(0, 4))].map(([name, of]) => {
    const held = of.flatMap(({ id }) =>
      (job.archive.reportYears.get(id) ?? []).map((year) => ({ year, id: reportId(id, year) })),
    );
    const reports = held.map(({ id }) => id);
    const around = sha256(
      JSON.stringify([shared, of, reports, regionsOf(job, of), searchedOf(job, of)]),
    );
    const keyOf = (ids: readonly string[]) => portionKey(around, ids, known);
    const inYear = groupBy(held, ({ year }) => year);
    const years = yearsOf(job).map((year) => [
      year,
      keyOf((inYear.get(year) ?? []).map(({ id }) => id)),
    ]);
    const key = keyOf(reports);
    return {
      name,
      agencies: of,
      reports,
      key,
      cutKeys: { ...Object.fromEntries(years), all: key },
    };
  });
}

/** @param around a hash of what data of these reports depends on besides them */
function portionKey(
  around: string,
  ids: readonly string[],
  known: Readonly<Record<string, KnownRecord>>,
): string | null {
  const within = ids.map((id) => known[id] && [known[id].summary.contentHash, known[id].checks]);
  return within.includes(undefined) ? null : sha256(JSON.stringify([around, within]));
}

/** The divisions agencies lie in, with all above them. */
function regionsOf({ archive }: DatasetJob, agencies: readonly Agency[]): readonly Region[] {
  return [...new Set(agencies.flatMap(({ region }) => regionPath(archive.regions, region)))];
}

/** The years in which reports of agencies were looked for and not found. */
function searchedOf({ archive }: DatasetJob, agencies: readonly Agency[]): readonly string[] {
  const ids = new Set(agencies.map(({ id }) => id));
  return archive.index.searched
    .filter(({ agency }) => ids.has(agency))
    .map(({ agency, year }) => reportId(agency, year));
}

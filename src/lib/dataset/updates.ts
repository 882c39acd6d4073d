import { sortedById } from "./order.ts";
import type { StoreRecord } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** When a report came into the archive or last changed there, for feeds, sitemap and mirrors. */
export interface ReportUpdate {
  readonly id: string;
  /** Day it was added: see {@link addedOn}. */
  readonly added: string;
  /** Day of its latest correction, else the day it was added. */
  readonly updated: string;
  /** SHA-256 of the content file: a mirror fetches again what has another one. */
  readonly contentHash: string;
}

/** What `data/v1/updates.json` holds. */
export interface Updates {
  readonly version: string;
  /** Sorted by id. */
  readonly reports: readonly ReportUpdate[];
}

/** The updates of a record. */
export function updateOf({ report, contentHash }: StoreRecord): ReportUpdate {
  const added = addedOn(report.meta);
  const updated = report.meta.corrections.reduce(
    (latest, { date }) => (date > latest ? date : latest),
    added,
  );
  return { id: report.id, added, updated, contentHash };
}

/** The document of all updates. */
export function updatesOf(updates: Iterable<ReportUpdate>): Updates {
  return { version: DATA_VERSION, reports: sortedById(updates) };
}

/**
 * The day a report counts as new: when it was retrieved, else when it was published, else the first day after
 * its year. Read from content alone, so that two builds agree whatever the clock says.
 */
export function addedOn({ source, published, year }: StoreRecord["report"]["meta"]): string {
  if (source.retrieved !== "unknown") return source.retrieved;
  return published === "unknown" ? `${year + 1}-01-01` : published;
}

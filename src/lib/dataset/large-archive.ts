import type { StoreIndex } from "./record.ts";

/** From so many reports on, an archive leaves out what exists twice or is one of too many files. */
export const LARGE_ARCHIVE = 2_000;

/** Whether an archive is past the size where it has a feed an agency, and every table in every edition. */
export function isLarge({ reports }: Pick<StoreIndex, "reports">): boolean {
  return reports.length > LARGE_ARCHIVE;
}

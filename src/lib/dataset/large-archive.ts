/** From so many reports on, an archive leaves out what exists twice, is one of too many files, or takes minutes to make. */
export const LARGE_ARCHIVE = 2_000;

/** Whether an archive is past the size where it has a feed an agency, and every table in every edition. */
export function isLarge({ reports }: { readonly reports: { readonly length: number } }): boolean {
  return reports.length > LARGE_ARCHIVE;
}

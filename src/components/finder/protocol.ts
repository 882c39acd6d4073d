import type { ArchivePlace } from "./load-finder.ts";

/** A question of the page to its finder's worker. */
export interface ToFinder {
  /** The address of the index's folder. */
  readonly base: string;
  readonly query: string;
  readonly most: number;
}

/** The answer to the last question; null when the names could not be read. */
export interface FromFinder {
  readonly places: readonly ArchivePlace[] | null;
}

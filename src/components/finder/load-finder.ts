import { createFinder, type Destination, openIndex } from "../../lib/search/index.ts";
import { findGrounds } from "../grounds/find-grounds.ts";
import type { Ground } from "../grounds/grounds.ts";
import { fetchIndex } from "../search/fetch-index.ts";

/** Where the finder of a page's frame leads: an agency, a report, or the page of an outcome. */
export type ArchivePlace = Destination | { readonly kind: "ground"; readonly ground: Ground };

/** Finds places by names, by articles and by the words of a letter. */
export type ArchivePlaces = (query: string, most: number) => readonly ArchivePlace[];

/** Outcomes shown at most beside agencies and reports. */
const GROUNDS_SHOWN = 4;

/** One word of letters, with a year or without: pinyin or initials. */
const LETTERS = /^\s*[a-z]+(?:\s+\d{4})?\s*$/i;

/** Fetches the list of names below the index's address and makes the finder. Rejects when it cannot be had. */
export async function loadFinder(base: string): Promise<ArchivePlaces> {
  const index = await openIndex(fetchIndex(base));
  const names = createFinder(index.catalogue, await index.readings());
  return (query, most) => {
    const named = names(query, most);
    // The letters of a name stand in many an English text as well.
    if (named.length > 0 && LETTERS.test(query)) return named;
    const grounds = findGrounds(query, GROUNDS_SHOWN).map((ground) => ({
      kind: "ground" as const,
      ground,
    }));
    return [...grounds, ...named].slice(0, most);
  };
}

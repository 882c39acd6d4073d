import { createFinder, type Finder, openIndex } from "../../lib/search/index.ts";
import { fetchIndex } from "../search/fetch-index.ts";

/** Fetches the list of names below the index's address and makes the finder. Rejects when it cannot be had. */
export async function loadFinder(base: string): Promise<Finder> {
  const index = await openIndex(fetchIndex(base));
  return createFinder(index.catalogue, await index.readings());
}

import { type Catalogue, openIndex } from "../../lib/search/index.ts";
import { fetchIndex } from "../search/fetch-index.ts";
import { type Finder, makeFinder } from "./finder.ts";

/** The finder with the divisions it can be narrowed to. */
export interface Bodies {
  readonly finder: Finder;
  readonly regions: Catalogue["regions"];
}

/** Fetches the catalogue of the search below the index's address. Rejects when it cannot be had. */
export async function loadBodies(base: string): Promise<Bodies> {
  const index = await openIndex(fetchIndex(base));
  const finder = makeFinder(index.catalogue, await index.readings());
  return { finder, regions: index.catalogue.regions };
}

import type { SearchEvent, SearchRequest, SearchResult } from "../../lib/search/index.ts";
import type { ServedBy } from "./served-engines.ts";

/** What the page tells its search worker. */
export type ToWorker =
  /** Once, first: the address of the index's folder, and the server to be asked in its place, if any. */
  | { readonly kind: "open"; readonly base: string; readonly served: ServedBy | null }
  | { readonly kind: "search"; readonly id: number; readonly request: SearchRequest }
  | { readonly kind: "cancel" };

/** What the worker tells the page, about the search of an id. */
export type FromWorker = { readonly id: number } & (
  | { readonly kind: "event"; readonly event: SearchEvent }
  | { readonly kind: "result"; readonly result: SearchResult }
  | { readonly kind: "cancelled" }
  /** `file`: what could not be read, empty when something else went wrong. */
  | { readonly kind: "failed"; readonly file: string }
);

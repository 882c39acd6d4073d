import type { SearchEvent, SearchRequest, SearchResult } from "../../lib/search/index.ts";

/** What the page tells its search worker. */
export type ToWorker =
  /** Once, first: the address of the index's folder. */
  | { readonly kind: "open"; readonly base: string }
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

import type { CheckAnswer, CheckRequest } from "./engine/check-draft.ts";
import type { ReadAnswer, ReadRequest } from "./engine/read-draft.ts";

/** What the page asks its worker. */
export type ToWorker = { readonly id: number } & (
  | { readonly kind: "read"; readonly request: ReadRequest }
  | { readonly kind: "check"; readonly request: CheckRequest }
);

/** What the worker answers to the question of an id. */
export type FromWorker = { readonly id: number } & (
  | { readonly kind: "answer"; readonly answer: ReadAnswer | CheckAnswer }
  /** The machinery itself failed: a library could not be loaded, or there is a bug. */
  | { readonly kind: "failed"; readonly reason: string }
);

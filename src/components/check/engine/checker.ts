import type { CheckAnswer, CheckRequest } from "./check-draft.ts";
import type { ReadAnswer, ReadRequest } from "./read-draft.ts";

/** Reads documents and checks drafts, wherever that is done: in a worker, or on the page itself. */
export interface Checker {
  /** Rejects only when the machinery itself fails. */
  readonly read: (request: ReadRequest) => Promise<ReadAnswer>;
  readonly check: (request: CheckRequest) => Promise<CheckAnswer>;
}

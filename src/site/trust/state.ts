import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The committed file a long run of the tests rewrites; nobody edits it. */
export const STATE_FILE: string = resolve("src/site/trust/state.json");

/** What the last long run of the tests proved. */
export interface TrustState {
  /** By the id of a promise; one that was not proved has no entry. */
  readonly promises: Readonly<
    Record<
      string,
      {
        /** Day of the run. */
        readonly date: string;
        readonly figures: Readonly<Record<string, number>>;
      }
    >
  >;
}

/** The state of trust as it was committed. */
export function readTrustState(): TrustState {
  return JSON.parse(readFileSync(STATE_FILE, "utf8")) as TrustState;
}

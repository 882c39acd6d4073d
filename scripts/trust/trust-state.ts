import { writeFileSync } from "node:fs";
import { PROMISES } from "../../src/site/trust/promises.ts";
import { STATE_FILE, type TrustState } from "../../src/site/trust/state.ts";
import type { Proof } from "./proof.ts";

/** What one run of the test runner says of the promises. */
export interface TestRun {
  readonly proofs: readonly (Proof & { readonly file: string })[];
  /** Files with at least one test that failed. */
  readonly failed: readonly string[];
}

/**
 * The state of trust after some runs. A promise is held when its own test file proved it and no test of that file
 * failed; any other has no entry.
 * @param date day of the runs, `2026-11-28`
 */
export function trustState(runs: readonly TestRun[], date: string): TrustState {
  const failed = new Set(runs.flatMap((run) => run.failed));
  const proofs = runs.flatMap((run) => run.proofs);
  const held = PROMISES.flatMap(({ id, test }) => {
    const own = proofs.filter(({ promise, file }) => promise === id && file === test);
    return own.length === 0 || failed.has(test)
      ? []
      : [[id, { date, figures: sumOf(own) }] as const];
  });
  return { promises: Object.fromEntries(held) };
}

/** Writes the file the page about trust is made from. */
export function writeTrustState(state: TrustState): void {
  writeFileSync(STATE_FILE, `${JSON.stringify(state, null, 2)}\n`);
}

function sumOf(proofs: readonly Proof[]): Proof["figures"] {
  const names = proofs.flatMap(({ figures }) => Object.keys(figures));
  return Object.fromEntries(
    [...new Set(names)].map((name) => [
      name,
      proofs.reduce((sum, { figures }) => sum + (figures[name] ?? Number.NaN), 0),
    ]),
  );
}

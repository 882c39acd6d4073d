import type { TestContext } from "node:test";
import type { PromiseId } from "../../src/site/trust/promises.ts";

/** How a proof begins among the remarks of a test run. */
const MARK = "holds ";

/** What a test says when all it asserted was so. */
export interface Proof {
  readonly promise: string;
  /** How much was looked at, by the names of the promise's figures. Several tests of one promise are added up. */
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * The last line of a test that holds up a promise of the archive: says which, and how much it looked at. A long run
 * collects these remarks for the page about trust (`scripts/test/proof-reporter.ts`).
 */
export function proves(
  test: Pick<TestContext, "diagnostic">,
  promise: PromiseId,
  figures: Proof["figures"],
): void {
  test.diagnostic(`${MARK}${JSON.stringify({ promise, figures })}`);
}

/** The proof a remark of a test states, or null for any other remark. */
export function proofIn(remark: string): Proof | null {
  return remark.startsWith(MARK) ? (JSON.parse(remark.slice(MARK.length)) as Proof) : null;
}

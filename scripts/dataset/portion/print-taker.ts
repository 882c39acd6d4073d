import { type Prints, printsOf } from "../../../src/lib/reuse/index.ts";
import type { Taker } from "../job.ts";

/** Collects the sentences of a portion's reports as numbers. */
export function printTaker(): Taker<readonly Prints[]> {
  const prints: Prints[] = [];
  return {
    take(step) {
      if (step.kind === "slot" && step.slot.record) prints.push(printsOf(step.slot.record.report));
    },
    close: () => prints,
  };
}

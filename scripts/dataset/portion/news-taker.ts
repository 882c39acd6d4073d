import {
  entriesOf,
  type FeedEntry,
  type ReportUpdate,
  updateOf,
} from "../../../src/lib/dataset/index.ts";
import type { Taker } from "../job.ts";

/** What is new in a portion: for feeds, and for the list of what changed when. */
export interface PortionNews {
  readonly entries: readonly FeedEntry[];
  readonly updates: readonly ReportUpdate[];
}

/** Collects what is new. */
export function newsTaker(): Taker<PortionNews> {
  const entries: FeedEntry[] = [];
  const updates: ReportUpdate[] = [];
  return {
    take(step) {
      if (step.kind !== "slot" || step.slot.record === null) return;
      entries.push(...entriesOf(step.slot.record));
      updates.push(updateOf(step.slot.record));
    },
    close: () => ({ entries, updates }),
  };
}

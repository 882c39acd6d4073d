import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { reuseCounter } from "../../src/lib/reuse/index.ts";
import { writeText } from "./file-sink.ts";
import type { Taker } from "./job.ts";

/**
 * Counts the sentences of the whole archive and keeps what was found in the store, a file an agency, for the
 * pages of its reports. It is fed by the walk that writes the data, so no record is opened for it.
 */
export function reuseTaker(storeDir: string): Taker {
  const counter = reuseCounter();
  return {
    take(step) {
      if (step.kind === "slot" && step.slot.record) counter.add(step.slot.record.report);
    },
    close() {
      const folder = join(storeDir, "reuse");
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { agency, reports } of counter.close()) {
        writeText(join(folder, `${agency}.json`), JSON.stringify(reports));
      }
      return [];
    },
  };
}

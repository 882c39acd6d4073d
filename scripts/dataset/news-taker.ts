import { join } from "node:path";
import {
  atomFeed,
  DATA_PATH,
  entriesOf,
  type FeedEntry,
  feedsOf,
  jsonDocument,
  jsonFeed,
  type ReportUpdate,
  updateOf,
  updatesOf,
} from "../../src/lib/dataset/index.ts";
import { writeText } from "./file-sink.ts";
import { type DatasetJob, dataFile, type Taker } from "./job.ts";

/** Writes the feeds, and the list of what changed when. */
export function newsTaker({ root, archive, site }: DatasetJob): Taker {
  const entries: FeedEntry[] = [];
  const updates: ReportUpdate[] = [];
  const write = (path: string, text: string) => dataFile(path, writeText(join(root, path), text));
  return {
    take(step) {
      if (step.kind !== "slot" || step.slot.record === null) return;
      entries.push(...entriesOf(step.slot.record));
      updates.push(updateOf(step.slot.record));
    },
    close: () => [
      write(`${DATA_PATH}/updates.json`, jsonDocument(updatesOf(updates))),
      ...feedsOf(archive.index, entries, site).flatMap((feed) => [
        write(`${feed.path}.xml`, atomFeed(feed)),
        write(`${feed.path}.json`, jsonDocument(jsonFeed(feed))),
      ]),
    ],
  };
}

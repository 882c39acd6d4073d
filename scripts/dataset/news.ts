import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  atomFeed,
  DATA_PATH,
  type DataFile,
  feedsOf,
  jsonDocument,
  jsonFeed,
  updatesOf,
} from "../../src/lib/dataset/index.ts";
import { writeText } from "./file-sink.ts";
import { type DatasetJob, dataFile } from "./job.ts";
import type { PortionNews } from "./portion/news-taker.ts";
import { type MadePortion, NEWS_PART } from "./portion/parts.ts";

/** Writes the feeds, and the list of what changed when. */
export function writeNews(
  { root, archive, site }: DatasetJob,
  portions: readonly MadePortion[],
): readonly DataFile[] {
  const write = (path: string, text: string) => dataFile(path, writeText(join(root, path), text));
  const news = portions.map(
    ({ folder }) => JSON.parse(readFileSync(join(folder, NEWS_PART), "utf8")) as PortionNews,
  );
  const updates = news.flatMap((portion) => portion.updates);
  const entries = news.flatMap((portion) => portion.entries);
  return [
    write(`${DATA_PATH}/updates.json`, jsonDocument(updatesOf(updates))),
    ...feedsOf(archive.index, entries, site).flatMap((feed) => [
      write(`${feed.path}.xml`, atomFeed(feed)),
      write(`${feed.path}.json`, jsonDocument(jsonFeed(feed))),
    ]),
  ];
}

import { groupBy } from "../../report/index.ts";
import { isLarge } from "../large-archive.ts";
import type { StoreIndex } from "../record.ts";
import type { FeedEntry } from "./entry.ts";
import type { Feed } from "./feed.ts";

/** Path of the feed of the whole archive without its ending. */
export const ARCHIVE_FEED = "data/feeds/all";

/** Path of a region's feed without its ending. */
export function regionFeed(code: string): string {
  return `data/feeds/${code}`;
}

/** Path of an agency's feed without its ending. */
export function agencyFeed(id: string): string {
  return `data/feeds/${id}`;
}

/** Whether agencies of this archive have feeds of their own; in a large one regions are enough files. */
export function hasAgencyFeeds(index: StoreIndex): boolean {
  return !isLarge(index);
}

/**
 * All feeds of an archive: the whole, one a region that has reports, and one an agency unless it is large.
 * @param site address of the site with a slash at its end, or null
 */
export function feedsOf(
  index: StoreIndex,
  entries: readonly FeedEntry[],
  site: string | null,
): readonly Feed[] {
  const common = { site, author: index.site.operator.zh };
  const title = (of: string) => `${index.site.title.zh} · ${of}`;
  const regions = new Map(index.regions.map((region) => [region.code, region.name]));
  const agencies = new Map(index.agencies.map((agency) => [agency.id, agency.name.zh]));
  const parts = (of: (entry: FeedEntry) => string) => [...groupBy(entries, of)];
  return [
    {
      ...common,
      title: title("新报告与更正"),
      path: ARCHIVE_FEED,
      page: "index.html",
      entries,
    },
    ...parts(({ region }) => region).map(([code, of]) => ({
      ...common,
      title: title(regions.get(code) ?? code),
      path: regionFeed(code),
      page: `regions/${code}.html`,
      entries: of,
    })),
    ...(hasAgencyFeeds(index) ? parts(({ agency }) => agency) : []).map(([id, of]) => ({
      ...common,
      title: title(agencies.get(id) ?? id),
      path: agencyFeed(id),
      page: `agencies/${id}.html`,
      entries: of,
    })),
  ];
}

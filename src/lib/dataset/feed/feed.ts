import { type FeedEntry, newestFirst } from "./entry.ts";
import { escapeXml } from "./xml.ts";

/** Newest entries a feed holds. */
export const FEED_LENGTH = 100;

/** A feed as both of its formats need it. */
export interface Feed {
  readonly title: string;
  /** Path of the feed below the site's root without its ending, `data/feeds/410822`. */
  readonly path: string;
  /** Path of the page it is about, `regions/410822.html`. */
  readonly page: string;
  readonly author: string;
  /** Address of the site with a slash at its end, or null: then links are relative to the feed. */
  readonly site: string | null;
  /** In any order. */
  readonly entries: readonly FeedEntry[];
}

/** Date of a feed without an entry: a feed must have one, and no clock may be read. */
const NO_DATE = "1970-01-01";

/** The feed in Atom (RFC 4287). Ids are tag URIs (RFC 4151), the same with and without an address. */
export function atomFeed(feed: Feed): string {
  const entries = newestFirst(feed.entries).slice(0, FEED_LENGTH);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escapeXml(feed.title)}</title>`,
    `<id>${escapeXml(tagUri(feed, feed.path))}</id>`,
    `<updated>${instant(entries[0]?.date ?? NO_DATE)}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href(feed, feed.page))}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(href(feed, `${feed.path}.xml`))}"/>`,
    ...entries.map((entry) => atomEntry(feed, entry)),
    "</feed>",
  ].join("\n")}\n`;
}

/** The feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): unknown {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    language: "zh-CN",
    home_page_url: href(feed, feed.page),
    feed_url: href(feed, `${feed.path}.json`),
    authors: [{ name: feed.author }],
    items: newestFirst(feed.entries)
      .slice(0, FEED_LENGTH)
      .map((entry) => ({
        id: tagUri(feed, entry.key),
        url: href(feed, pageOf(entry)),
        title: entry.title,
        content_text: `${entry.summary.zh}\n${entry.summary.en}`,
        date_published: instant(entry.date),
      })),
  };
}

function atomEntry(feed: Feed, entry: FeedEntry): string {
  return [
    "<entry>",
    `<title>${escapeXml(entry.title)}</title>`,
    `<id>${escapeXml(tagUri(feed, entry.key))}</id>`,
    `<updated>${instant(entry.date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href(feed, pageOf(entry)))}"/>`,
    `<summary>${escapeXml(`${entry.summary.zh}\n${entry.summary.en}`)}</summary>`,
    "</entry>",
  ].join("\n");
}

function pageOf({ report }: FeedEntry): string {
  return `reports/${report}.html`;
}

/** `tag:<authority>,2008:<key>`. 2008 is the first report year; without an address the authority is a name that cannot exist. */
function tagUri({ site }: Feed, key: string): string {
  const authority = site === null ? "gongkai.invalid" : hostOf(site);
  return `tag:${authority},2008:${key}`;
}

function hostOf(site: string): string {
  return site.replace(/^[a-z]+:\/\//, "").replace(/[/:].*$/s, "");
}

function href({ site, path }: Feed, target: string): string {
  return site === null ? "../".repeat(path.split("/").length - 1) + target : `${site}${target}`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

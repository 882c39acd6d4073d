import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, syntheticArchive } from "../fixtures/synthetic.ts";
import { LARGE_ARCHIVE } from "../large-archive.ts";
import { addedOn, updateOf } from "../updates.ts";
import { entriesOf, type FeedEntry } from "./entry.ts";
import { atomFeed, FEED_LENGTH, type Feed, jsonFeed } from "./feed.ts";
import { feedsOf, hasAgencyFeeds } from "./feeds.ts";
import { openSearch } from "./open-search.ts";
import { pageDates } from "./page-date.ts";
import { robots } from "./robots.ts";
import { sitemapFiles } from "./sitemap.ts";

const archive = syntheticArchive(30);
const records = [...archive.records.values()];
const entries = records.flatMap(entriesOf);

const feed = (site: string | null, of: readonly FeedEntry[] = entries): Feed => ({
  title: 'A & B <"C">',
  path: "data/feeds/320813",
  page: "regions/320813.html",
  author: "测试",
  site,
  entries: of,
});

test("entriesOf(record) tells of the report and of each correction, old and new", () => {
  const corrected = records.find(({ report }) => report.meta.corrections.length > 0);
  assert.ok(corrected);
  const [first, second] = entriesOf(corrected);
  assert.equal(first?.key, corrected.report.id);
  assert.equal(second?.key, `${corrected.report.id}#correction-1`);
  assert.equal(second?.date, "2026-11-22");
  assert.match(second?.summary.zh ?? "", /applications\.received\.total: -4 → 4/);
});

test("addedOn(meta) takes retrieval, then publication, then the end of the year; never the clock", () => {
  const [first] = records;
  assert.ok(first);
  const { meta } = first.report;
  const source = (retrieved: string) => ({ ...meta.source, retrieved });
  assert.equal(
    addedOn({ ...meta, source: source("2024-05-06"), published: "2024-01-31" }),
    "2024-05-06",
  );
  assert.equal(
    addedOn({ ...meta, source: source("unknown"), published: "2024-01-31" }),
    "2024-01-31",
  );
  assert.equal(
    addedOn({ ...meta, year: 2019, source: source("unknown"), published: "unknown" }),
    "2020-01-01",
  );
});

test("atomFeed(feed) escapes what publishers wrote and holds the newest entries first", () => {
  const text = atomFeed(feed("https://example.org/a/"));
  assert.match(text, /<title>A &amp; B &lt;&quot;C&quot;&gt;<\/title>/);
  assert.doesNotMatch(text, /<script|HYPERLINK\("/);
  const dates = [...text.matchAll(/<entry>.*?<updated>([^<]+)<\/updated>/gs)].map(
    (match) => match[1],
  );
  assert.deepEqual(dates, [...dates].sort().reverse());
  assert.equal(/<updated>([^<]+)</.exec(text)?.[1], dates[0]);
});

test("atomFeed(feed) with an address has whole links, without one relative links; its ids stay tag URIs", () => {
  const whole = atomFeed(feed("https://example.org/a/"));
  assert.match(whole, /href="https:\/\/example\.org\/a\/reports\/320813\/body-000\/2019\.html"/);
  assert.match(whole, /<id>tag:example\.org,2008:320813\/body-000\/2019<\/id>/);
  const relative = atomFeed(feed(null));
  assert.match(relative, /href="\.\.\/\.\.\/reports\/320813\/body-000\/2019\.html"/);
  assert.match(relative, /<id>tag:gongkai\.invalid,2008:320813\/body-000\/2019<\/id>/);
});

test("jsonFeed(feed) has the entries of the Atom feed", () => {
  const json = jsonFeed(feed(null)) as { items: { id: string }[] };
  const ids = [...atomFeed(feed(null)).matchAll(/<entry>.*?<id>([^<]+)<\/id>/gs)].map(
    (match) => match[1],
  );
  assert.deepEqual(
    json.items.map(({ id }) => id),
    ids,
  );
});

test("a feed holds at most its length, and one without entries is still a feed", () => {
  const [entry] = entries;
  assert.ok(entry);
  const many = Array.from({ length: FEED_LENGTH + 5 }, (_, n) => ({ ...entry, key: `k${n}` }));
  assert.equal([...atomFeed(feed(null, many)).matchAll(/<entry>/g)].length, FEED_LENGTH);
  assert.match(atomFeed(feed(null, [])), /<updated>1970-01-01T00:00:00Z<\/updated>/);
});

test("feedsOf(index, entries, site) has a feed for all, each region, and each agency of a small archive", () => {
  const paths = feedsOf(archive.index, entries, null).map(({ path }) => path);
  assert.equal(paths[0], "data/feeds/all");
  assert.ok(paths.includes("data/feeds/320813"));
  assert.ok(paths.includes("data/feeds/320813/body-000"));
  const [summary] = archive.index.reports;
  assert.ok(summary);
  const large = {
    ...indexOf(archive.index.agencies, []),
    reports: Array.from({ length: LARGE_ARCHIVE + 1 }, () => summary),
  };
  assert.equal(hasAgencyFeeds(large), false);
  assert.ok(feedsOf(large, entries, null).every(({ path }) => !path.includes("body-")));
});

test("pageDates(updates) dates a page by the newest report it shows", () => {
  const dateOf = pageDates([
    { id: "320813/government/2023", added: "2024-01-01", updated: "2024-01-02", contentHash: "" },
    { id: "320831/government/2023", added: "2024-03-01", updated: "2024-03-01", contentHash: "" },
  ]);
  assert.equal(dateOf("reports/320813/government/2023.html"), "2024-01-02");
  assert.equal(dateOf("en/agencies/320813/government.html"), "2024-01-02");
  assert.equal(dateOf("regions/320800.html"), "2024-03-01");
  assert.equal(dateOf("regions/110000.html"), null);
  assert.equal(dateOf("en/index.html"), "2024-03-01");
  assert.equal(dateOf("about.html"), null);
});

test("updateOf(record) is as new as its latest correction", () => {
  const corrected = records.find(({ report }) => report.meta.corrections.length > 0);
  assert.ok(corrected);
  assert.equal(updateOf(corrected).updated, "2026-11-22");
});

test("sitemapFiles(site, pages) gives dates where they are known, and parts past 50 000 pages", () => {
  const [one] = sitemapFiles("https://example.org/", [
    { path: "a&b.html", changed: "2024-01-02" },
    { path: "about.html", changed: null },
  ]);
  assert.match(
    one?.text ?? "",
    /<loc>https:\/\/example\.org\/a&amp;b\.html<\/loc><lastmod>2024-01-02</,
  );
  assert.match(one?.text ?? "", /about\.html<\/loc><\/url>/);
  const pages = Array.from({ length: 50_001 }, (_, n) => ({ path: `${n}.html`, changed: null }));
  assert.deepEqual(
    sitemapFiles("https://example.org/", pages).map(({ path }) => path),
    ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"],
  );
});

test("robots(site) names a sitemap only where there is one", () => {
  assert.doesNotMatch(robots(null), /Sitemap/);
  assert.match(robots("https://example.org/"), /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m);
});

test("openSearch(site, config) leads a query to the search page", () => {
  assert.match(
    openSearch("https://example.org/", archive.index.site),
    /template="https:\/\/example\.org\/search\.html\?q=\{searchTerms\}"/,
  );
});

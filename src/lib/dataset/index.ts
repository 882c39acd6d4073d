/** Reports as open data: rows, shards, feeds, descriptions. */
export type { Catalogue, CatalogueAgency, CatalogueReport } from "./catalogue.ts";
export { catalogueOf } from "./catalogue.ts";
export { CAVEATS } from "./describe/caveats.ts";
export type { Json } from "./describe/data-package.ts";
export { dataPackage } from "./describe/data-package.ts";
export type { Example } from "./describe/examples.ts";
export { examplesAt } from "./describe/examples.ts";
export { datasetJsonLd, reportJsonLd } from "./describe/json-ld.ts";
export { jsonSchemas } from "./describe/json-schema.ts";
export { leftOut } from "./describe/left-out.ts";
export type { Licence } from "./describe/licence.ts";
export { licenceOf } from "./describe/licence.ts";
export { zipCaveats, zipLicence, zipReadme } from "./describe/readme.ts";
export { scriptJson } from "./describe/script-json.ts";
export type { Edition, EditionSpec } from "./editions.ts";
export { editionSpec, editionsOf } from "./editions.ts";
export type { FeedEntry } from "./feed/entry.ts";
export { entriesOf } from "./feed/entry.ts";
export type { Feed } from "./feed/feed.ts";
export { atomFeed, jsonFeed } from "./feed/feed.ts";
export { ARCHIVE_FEED, agencyFeed, feedsOf, hasAgencyFeeds, regionFeed } from "./feed/feeds.ts";
export { openSearch } from "./feed/open-search.ts";
export { pageDates } from "./feed/page-date.ts";
export { robots } from "./feed/robots.ts";
export type { SitePage } from "./feed/sitemap.ts";
export { sitemapFiles } from "./feed/sitemap.ts";
export { escapeXml } from "./feed/xml.ts";
export type { FigureLists, UnknownCellState } from "./figure-lists.ts";
export type { DataFile, DataFiles } from "./files.ts";
export type { DeclaredInput, InputKind } from "./inputs.ts";
export { DECLARED_INPUTS, mayChange } from "./inputs.ts";
export { isLarge } from "./large-archive.ts";
export { sortedById } from "./order.ts";
export type { PackedChecks, PackedRecord, PackedReport, ReadReport } from "./packed-record.ts";
export { packChecks, packReport, unpackRecord, unpackReport } from "./packed-record.ts";
export type {
  RecordStamps,
  ReportSummary,
  SearchEngineConfig,
  SearchedReport,
  SiteConfig,
  StoreIndex,
  StoreRecord,
} from "./record.ts";
export type { Release } from "./releases.ts";
export { RELEASES } from "./releases.ts";
export type { Field, Row, TableSchema, Term, Value } from "./schema/table.ts";
export type { RegionSeries, SeriesAgency, SeriesReport } from "./series.ts";
export { regionSeries } from "./series.ts";
export type { ReportShard, ShardFigures, ShardFinding, ShardReport } from "./shard.ts";
export { shardsOf } from "./shard.ts";
export { summaryOf } from "./summary.ts";
export { panelColumn } from "./table/panel.ts";
export { TABLES } from "./tables.ts";
export type { ReportUpdate, Updates } from "./updates.ts";
export { updateOf, updatesOf } from "./updates.ts";
export { DATA_PATH, DATA_VERSION } from "./version.ts";
export type { Archive, OpenRecord, Slot, Step } from "./walk.ts";
export { archiveOf, walk } from "./walk.ts";
export { BOM, csvHeader, csvRow, unguard } from "./write/csv.ts";
export { compactJson, JSON_FRAME, jsonDocument, jsonRow } from "./write/json.ts";
export type { ParquetFile, ParquetGroups } from "./write/parquet.ts";
export { parquetFile, parquetPart } from "./write/parquet.ts";

/** Reports as open data: rows, shards, feeds, descriptions. */
export type { Catalogue, CatalogueAgency, CatalogueReport } from "./catalogue.ts";
export { catalogueOf } from "./catalogue.ts";
export type { ReportSummary, SiteConfig, StoreIndex, StoreRecord } from "./record.ts";
export type { RegionSeries, SeriesAgency, SeriesReport, UnknownCellState } from "./series.ts";
export { regionSeries, seriesSource } from "./series.ts";
export { DATA_PATH, DATA_VERSION } from "./version.ts";

/** Full text in, files out; files and a question in, exact hits out. Knows neither Markdown nor the DOM.
 * What makes a document of a report has a door of its own, `from-report.ts`: the browser needs none of it. */
export type { BuildOptions, DocumentSource } from "./build.ts";
export { buildIndex } from "./build.ts";
export type { Catalogue, CatalogueAgency, CatalogueRegion, CatalogueReport } from "./catalogue.ts";
export type { ClickhouseAsk } from "./clickhouse-engine.ts";
export { clickhouseEngine } from "./clickhouse-engine.ts";
export type { ClickhouseRow } from "./clickhouse-schema.ts";
export { clickhouseRow, clickhouseSchema, clickhouseTombstone } from "./clickhouse-schema.ts";
export { hitsCsv } from "./csv.ts";
export type { IndexCache } from "./cutter.ts";
export type { Passage, SearchDocument, SearchSection, UnknownFigure } from "./document.ts";
export type {
  FacetCount,
  Hit,
  Reading,
  SearchEngine,
  SearchEvent,
  SearchListener,
  SearchRequest,
  SearchResult,
  Sort,
} from "./engine.ts";
export { EVERYTHING, IndexUnavailable, SearchCancelled } from "./engine.ts";
export type { Excerpt, Run } from "./excerpt.ts";
export { FILES } from "./files.ts";
export type { Comparison, FacetName, FigureFilter, Filters } from "./filter.ts";
export { FACETS } from "./filter.ts";
export type { Destination, Finder } from "./finder.ts";
export { createFinder } from "./finder.ts";
export type { GroongaSend } from "./groonga-engine.ts";
export { groongaEngine } from "./groonga-engine.ts";
export { groongaRows, groongaSchema } from "./groonga-schema.ts";
export type { FetchFile, IndexReader } from "./index-reader.ts";
export { openIndex } from "./index-reader.ts";
export { findPattern } from "./match.ts";
export { normalise, normaliseMapped } from "./normalise.ts";
export type { Readings } from "./pinyin.ts";
export { parseQuery } from "./query.ts";
export { searchIndex, staticEngine } from "./static-engine.ts";
export { simplify } from "./traditional.ts";

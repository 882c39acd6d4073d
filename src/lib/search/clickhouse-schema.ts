import { linesOf, type SearchDocument } from "./document.ts";
import { indexedText } from "./read-text.ts";

/**
 * The statements that make an empty database ready. Texts are stored normalised by this archive's own function and
 * indexed by windows of two characters. A row of a report is replaced by one of a higher version, or taken away
 * by one that says so.
 * @param cluster name of the servers' cluster, over which reports are then spread by a hash of their id and kept
 *   in several copies; null for a single server
 */
export function clickhouseSchema(cluster: string | null): readonly string[] {
  if (cluster === null) return [table("reports", "", "ReplacingMergeTree")];
  const everywhere = ` ON CLUSTER ${identifier(cluster)}`;
  const shards = `Distributed(${identifier(cluster)}, currentDatabase(), reports_shard, cityHash64(id))`;
  return [
    table("reports_shard", everywhere, "ReplicatedReplacingMergeTree"),
    `CREATE TABLE IF NOT EXISTS reports${everywhere} AS reports_shard ENGINE = ${shards}`,
  ];
}

/** A report as a row of the table. */
export type ClickhouseRow = Readonly<
  Record<string, string | number | readonly unknown[] | Readonly<Record<string, number>>>
>;

/** The row a document becomes, in a version that is higher than that of any row of it the server has. */
export function clickhouseRow(document: SearchDocument, version: number): ClickhouseRow {
  const { id, contentHash, title, year, form, agency, regions, verdicts, sections } = document;
  const figures = Object.entries(document.figures).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  return {
    id,
    version,
    gone: 0,
    hash: contentHash,
    title,
    year,
    form,
    agency: agency.id,
    agency_name: agency.name,
    level: agency.level,
    kind: agency.kind,
    regions: regions.map(({ code, name }, depth) => ({
      code,
      name,
      parent: regions[depth - 1]?.code ?? "",
    })),
    verdicts: Object.entries(verdicts).flatMap(([name, count]) => (count > 0 ? [name] : [])),
    text: indexedText(linesOf(document)),
    sections: JSON.stringify(sections),
    figures: Object.fromEntries(figures),
  };
}

/** The row that takes a report away. */
export function clickhouseTombstone(id: string, version: number): ClickhouseRow {
  return { id, version, gone: 1 };
}

/** Only what is known of figures is kept: what is not in `figures` is not reported. */
const COLUMNS = [
  "id String",
  "version UInt32",
  "gone UInt8",
  "hash String",
  "title String",
  "year UInt16",
  "form LowCardinality(String)",
  "agency String",
  "agency_name String",
  "level LowCardinality(String)",
  "kind LowCardinality(String)",
  "regions Array(Tuple(code String, name String, parent String))",
  "verdicts Array(LowCardinality(String))",
  "text String CODEC(ZSTD)",
  "sections String CODEC(ZSTD)",
  "figures Map(LowCardinality(String), Float64)",
  "INDEX grams text TYPE text(tokenizer = ngrams(2))",
];

function table(name: string, everywhere: string, engine: string): string {
  return `CREATE TABLE IF NOT EXISTS ${name}${everywhere} (${COLUMNS.join(", ")}) ENGINE = ${engine}(version, gone) ORDER BY id`;
}

function identifier(name: string): string {
  return `\`${name.replace(/[\\`]/g, "\\$&")}\``;
}

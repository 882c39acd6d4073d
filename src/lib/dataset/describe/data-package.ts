import { editionSpec } from "../editions.ts";
import type { DataFile } from "../files.ts";
import type { SiteConfig } from "../record.ts";
import type { Field, TableSchema } from "../schema/table.ts";
import { TABLES } from "../tables.ts";
import { DATA_VERSION } from "../version.ts";
import { leftOut } from "./left-out.ts";
import { licenceOf } from "./licence.ts";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** What the columns of every table are made from. */
const SOURCE = {
  title:
    "政府信息公开工作年度报告, as published by each agency; address, retrieval date and SHA-256 of every original stand in table reports",
  path: "reports.csv",
};

/**
 * The Frictionless data package of a set of files: CSV editions as tabular resources with their table schema,
 * the other editions as plain ones.
 * @param files files that are an edition of a table; others are ignored
 * @param at where a file lies as seen from the package, `figures.csv`
 * @param site address of the archive, or null when it has none
 */
export function dataPackage(
  config: SiteConfig,
  files: readonly DataFile[],
  at: (file: DataFile) => string,
  site: string | null,
): Json {
  return {
    profile: "data-package",
    name: "gongkai",
    title: `${config.title.zh} ${config.title.en}`,
    description: [config.tagline, ...leftOut(files)].flatMap(({ zh, en }) => [zh, en]).join("\n\n"),
    version: DATA_VERSION,
    ...(site === null ? {} : { homepage: site }),
    licenses: [licenceOf(config.licence)],
    sources: [SOURCE],
    contributors: [{ title: `${config.operator.zh} / ${config.operator.en}`, role: "publisher" }],
    resources: files.flatMap((file) => resourceOf(file, at(file), config)),
  };
}

function resourceOf(file: DataFile, path: string, config: SiteConfig): readonly Json[] {
  const table = TABLES.find(({ name }) => name === file.table);
  if (!table || !file.edition) return [];
  const edition = editionSpec(file.edition);
  const tabular = edition.key === "csv";
  return [
    {
      profile: tabular ? "tabular-data-resource" : "data-resource",
      name: tabular ? table.name : `${table.name}-${edition.key}`,
      path,
      title: `${table.title.zh} / ${table.title.en}`,
      description: `${table.description.zh}\n\n${table.description.en}`,
      format: edition.ending.split(".").at(-1),
      mediatype: edition.mediaType,
      ...(edition.key === "parquet" ? {} : { encoding: "utf-8" }),
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      licenses: [licenceOf(config.licence)],
      sources: [SOURCE],
      ...(tabular ? tabularParts(table) : {}),
    },
  ];
}

function tabularParts(table: TableSchema): Json {
  return {
    dialect: {
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: table.fields.map(fieldOf),
      missingValues: [""],
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
      ...(table.foreignKeys.length > 0
        ? {
            foreignKeys: table.foreignKeys.map((key) => ({
              fields: key.fields,
              reference: { resource: key.table, fields: key.reference },
            })),
          }
        : {}),
    },
  };
}

const FRICTIONLESS_TYPE: Readonly<Record<Field["type"], string>> = {
  text: "string",
  date: "date",
  integer: "integer",
  count: "integer",
  decimal: "number",
};

function fieldOf(field: Field): Json {
  const constraints = {
    ...(field.required ? { required: true } : {}),
    ...(field.terms ? { enum: field.terms.map(({ value }) => value) } : {}),
  };
  return {
    name: field.name,
    type: FRICTIONLESS_TYPE[field.type],
    description: `${field.description.zh} / ${field.description.en}`,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

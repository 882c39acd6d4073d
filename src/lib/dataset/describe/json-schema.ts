import { z } from "zod";
import { agencySchema, frontmatterSchema } from "../../report/index.ts";
import { DOCUMENTS } from "../schema/documents.ts";
import type { Field, TableSchema } from "../schema/table.ts";
import { TABLES } from "../tables.ts";

/** A JSON Schema (draft 2020-12) and the name of its file. */
export interface NamedSchema {
  /** `figures.schema.json` */
  readonly file: string;
  /** The document or documents it describes, below `data/v1/`. */
  readonly describes: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The JSON Schema of every JSON of the data: one a table, one a kind of document. */
export function jsonSchemas(): readonly NamedSchema[] {
  return [
    ...TABLES.map((table) => ({
      file: `${table.name}.schema.json`,
      describes: `${table.name}.json`,
      schema: tableJsonSchema(table),
    })),
    ...Object.entries(DOCUMENTS).map(([name, { path, shape }]) => ({
      // The table of reports has the plain name; this is the shard of a region and year.
      file: name === "reports" ? "report-shard.schema.json" : `${name}.schema.json`,
      describes: path,
      schema: z.toJSONSchema(shape) as Readonly<Record<string, unknown>>,
    })),
    ...CONTENT_FILES.map(({ file, describes, shape }) => ({
      file,
      describes,
      schema: z.toJSONSchema(shape, { io: "input" }) as Readonly<Record<string, unknown>>,
    })),
  ];
}

/** What people write by hand: an editor that is told the schema completes the keys and marks what is wrong. */
const CONTENT_FILES = [
  {
    file: "frontmatter.schema.json",
    describes: "content/reports/<region>/<agency>/<year>.md",
    shape: frontmatterSchema,
  },
  {
    file: "agency-file.schema.json",
    describes: "content/reports/<region>/<agency>/agency.yaml",
    shape: agencySchema,
  },
] as const;

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

function tableJsonSchema(table: TableSchema): Readonly<Record<string, unknown>> {
  return {
    $schema: DRAFT,
    title: table.title.en,
    description: table.description.en,
    type: "array",
    items: {
      type: "object",
      properties: Object.fromEntries(table.fields.map((field) => [field.name, property(field)])),
      required: table.fields.map(({ name }) => name),
      additionalProperties: false,
    },
  };
}

/** How a value of each type looks in JSON. Publisher's numbers are strings: a float would not hold them all. */
const TYPES: Readonly<Record<Field["type"], Readonly<Record<string, unknown>>>> = {
  text: { type: "string" },
  date: { type: "string", format: "date" },
  integer: { type: "integer" },
  count: { type: "string", pattern: "^-?\\d{1,18}$" },
  decimal: { type: "string", pattern: "^-?\\d{1,30}(\\.\\d{1,6})?$" },
};

function property({
  type,
  required,
  terms,
  description,
}: Field): Readonly<Record<string, unknown>> {
  const shape = TYPES[type];
  const values = terms?.map(({ value }) => value);
  return {
    ...shape,
    ...(required ? {} : { type: [shape["type"], "null"] }),
    ...(values ? { enum: required ? values : [...values, null] } : {}),
    description: description.en,
  };
}

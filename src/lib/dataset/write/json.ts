import type { Row, TableSchema } from "../schema/table.ts";

/** What stands before the first row, between two rows and after the last of a table in JSON. */
export const JSON_FRAME = { open: "[\n", between: ",\n", close: "\n]\n" } as const;

/**
 * One row as an object on one line, every field present, null where there is no value. Joined by hand: an object
 * of the panel's 700 fields takes twice as long to build and spell. Names are plain words, they need no escape.
 */
export function jsonRow({ fields }: TableSchema, row: Row): string {
  const pairs = fields.map(({ name }, index) => `"${name}":${JSON.stringify(row[index])}`);
  return `{${pairs.join(",")}}`;
}

/** A document as JSON on lines of its own, so that a changed value is a changed line. */
export function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A document as JSON without white space, for the shards that programs fetch. */
export function compactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

import type { Row, TableSchema } from "../schema/table.ts";

/** What stands before the first row, between two rows and after the last of a table in JSON. */
export const JSON_FRAME = { open: "[\n", between: ",\n", close: "\n]\n" } as const;

/** One row as an object on one line, every field present, null where there is no value. */
export function jsonRow({ fields }: TableSchema, row: Row): string {
  return JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, row[index]])));
}

/** A document as JSON on lines of its own, so that a changed value is a changed line. */
export function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A document as JSON without white space, for the shards that programs fetch. */
export function compactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

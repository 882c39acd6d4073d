import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  csvRow,
  editionSpec,
  type Row,
  TABLES,
  type TableSchema,
} from "../../src/lib/dataset/index.ts";
import { tableWriter } from "./table-writer.ts";

const corrections = TABLES.find(({ name }) => name === "corrections") as TableSchema;
/** Text where it may be anything, a number that every column takes where it may not. */
const row = corrections.fields.map(({ type }) =>
  type === "text" ? "x" : type === "date" ? "2026-11-21" : 2020,
) as unknown as Row;
const line = csvRow(corrections, row);

/** Writes rows with a limit on the bytes of the CSV. @returns the editions kept, and the folder they lie in */
function write(rows: number, maxBytes: number) {
  const root = mkdtempSync(join(tmpdir(), "gongkai-table-"));
  const writer = tableWriter(root, "data/v1", corrections, [
    { ...editionSpec("csv"), maxBytes },
    editionSpec("parquet"),
  ]);
  for (let n = 0; n < rows; n++) writer.add({ row, line });
  const files = writer.close();
  const path = join(root, "data/v1/corrections.csv");
  const bytes = existsSync(path) ? readFileSync(path).length : null;
  rmSync(root, { recursive: true });
  return {
    editions: files.map(({ edition }) => edition),
    rows: files.map((file) => file.rows),
    bytes,
  };
}

test("tableWriter(…) keeps an edition that just fits", () => {
  const { bytes } = write(5000, Number.MAX_SAFE_INTEGER);
  assert.deepEqual(write(5000, bytes as number).editions, ["csv", "parquet"]);
});

test("tableWriter(…) gives up an edition past its bytes, and keeps the others whole", () => {
  const { bytes } = write(5000, Number.MAX_SAFE_INTEGER);
  assert.deepEqual(write(5000, (bytes as number) - 1), {
    editions: ["parquet"],
    rows: [5000],
    bytes: null,
  });
});

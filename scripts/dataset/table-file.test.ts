import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { serialize } from "node:v8";
import { csvRow, editionSpec, parquetPart, type Row, TABLES } from "../../src/lib/dataset/index.ts";
import { fileSink, writeText } from "./file-sink.ts";
import { Duck } from "./fixtures/duck.ts";
import { footerPart, groupsPart, type MadePortion, textPart } from "./portion/parts.ts";
import { tableFile } from "./table-file.ts";

const corrections = TABLES.find(({ name }) => name === "corrections") as (typeof TABLES)[number];
/** Text where it may be anything, a number that every column takes where it may not. */
const row = corrections.fields.map(({ type }) =>
  type === "text" ? "x" : type === "date" ? "2026-11-21" : 2020,
) as unknown as Row;
const line = csvRow(corrections, row);

/** A portion of these rows, as if it had been made. */
function portionOf(folder: string, rows: readonly Row[]): MadePortion {
  const lines = rows.map((one) => (one === row ? line : csvRow(corrections, one)));
  writeText(join(folder, textPart(corrections, "csv")), lines.join(""));
  const sink = fileSink(join(folder, groupsPart(corrections)));
  const part = parquetPart(corrections, sink.write);
  for (const one of rows) part.add(one);
  const footer = fileSink(join(folder, footerPart(corrections)));
  footer.write(serialize(part.close()));
  for (const { close } of [sink, footer]) close();
  return {
    folder,
    key: null,
    wanted: [],
    rows: { corrections: rows.length },
    csvBytes: {},
    cutKeys: {},
    cuts: {},
    regions: [],
  };
}

/** Joins portions with a limit on the bytes of the CSV. @returns what was kept, and what was wanted before each */
function write(rows: readonly number[], maxBytes: number, csvAtLeast = 0) {
  const root = mkdtempSync(join(tmpdir(), "gongkai-table-"));
  const specs = [{ ...editionSpec("csv"), maxBytes }, editionSpec("parquet")];
  const table = tableFile(root, "data/v1", corrections, specs, csvAtLeast);
  const wanted = rows.map((count, at) => {
    const parts = table.wanted();
    table.append(portionOf(join(root, String(at)), Array<Row>(count).fill(row)));
    return parts;
  });
  const files = table.close();
  const path = join(root, "data/v1/corrections.csv");
  const bytes = existsSync(path) ? readFileSync(path).length : null;
  rmSync(root, { recursive: true });
  return {
    editions: files.map(({ edition }) => edition),
    rows: files.map((file) => file.rows),
    bytes,
    wanted,
  };
}

test("tableFile(…) keeps an edition that just fits, however its rows are parted", () => {
  const { bytes, rows } = write([5000], Number.MAX_SAFE_INTEGER);
  assert.deepEqual(rows, [5000, 5000]);
  const parted = write([2000, 0, 3000], bytes as number);
  assert.deepEqual(parted.editions, ["csv", "parquet"]);
  assert.deepEqual([parted.bytes, parted.rows], [bytes, rows]);
});

test("tableFile(…) gives up an edition past its bytes, keeps the others whole, and wants no more of its parts", () => {
  const { bytes } = write([5000], Number.MAX_SAFE_INTEGER);
  assert.deepEqual(write([5000, 5000], (bytes as number) - 1), {
    editions: ["parquet"],
    rows: [10_000],
    bytes: null,
    wanted: [["tables/corrections.csv"], []],
  });
});

test("tableFile(…) joins row groups so that an independent engine reads every row in its place", async () => {
  const root = mkdtempSync(join(tmpdir(), "gongkai-table-"));
  const why = corrections.fields.findIndex(({ name }) => name === "why");
  // The second portion has columns of several pages, whose places stand in indexes of their own.
  const texts = [3, 30_000, 0, 2].map((count, at) =>
    Array.from({ length: count }, (_, n) => `${at} ${n} ${"更正".repeat(20)}`),
  );
  const table = tableFile(root, "data/v1", corrections, [editionSpec("parquet")]);
  for (const [at, portion] of texts.entries()) {
    const rows = portion.map((text) => row.map((value, column) => (column === why ? text : value)));
    table.append(portionOf(join(root, String(at)), rows));
  }
  const [file] = table.close();
  const duck = await Duck.open();
  const path = join(root, file?.path as string);
  const read = await duck.rows(`select why, kind from '${path}'`);
  const found = await duck.rows(`select why from '${path}' where why = '${texts[3]?.[1]}'`);
  duck.close();
  rmSync(root, { recursive: true });
  assert.deepEqual(
    read,
    texts.flat().map((text) => [text, "x"]),
  );
  assert.deepEqual(found.flat(), [texts[3]?.[1]]);
});

test("tableFile(…) wants nothing of an edition that is known to be too large before anything is made", () => {
  const { editions, wanted } = write([2000, 3000], 1_000_000, 1_000_001);
  assert.deepEqual(editions, ["parquet"]);
  assert.deepEqual(wanted, [[], []]);
  assert.deepEqual(write([2000], 1_000_000, 1_000_000).editions, ["csv", "parquet"]);
});

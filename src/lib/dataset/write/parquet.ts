import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { Field, Row, TableSchema, Value } from "../schema/table.ts";
import { DECIMAL_PRECISION, DECIMAL_SCALE } from "../value.ts";

/** Cells a row group holds in memory before it is written: about 20 000 rows of figures, 600 of the panel. */
const CELLS_A_GROUP = 400_000;

/** What the footer of a file says of row groups; every place in it is told as if they were the first of a file. */
export type ParquetGroups = Pick<ParquetWriter, "num_rows" | "row_groups" | "pendingIndexes">;

/** Rows go in, row groups come out; memory is bounded by one of them. */
export interface ParquetPart {
  readonly add: (row: Row) => void;
  /** Writes what is left. @returns what a file must know to take the bytes in */
  readonly close: () => ParquetGroups;
}

/** A Parquet file put together of parts that were written before. */
export interface ParquetFile {
  /** Takes in the bytes a part emitted, and what {@link ParquetPart.close} said of them. */
  readonly append: (part: Iterable<Uint8Array>, groups: ParquetGroups) => void;
  /** Writes the footer. */
  readonly close: () => void;
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** @param emit takes the next bytes of the part, which are reused after it returns */
export function parquetPart(table: TableSchema, emit: (bytes: Uint8Array) => void): ParquetPart {
  const { writer, bytes } = writerOf(table);
  // The mark at the head of a file is the file's; places are counted from before it all the same.
  bytes.index = 0;
  const groupRows = Math.ceil(CELLS_A_GROUP / table.fields.length);
  let rows: Row[] = [];
  const writeGroup = () => {
    writer.write({ columnData: columnsOf(table, rows), rowGroupSize: groupRows });
    rows = [];
    flush(bytes, emit);
  };
  return {
    add(row) {
      rows.push(row);
      if (rows.length === groupRows) writeGroup();
    },
    close() {
      if (rows.length > 0) writeGroup();
      const { num_rows, row_groups, pendingIndexes } = writer;
      return { num_rows, row_groups, pendingIndexes };
    },
  };
}

/** @param emit takes the next bytes of the file, which are reused after it returns */
export function parquetFile(table: TableSchema, emit: (bytes: Uint8Array) => void): ParquetFile {
  const { writer, bytes } = writerOf(table);
  const head = bytes.offset;
  flush(bytes, emit);
  return {
    append(part, groups) {
      const { num_rows, row_groups, pendingIndexes } = movedBy(bytes.offset - head, groups);
      writer.num_rows += num_rows;
      writer.row_groups.push(...row_groups);
      writer.pendingIndexes.push(...pendingIndexes);
      for (const chunk of part) {
        emit(chunk);
        bytes.offset += chunk.length;
      }
    },
    close() {
      writer.finish();
      flush(bytes, emit);
    },
  };
}

function writerOf(table: TableSchema) {
  const bytes = new ByteWriter();
  const schema = schemaOf(table);
  return { bytes, writer: new ParquetWriter({ writer: bytes, schema, createdBy: "gongkai" }) };
}

function flush(bytes: ByteWriter, emit: (bytes: Uint8Array) => void): void {
  emit(bytes.getBytes());
  bytes.index = 0;
}

type ColumnChunk = ParquetGroups["row_groups"][number]["columns"][number];
type PageIndexes = ParquetGroups["pendingIndexes"][number];

/** The same groups so many bytes further back. */
function movedBy(
  distance: number,
  { num_rows, row_groups, pendingIndexes }: ParquetGroups,
): ParquetGroups {
  const by = BigInt(distance);
  // Page indexes are written last and tell their chunk where they lie: it must be the one of the row group.
  const chunks = new Map<ColumnChunk, ColumnChunk>();
  const moved = (chunk: ColumnChunk): ColumnChunk => {
    const known = chunks.get(chunk) ?? movedChunk(chunk, by);
    chunks.set(chunk, known);
    return known;
  };
  return {
    num_rows,
    row_groups: row_groups.map((group) => ({ ...group, columns: group.columns.map(moved) })),
    pendingIndexes: pendingIndexes.map((indexes) => ({
      ...movedIndexes(indexes, by),
      chunk: moved(indexes.chunk),
    })),
  };
}

function movedChunk(chunk: ColumnChunk, by: bigint): ColumnChunk {
  const { meta_data, file_offset } = chunk;
  if (meta_data === undefined) return { ...chunk, file_offset: file_offset + by };
  const { data_page_offset, dictionary_page_offset } = meta_data;
  return {
    ...chunk,
    file_offset: file_offset + by,
    meta_data: {
      ...meta_data,
      data_page_offset: data_page_offset + by,
      ...(dictionary_page_offset === undefined
        ? {}
        : { dictionary_page_offset: dictionary_page_offset + by }),
    },
  };
}

function movedIndexes(indexes: PageIndexes, by: bigint): PageIndexes {
  if (indexes.offsetIndex === undefined) return indexes;
  const page_locations = indexes.offsetIndex.page_locations.map((page) => ({
    ...page,
    offset: page.offset + by,
  }));
  return { ...indexes, offsetIndex: { ...indexes.offsetIndex, page_locations } };
}

/** How each type of column is stored. */
const STORED: Readonly<Record<Field["type"], Partial<SchemaElement>>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  count: { type: "INT64" },
  decimal: {
    type: "FIXED_LEN_BYTE_ARRAY",
    type_length: 16,
    converted_type: "DECIMAL",
    precision: DECIMAL_PRECISION,
    scale: DECIMAL_SCALE,
  },
};

/** How a value of each type is handed to the writer. */
const ENCODE: Readonly<Record<Field["type"], (value: string | number) => unknown>> = {
  text: String,
  date: (value) => new Date(`${value}T00:00:00Z`),
  integer: (value) => value,
  count: (value) => BigInt(value),
  // A big integer is taken as already scaled, so no figure passes through a float.
  decimal: (value) => scaled(String(value)),
};

function schemaOf({ fields }: TableSchema): SchemaElement[] {
  const columns = fields.map(
    ({ name, type, required }): SchemaElement => ({
      name,
      ...STORED[type],
      repetition_type: required ? "REQUIRED" : "OPTIONAL",
    }),
  );
  return [{ name: "root", num_children: columns.length }, ...columns];
}

function columnsOf({ fields }: TableSchema, rows: readonly Row[]) {
  return fields.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => encode(type, row[index] as Value)),
  }));
}

function encode(type: Field["type"], value: Value): unknown {
  return value === null ? null : ENCODE[type](value);
}

function scaled(value: string): bigint {
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction.padEnd(DECIMAL_SCALE, "0"));
}

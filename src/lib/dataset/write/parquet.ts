import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { Field, Row, TableSchema, Value } from "../schema/table.ts";
import { DECIMAL_PRECISION, DECIMAL_SCALE } from "../value.ts";

/** Cells a row group holds in memory before it is written: about 20 000 rows of figures, 600 of the panel. */
const CELLS_A_GROUP = 400_000;

/** Rows go in, bytes of a Parquet file come out; memory is bounded by one row group. */
export interface ParquetSink {
  readonly add: (row: Row) => void;
  /** Writes what is left and the footer. */
  readonly close: () => void;
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** @param emit takes the next bytes of the file, which are reused after it returns */
export function parquetSink(table: TableSchema, emit: (bytes: Uint8Array) => void): ParquetSink {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(table),
    createdBy: "gongkai",
  });
  const groupRows = Math.ceil(CELLS_A_GROUP / table.fields.length);
  let rows: Row[] = [];
  const flush = () => {
    emit(bytes.getBytes());
    bytes.index = 0;
  };
  const writeGroup = () => {
    writer.write({ columnData: columnsOf(table, rows), rowGroupSize: groupRows });
    rows = [];
    flush();
  };
  return {
    add(row) {
      rows.push(row);
      if (rows.length === groupRows) writeGroup();
    },
    close() {
      if (rows.length > 0) writeGroup();
      writer.finish();
      flush();
    },
  };
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

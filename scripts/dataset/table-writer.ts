import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  BOM,
  csvHeader,
  type DataFile,
  type Edition,
  type EditionSpec,
  JSON_FRAME,
  jsonRow,
  parquetSink,
  type TableSchema,
} from "../../src/lib/dataset/index.ts";
import type { EncodedRow } from "./encoded-rows.ts";
import { type FileSink, fileSink } from "./file-sink.ts";

/** A table being written in all its editions. */
export interface TableWriter {
  readonly add: (row: EncodedRow) => void;
  /** @returns the files written, in the order of the editions */
  readonly close: () => readonly DataFile[];
}

/** Turns rows into one edition's bytes. */
interface Encoder {
  readonly add: (row: EncodedRow, index: number) => void;
  readonly close: () => void;
}

type Encode = (table: TableSchema, sink: FileSink) => Encoder;

const ENCODERS: Readonly<Record<Edition, Encode>> = {
  csv: (table, sink) => csvEncoder(table, sink, ""),
  excel: (table, sink) => csvEncoder(table, sink, BOM),
  json: jsonEncoder,
  parquet: parquetEncoder,
};

/**
 * Opens the editions of a table.
 * @param root folder the published paths lie in
 * @param folder published path of the table's folder, `data/v1`
 * @param specs the editions to write; one that grows past its limits is given up
 */
export function tableWriter(
  root: string,
  folder: string,
  table: TableSchema,
  specs: readonly EditionSpec[],
): TableWriter {
  const editions = specs.map((edition) => openEdition(root, folder, table, edition));
  let rows = 0;
  return {
    add(row) {
      for (const { encoder } of editions) encoder.add(row, rows);
      rows += 1;
    },
    close: () => editions.flatMap((edition) => edition.close(rows)),
  };
}

function openEdition(root: string, folder: string, table: TableSchema, edition: EditionSpec) {
  const path = `${folder}/${table.name}${edition.ending}`;
  const sink = fileSink(join(root, path));
  const encoder = ENCODERS[edition.key](table, sink);
  const maxRows = edition.maxRows ?? Number.POSITIVE_INFINITY;
  const maxBytes = edition.maxBytes ?? Number.POSITIVE_INFINITY;
  return {
    encoder: {
      ...encoder,
      // Nothing more is made of an edition that will be thrown away.
      add: (row: EncodedRow, index: number) => {
        if (index < maxRows && sink.size() <= maxBytes) encoder.add(row, index);
      },
    },
    close(rows: number): readonly DataFile[] {
      encoder.close();
      const written = sink.close();
      if (rows <= maxRows && written.bytes <= maxBytes) {
        return [{ path, ...written, table: table.name, edition: edition.key, rows }];
      }
      rmSync(join(root, path));
      return [];
    },
  };
}

function csvEncoder(table: TableSchema, sink: FileSink, before: string): Encoder {
  sink.write(before + csvHeader(table));
  return { add: ({ line }) => sink.write(line), close: () => {} };
}

function jsonEncoder(table: TableSchema, sink: FileSink): Encoder {
  sink.write(JSON_FRAME.open);
  return {
    add: ({ row }, index) =>
      sink.write((index === 0 ? "" : JSON_FRAME.between) + jsonRow(table, row)),
    close: () => sink.write(JSON_FRAME.close),
  };
}

function parquetEncoder(table: TableSchema, sink: FileSink): Encoder {
  const parquet = parquetSink(table, sink.write);
  return { add: ({ row }) => parquet.add(row), close: parquet.close };
}

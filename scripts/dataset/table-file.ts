import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import {
  BOM,
  csvHeader,
  type DataFile,
  type Edition,
  type EditionSpec,
  JSON_FRAME,
  type ParquetGroups,
  parquetFile,
  type TableSchema,
} from "../../src/lib/dataset/index.ts";
import { fileChunks } from "./file-chunks.ts";
import { type FileSink, fileSink } from "./file-sink.ts";
import {
  footerPart,
  groupsPart,
  type MadePortion,
  type TextKind,
  textPart,
} from "./portion/parts.ts";

/** A table being put together of portions, in all its editions. */
export interface TableFile {
  /** Parts the next portion must have for the editions that have not grown past their limits. */
  readonly wanted: () => readonly string[];
  readonly append: (portion: MadePortion) => void;
  /** @returns the files written, in the order of the editions */
  readonly close: () => readonly DataFile[];
}

/** Turns portions into one edition's bytes. */
interface Joiner {
  /** The part it takes; null for one that every portion has. */
  readonly part: string | null;
  readonly append: (folder: string, isFirst: boolean) => void;
  readonly close: () => void;
}

type Join = (table: TableSchema, sink: FileSink) => Joiner;

const JOINS: Readonly<Record<Edition, Join>> = {
  csv: (table, sink) => csvJoiner(table, sink, ""),
  excel: (table, sink) => csvJoiner(table, sink, BOM),
  json: jsonJoiner,
  parquet: parquetJoiner,
};

/**
 * Opens the editions of a table.
 * @param root folder the published paths lie in
 * @param folder published path of the table's folder, `data/v1`
 * @param specs the editions to write; one that grows past its limits is given up
 * @param csvAtLeast bytes that all rows as CSV are known to have: an edition of them may be given up at once
 */
export function tableFile(
  root: string,
  folder: string,
  table: TableSchema,
  specs: readonly EditionSpec[],
  csvAtLeast = 0,
): TableFile {
  let rows = 0;
  const editions = specs.map((edition) => openEdition(root, folder, table, edition, csvAtLeast));
  return {
    wanted: () =>
      editions.flatMap(({ joiner, fits }) => (joiner.part && fits(rows) ? [joiner.part] : [])),
    append(portion) {
      const added = portion.rows[table.name] as number;
      for (const { joiner, fits } of editions) {
        // Nothing more is made of an edition that will be thrown away.
        if (added > 0 && fits(rows)) joiner.append(portion.folder, rows === 0);
      }
      rows += added;
    },
    close: () => editions.flatMap((edition) => edition.close(rows)),
  };
}

function openEdition(
  root: string,
  folder: string,
  table: TableSchema,
  edition: EditionSpec,
  csvAtLeast: number,
) {
  const path = `${folder}/${table.name}${edition.ending}`;
  const sink = fileSink(join(root, path));
  const joiner = JOINS[edition.key](table, sink);
  const maxRows = edition.maxRows ?? Number.POSITIVE_INFINITY;
  const maxBytes = edition.maxBytes ?? Number.POSITIVE_INFINITY;
  const atLeast = joiner.part === textPart(table, "csv") ? csvAtLeast : 0;
  const fits = (rows: number) => rows <= maxRows && Math.max(atLeast, sink.size()) <= maxBytes;
  return {
    joiner,
    fits,
    close(rows: number): readonly DataFile[] {
      joiner.close();
      const written = sink.close();
      if (fits(rows)) return [{ path, ...written, table: table.name, edition: edition.key, rows }];
      rmSync(join(root, path));
      return [];
    },
  };
}

function csvJoiner(table: TableSchema, sink: FileSink, before: string): Joiner {
  sink.write(before + csvHeader(table));
  return textJoiner(table, sink, "csv", "", "");
}

function jsonJoiner(table: TableSchema, sink: FileSink): Joiner {
  sink.write(JSON_FRAME.open);
  return textJoiner(table, sink, "json", JSON_FRAME.between, JSON_FRAME.close);
}

/** Joins rows written as text. */
function textJoiner(
  table: TableSchema,
  sink: FileSink,
  kind: TextKind,
  between: string,
  after: string,
): Joiner {
  const part = textPart(table, kind);
  return {
    part,
    append(folder, isFirst) {
      sink.write(isFirst ? "" : between);
      for (const chunk of fileChunks(join(folder, part))) sink.write(chunk);
    },
    close: () => sink.write(after),
  };
}

function parquetJoiner(table: TableSchema, sink: FileSink): Joiner {
  const parquet = parquetFile(table, sink.write);
  return {
    part: null,
    append(folder) {
      const footer = deserialize(readFileSync(join(folder, footerPart(table)))) as ParquetGroups;
      parquet.append(fileChunks(join(folder, groupsPart(table))), footer);
    },
    close: parquet.close,
  };
}

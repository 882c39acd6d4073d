import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import {
  type DataFile,
  dataPackage,
  jsonDocument,
  type SiteConfig,
  TABLES,
  zipCaveats,
  zipLicence,
  zipReadme,
} from "../../src/lib/dataset/index.ts";
import { fileSink, type Written } from "./file-sink.ts";

/** What a zip is made of. */
export interface ZipContent {
  readonly config: SiteConfig;
  readonly site: string | null;
  /** The report year the tables are cut to, null for all. */
  readonly year: number | null;
  /** Folder that holds every table as `<table>.csv`. */
  readonly tables: string;
}

/**
 * Every entry has this time, read as local by the format: two builds agree. fflate deflates in plain JavaScript,
 * so they agree on every machine too, which the system's zlib does not promise.
 */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Writes a zip of all tables as CSV with README, licence, caveats and a data package of its own. */
export function writeZip(path: string, { config, site, year, tables }: ZipContent): Written {
  const sink = fileSink(path);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    sink.write(chunk);
  });
  const addText = (name: string, text: string) => addEntry(zip, name, [Buffer.from(text)]);
  addText("README.txt", zipReadme(config, year));
  addText("CAVEATS.txt", zipCaveats());
  addText("LICENSE.txt", zipLicence(config));
  const files = TABLES.map(({ name }): DataFile => {
    const file = `${name}.csv`;
    const written = addEntry(zip, file, chunksOf(join(tables, file)));
    return { path: file, ...written, table: name, edition: "csv" };
  });
  addText("datapackage.json", jsonDocument(dataPackage(config, files, ({ path: at }) => at, site)));
  zip.end();
  return sink.close();
}

function addEntry(zip: Zip, name: string, chunks: Iterable<Uint8Array>): Written {
  const entry = new ZipDeflate(name, { level: 4 });
  entry.mtime = ENTRY_TIME;
  zip.add(entry);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
    entry.push(chunk);
  }
  entry.push(new Uint8Array(0), true);
  return { bytes, sha256: hash.digest("hex") };
}

/** Bytes of a file handed on at once. */
const CHUNK = 1 << 20;

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      // A fresh buffer each time: the deflater may keep what it was given.
      const chunk = new Uint8Array(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

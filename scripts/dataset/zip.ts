import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import {
  csvHeader,
  type DataFile,
  dataPackage,
  jsonDocument,
  type SiteConfig,
  TABLES,
  zipCaveats,
  zipLicence,
  zipReadme,
} from "../../src/lib/dataset/index.ts";
import { deflatedText, inflatedPiece, LAST_BLOCK } from "./deflated-piece.ts";
import { fileSink, type Written } from "./file-sink.ts";
import { type Cut, type MadePortion, piecePart } from "./portion/parts.ts";

/** What a zip is made of. */
export interface ZipContent {
  readonly config: SiteConfig;
  readonly site: string | null;
  readonly cut: Cut;
  /** Portions that have this cut's tables as deflated pieces. */
  readonly portions: readonly MadePortion[];
}

/** Every entry has this time, read as local by the format: two builds agree. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Writes a zip of all tables as CSV with README, licence, caveats and a data package of its own. */
export function writeZip(path: string, { config, site, cut, portions }: ZipContent): Written {
  const sink = fileSink(path);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    sink.write(chunk);
  });
  const addText = (name: string, text: string) => addEntry(zip, name, [deflatedText(text)]);
  addText("README.txt", zipReadme(config, cut === "all" ? null : cut));
  addText("CAVEATS.txt", zipCaveats());
  addText("LICENSE.txt", zipLicence(config));
  const files = TABLES.map((table): DataFile => {
    const file = `${table.name}.csv`;
    const written = addEntry(zip, file, tablePieces(table, cut, portions));
    return { path: file, ...written, table: table.name, edition: "csv" };
  });
  addText("datapackage.json", jsonDocument(dataPackage(config, files, ({ path: at }) => at, site)));
  zip.end();
  return sink.close();
}

function* tablePieces(
  table: (typeof TABLES)[number],
  cut: Cut,
  portions: readonly MadePortion[],
): Generator<Uint8Array<ArrayBuffer>> {
  yield deflatedText(csvHeader(table));
  for (const { folder } of portions) yield readFileSync(join(folder, piecePart(cut, table)));
}

/** How ZIP calls the method of {@link deflatedText}. */
const DEFLATED = 8;

/** Adds a file of deflated pieces. @returns size and hash of what was deflated into them */
function addEntry(zip: Zip, name: string, pieces: Iterable<Uint8Array<ArrayBuffer>>): Written {
  const entry: ZipInputFile = {
    filename: name,
    mtime: ENTRY_TIME,
    compression: DEFLATED,
    size: 0,
    crc: 0,
  };
  zip.add(entry);
  const hash = createHash("sha256");
  for (const piece of pieces) {
    const content = inflatedPiece(piece);
    hash.update(content);
    entry.size += content.length;
    entry.crc = crc32(content, entry.crc);
    entry.ondata?.(null, piece, false);
  }
  entry.ondata?.(null, LAST_BLOCK, true);
  return { bytes: entry.size, sha256: hash.digest("hex") };
}

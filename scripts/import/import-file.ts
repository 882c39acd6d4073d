import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { BOUNDS, type ImportResult, importOriginal } from "../../src/lib/ingest/index.ts";
import { message } from "../../src/lib/message/index.ts";
import type { Agency, Regions } from "../../src/lib/report/index.ts";
import { readAgencies } from "../content/agencies.ts";
import { listContent } from "../content/files.ts";
import { readRegions } from "../content/regions.ts";
import { sha256 } from "../store/hash.ts";

/** One original to be imported, and what the caller knows of it. */
export interface ImportRequest {
  readonly file: string;
  readonly agency?: string;
  readonly year?: number;
  readonly url?: string;
}

/** The register of agencies and the divisions they lie in. */
export interface ImportRegister {
  readonly agencies: readonly Agency[];
  readonly regions: Regions;
}

/** An imported original with its bytes, which are kept beside the report. */
export interface ImportedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly result: ImportResult;
}

/** Who may report, as the content directory has it; without one, nobody is registered. */
export function loadRegister(directory: string): ImportRegister {
  const regions = readRegions();
  const paths = existsSync(join(directory, "reports")) ? listContent(directory).agencies : [];
  return { regions, agencies: readAgencies(directory, paths, regions).agencies };
}

/** Imports one file. It touches no other file and no network. */
export async function importFile(
  request: ImportRequest,
  register: ImportRegister,
): Promise<ImportedFile> {
  const bytes = readBytes(request.file);
  if (bytes === null) {
    const messages = [message("import-file-unreadable", { file: request.file }, null)];
    return { file: request.file, bytes: new Uint8Array(), result: { status: "refused", messages } };
  }
  const { file, ...known } = request;
  const options = { ...register, ...known, tool: TOOL };
  return { file, bytes, result: await importOriginal(bytes, basename(file), options, { sha256 }) };
}

/** What the frontmatter names as the importer. */
const TOOL = `gongkai@${packageVersion()}`;

function packageVersion(): string {
  const text = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** A file's bytes, of a file above the bound just enough to be refused for its size; null when there is none. */
function readBytes(file: string): Uint8Array | null {
  try {
    const { size } = statSync(file);
    return size > BOUNDS.bytes ? new Uint8Array(BOUNDS.bytes + 1) : readFileSync(file);
  } catch {
    return null;
  }
}

import type { Message } from "../../src/lib/message/index.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import { type Report, reportIdOfPath } from "../../src/lib/report/index.ts";
import { type FileMessage, ofFile } from "../content/file-message.ts";
import type { Content } from "../content/read.ts";
import { readContentText } from "../content/text.ts";
import { gitBlobId, sha256 } from "./hash.ts";
import { readRecord, readState } from "./state.ts";

/** A report that was read, and whether it had to be parsed. */
export interface LoadedReport {
  readonly report: Report;
  /** Warnings and information. */
  readonly messages: readonly Message[];
  readonly contentHash: string;
  readonly blobId: string;
  /** Whether it was parsed now, or taken from its record in the store. */
  readonly isParsed: boolean;
}

/** All reports of a content directory. */
export interface LoadedReports {
  /** Sorted by id. */
  readonly reports: readonly LoadedReport[];
  /** Reports left out because of errors. */
  readonly refused: number;
  /** Everything said of the reports, errors included, by file. */
  readonly messages: readonly FileMessage[];
}

/**
 * Reads every report, parsing only those that changed since the store was made by the same code.
 * @param code key of the code, see `codeKey`
 */
export function loadReports(
  content: Content,
  storeDir: string,
  code: string,
  progress: (done: number, total: number) => void,
): LoadedReports {
  const isTrusted = readState(storeDir)?.code === code;
  const read = content.reports.map((path, index) => {
    progress(index + 1, content.reports.length);
    return loadReport(content.directory, path, isTrusted ? storeDir : null);
  });
  const reports = read.flatMap(({ loaded }) => loaded ?? []);
  return {
    reports: reports.sort((left, right) => (left.report.id < right.report.id ? -1 : 1)),
    refused: read.length - reports.length,
    messages: read.flatMap(({ path, messages }) => ofFile(path, messages)),
  };
}

function loadReport(
  directory: string,
  path: string,
  storeDir: string | null,
): { path: string; loaded: LoadedReport | null; messages: readonly Message[] } {
  const { bytes, text, messages } = readContentText(directory, path);
  if (text === null) return { path, loaded: null, messages };
  const contentHash = sha256(bytes);
  const id = reportIdOfPath(path) ?? "";
  const known = storeDir === null ? null : readRecord(storeDir, id, contentHash);
  if (known) {
    // Its findings, the greater part of a record, are let go: 10 000 of them would fill the memory.
    const { report, messages: said, blobId } = known;
    return {
      path,
      loaded: { report, messages: said, contentHash, blobId, isParsed: false },
      messages: said,
    };
  }
  const parsed = parseContentFile(text, path);
  return {
    path,
    loaded: parsed.report && {
      report: parsed.report,
      messages: parsed.messages,
      contentHash,
      blobId: gitBlobId(bytes),
      isParsed: true,
    },
    messages: parsed.messages,
  };
}

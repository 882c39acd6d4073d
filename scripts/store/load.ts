import { existsSync } from "node:fs";
import type { ReadReport } from "../../src/lib/dataset/index.ts";
import { type FileMessage, ofFile } from "../content/file-message.ts";
import type { Content } from "../content/read.ts";
import { readContentFile } from "./read-report.ts";
import { openReport, readState, reportFile } from "./state.ts";

/** All reports of a content directory, in memory. */
export interface LoadedReports {
  /** Sorted by id. */
  readonly reports: readonly ReadReport[];
  /** Reports left out because of errors. */
  readonly refused: number;
  /** Everything said of the reports, errors included, by file. */
  readonly messages: readonly FileMessage[];
}

/**
 * Reads every report, parsing only those that changed since the store was made by the same code. Writes nothing.
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
    return { path, ...loadReport(content.directory, path, isTrusted ? storeDir : null) };
  });
  const reports = read.flatMap((one) => one.read ?? []);
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
): ReturnType<ReturnType<typeof readContentFile>["parse"]> {
  const { id, contentHash, parse } = readContentFile(directory, path);
  if (storeDir !== null && id !== null && existsSync(reportFile(storeDir, id))) {
    const known = openReport(storeDir, id);
    if (known.contentHash === contentHash) return { read: known, messages: known.messages };
  }
  return parse();
}

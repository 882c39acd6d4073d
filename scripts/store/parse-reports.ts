import { headOf, type ReportHead } from "../../src/lib/audit/index.ts";
import { packReport } from "../../src/lib/dataset/index.ts";
import type { Message } from "../../src/lib/message/index.ts";
import type { Report } from "../../src/lib/report/index.ts";
import { type SharedList, taking } from "../threads.ts";
import { readContentFile } from "./read-report.ts";
import { reportFile } from "./state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Files taken at a time: the years of some bodies. */
const HANDFUL = 32;

/** What threads parse together. */
export interface ParseShare {
  /** The content directory. */
  readonly directory: string;
  readonly storeDir: string;
  /** Paths of content files. */
  readonly list: SharedList<string>;
}

/** A content file that was parsed; its report, if it has one, is in the store. */
export interface ParsedFile {
  readonly path: string;
  readonly contentHash: string;
  /** Null where the file has errors. */
  readonly head: ReportHead | null;
  readonly messages: readonly Message[];
}

/** Parses content files that no other thread has taken, and puts their reports into the store. */
export function parseReports(
  { directory, storeDir, list }: ParseShare,
  parsed?: (report: Report) => void,
  advance?: (taken: number) => void,
): readonly ParsedFile[] {
  return Array.from(taking(list, HANDFUL, advance), (path) => {
    const { contentHash, parse } = readContentFile(directory, path);
    const { read, messages } = parse();
    if (read === null) return { path, contentHash, head: null, messages };
    writeAtomically(reportFile(storeDir, read.report.id), JSON.stringify(packReport(read)));
    parsed?.(read.report);
    return { path, contentHash, head: headOf(read.report), messages };
  });
}

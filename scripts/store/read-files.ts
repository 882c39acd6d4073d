import type { ReportHead } from "../../src/lib/audit/index.ts";
import { reportIdOfPath } from "../../src/lib/report/index.ts";
import { type FileMessage, ofFile } from "../content/file-message.ts";
import type { Content } from "../content/read.ts";
import { workTogether } from "../threads.ts";
import type { ContentHashes } from "./fingerprint.ts";
import { type OpenStore, WORTH_A_THREAD } from "./open-store.ts";
import { type ParsedFile, parseReports } from "./parse-reports.ts";
import type { StoredReport } from "./reproductions.ts";

/** A report that stands in the store now. */
export interface ReadFile extends StoredReport {
  readonly head: ReportHead;
  readonly isParsed: boolean;
}

/** All content files, looked at. */
export interface ReadFiles {
  /** Those that are reports without errors, by id. */
  readonly files: readonly ReadFile[];
  /** What is said of those that were parsed, by path. */
  readonly messages: readonly FileMessage[];
}

/** Looks at every content file, and puts the reports of those that changed into the store. */
export async function readFiles(
  { directory, reports: paths }: Content,
  hashes: ContentHashes,
  { storeDir, reports, known }: OpenStore,
  progress: (done: number, total: number) => void,
): Promise<ReadFiles> {
  const held = new Map<string, ReadFile>();
  for (const path of paths) {
    const file = heldFile(path, hashes, known);
    if (file) held.set(path, file);
  }
  const shares = await workTogether({
    items: paths.filter((path) => !held.has(path)),
    worth: WORTH_A_THREAD,
    script: new URL("./parse-worker.ts", import.meta.url),
    data: { directory, storeDir },
    here: (list) =>
      parseReports({ directory, storeDir, list }, reports.keep, (taken) =>
        progress(held.size + taken, paths.length),
      ),
  });
  const parsed = shares.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    files: [...held.values(), ...parsed.flatMap(freshFile)].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    ),
    messages: parsed.flatMap(({ path, messages }) => ofFile(path, messages)),
  };
}

/** A file whose report is in the store as it is; null for any other. */
function heldFile(path: string, hashes: ContentHashes, known: OpenStore["known"]): ReadFile | null {
  const contentHash = hashes.get(path);
  const before = known[reportIdOfPath(path) ?? ""];
  if (contentHash === undefined || before?.summary.contentHash !== contentHash) return null;
  return { id: before.head.id, head: before.head, contentHash, isParsed: false };
}

function freshFile({ head, contentHash }: ParsedFile): readonly ReadFile[] {
  return head ? [{ id: head.id, head, contentHash, isParsed: true }] : [];
}

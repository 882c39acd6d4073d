import { contextKey, type Surroundings, surroundingsOf } from "../../src/lib/audit/index.ts";
import type { Content } from "../content/read.ts";
import { workTogether } from "../threads.ts";
import { type AuditedReport, auditReports, type DueReport } from "./audit-reports.ts";
import { sha256 } from "./hash.ts";
import { type OpenStore, WORTH_A_THREAD } from "./open-store.ts";
import type { ReadFile } from "./read-files.ts";
import type { Reproductions } from "./reproductions.ts";
import type { KnownRecord } from "./state.ts";

/** What is known of all reports once they were audited. */
export interface AuditedFiles {
  /** By report id, in the order of the files. */
  readonly records: Readonly<Record<string, KnownRecord>>;
  /** How many were audited now. */
  readonly written: number;
}

/** A report with all its findings depend on. */
interface AuditInput {
  readonly file: ReadFile;
  readonly report: DueReport;
  /** A hash of all that. */
  readonly key: string;
}

/** Audits every report whose findings could come out otherwise than the last time. */
export async function auditFiles(
  content: Content,
  files: readonly ReadFile[],
  reproductions: Reproductions,
  { known, storeDir, reports }: OpenStore,
  progress: (done: number, total: number) => void,
): Promise<AuditedFiles> {
  const { regions } = content;
  const inputs = inputsOf(content, files, reproductions);
  const due = inputs.filter(({ file, key }) => file.isParsed || known[file.id]?.key !== key);
  const shares = await workTogether({
    items: due.map(({ report }) => report),
    worth: WORTH_A_THREAD,
    script: new URL("./audit-worker.ts", import.meta.url),
    data: { storeDir, regions },
    here: (list) =>
      auditReports({ storeDir, regions, list }, reports, (taken) =>
        progress(files.length - due.length + taken, files.length),
      ),
  });
  const audited = new Map(shares.flat().map((one) => [one.id, one]));
  const records = inputs.map(({ file: { id, head }, key }): [string, KnownRecord] => {
    const { checks, summary } = (audited.get(id) ?? known[id]) as AuditedReport | KnownRecord;
    return [id, { key, checks, head, summary }];
  });
  return { records: Object.fromEntries(records), written: due.length };
}

function inputsOf(
  { agencies }: Content,
  files: readonly ReadFile[],
  reproductions: Reproductions,
): readonly AuditInput[] {
  const hashes = new Map(files.map(({ id, contentHash }) => [id, contentHash]));
  const hashOf = (id: string): string => hashes.get(id) ?? "";
  const surroundings = surroundingsOf(
    files.map(({ head }) => head),
    agencies,
  );
  return files.map((file) => {
    const { id, contentHash } = file;
    const beside = surroundings.get(id) as Surroundings;
    const reproduced = reproductions.get(id) ?? null;
    const key = sha256(`${contentHash}\0${contextKey(id, beside, hashOf)}\0${reproduced}`);
    return { file, report: { id, contentHash, beside, reproduced }, key };
  });
}

import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Lang } from "../../src/lib/message/index.ts";
import { reasonOf } from "../../src/lib/message/index.ts";
import { startProgress } from "../progress.ts";
import { sha256 } from "../store/hash.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import { parseCsv, writeCsvRow } from "./csv.ts";
import { type ImportedFile, type ImportRequest, importFile, loadRegister } from "./import-file.ts";
import { readManifest } from "./manifest-list.ts";
import { outcomeText } from "./result-text.ts";
import { type Saved, saveReport } from "./save-report.ts";

/** One line of the result table. */
interface ManifestResult {
  readonly file: string;
  /** Hash of the file and of what the manifest says of it: unchanged lines are not done again. */
  readonly key: string;
  /** `taken`: in without doubts; `doubts`: in, with warnings; `refused`: not in, `why` says the reasons. */
  readonly outcome: "taken" | "doubts" | "refused";
  readonly report: string;
  readonly why: string;
}

const HEAD = ["file", "key", "outcome", "report", "why"] as const;

/**
 * Imports every line of a manifest and writes `<manifest>.results.csv` after each file, so that an interrupted run goes
 * on where it stopped. Files are relative to the manifest.
 * @returns the exit code: 1 when a file was refused, 2 when the manifest cannot be read
 */
export async function runManifest(
  path: string,
  options: { readonly directory: string; readonly lang: Lang; readonly overwrite: boolean },
): Promise<number> {
  const manifest = readManifest(path, options.lang);
  if ("problems" in manifest) {
    console.error(manifest.problems.join("\n"));
    return 2;
  }
  const target = path.replace(/\.csv$/i, "").concat(".results.csv");
  const done = new Map(readResults(target).map((result) => [result.key, result]));
  const register = loadRegister(options.directory);
  const progress = startProgress("import");
  const results: ManifestResult[] = [];
  // Appended to, not written anew for each file: ten thousand lines would be written ten thousand times.
  writeResults(target, [...done.values()]);
  for (const [index, { named, request }] of manifest.entries.entries()) {
    const key = keyOf(request);
    const known = done.get(key);
    const result = known ?? (await importOne(named, request, key, register, options));
    results.push(result);
    if (!known) appendFileSync(target, writeCsvRow(fieldsOf(result)));
    progress.advance(index + 1, manifest.entries.length);
  }
  writeResults(target, results);
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  progress.end(
    SUMMARY[options.lang]
      .replace("{taken}", String(count("taken")))
      .replace("{doubts}", String(count("doubts")))
      .replace("{refused}", String(count("refused")))
      .replace("{target}", target),
  );
  return count("refused") > 0 ? 1 : 0;
}

const SUMMARY: Readonly<Record<Lang, string>> = {
  "zh-CN": "收下 {taken} 份，有疑问 {doubts} 份，不予导入 {refused} 份：{target}",
  en: "{taken} taken, {doubts} with doubts, {refused} refused: {target}",
};

async function importOne(
  named: string,
  request: ImportRequest,
  key: string,
  register: ReturnType<typeof loadRegister>,
  options: { readonly directory: string; readonly lang: Lang; readonly overwrite: boolean },
): Promise<ManifestResult> {
  const imported = await importFile(request, register);
  const saved = saveReport(imported, { ...options, agencies: register.agencies });
  const isIn = saved.kind === "saved" || saved.kind === "unchanged";
  const why = reasonsOf(imported, saved, options.lang);
  return {
    file: named,
    key,
    outcome: isIn ? (why === "" ? "taken" : "doubts") : "refused",
    report: isIn ? saved.path : "",
    why,
  };
}

/** Why a file is doubted or not in: what became of it, where no message says so, then errors and warnings. */
function reasonsOf(imported: ImportedFile, saved: Saved, lang: Lang): string {
  const reasons = imported.result.messages
    .filter((message) => message.severity !== "info")
    .map((message) => reasonOf(message, lang));
  const isSaid = ["saved", "unchanged", "refused", "errors"].includes(saved.kind);
  return [...(isSaid ? [] : [outcomeText(imported.result, saved, lang)]), ...reasons].join(" ");
}

function keyOf(request: ImportRequest): string {
  const bytes = existsSync(request.file) ? readFileSync(request.file) : new Uint8Array();
  const said = [request.file, request.agency, request.year, request.url].join("\n");
  return sha256(`${said}\n${sha256(bytes)}`).slice(0, 32);
}

/**
 * What earlier runs took and is still there. What they refused is tried again, for the register may have grown, and so is
 * a line that a run was stopped in the midst of.
 */
function readResults(path: string): readonly ManifestResult[] {
  if (!existsSync(path)) return [];
  const [, ...rows] = parseCsv(readFileSync(path, "utf8"));
  return rows.flatMap(([file = "", key = "", outcome = "", report = "", why]) => {
    const isIn = outcome === "taken" || outcome === "doubts";
    return isIn && why !== undefined && existsSync(report)
      ? [{ file, key, outcome, report, why }]
      : [];
  });
}

function writeResults(path: string, results: readonly ManifestResult[]): void {
  const rows = results.map(fieldsOf);
  writeAtomically(path, [[...HEAD], ...rows].map(writeCsvRow).join(""));
}

function fieldsOf(result: ManifestResult): readonly string[] {
  return HEAD.map((name) => result[name]);
}

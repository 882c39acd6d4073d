import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Lang } from "../../src/lib/message/index.ts";
import { reasonOf } from "../../src/lib/message/index.ts";
import { startProgress } from "../progress.ts";
import { sha256 } from "../store/hash.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import { parseCsv, writeCsvRow } from "./csv.ts";
import { type ImportedFile, type ImportRequest, importFile, loadRegister } from "./import-file.ts";
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
  const requests = readManifest(path);
  if (typeof requests === "string") {
    console.error(requests);
    return 2;
  }
  const target = path.replace(/\.csv$/i, "").concat(".results.csv");
  const done = new Map(readResults(target).map((result) => [result.key, result]));
  const register = loadRegister(options.directory);
  const progress = startProgress("import");
  const results: ManifestResult[] = [];
  for (const [index, request] of requests.entries()) {
    const key = keyOf(request);
    const known = done.get(key);
    results.push(known ?? (await importOne(request, key, register, options)));
    if (!known) writeResults(target, results);
    progress.advance(index + 1, requests.length);
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
  request: ImportRequest,
  key: string,
  register: ReturnType<typeof loadRegister>,
  options: { readonly directory: string; readonly lang: Lang; readonly overwrite: boolean },
): Promise<ManifestResult> {
  const imported = await importFile(request, register);
  const saved = saveReport(imported, options);
  const isIn = saved.kind === "saved" || saved.kind === "unchanged";
  const why = reasonsOf(imported, saved, options.lang);
  return {
    file: request.file,
    key,
    outcome: isIn ? (why === "" ? "taken" : "doubts") : "refused",
    report: "path" in saved ? saved.path : "",
    why,
  };
}

function reasonsOf(imported: ImportedFile, saved: Saved, lang: Lang): string {
  const reasons = imported.result.messages
    .filter((message) => message.severity !== "info")
    .map((message) => reasonOf(message, lang));
  const isIn = ["saved", "unchanged", "refused", "errors"].includes(saved.kind);
  return [...(isIn ? [] : [saved.kind]), ...reasons].join(" ");
}

/** The lines of a manifest, or what is wrong with it. */
function readManifest(path: string): readonly ImportRequest[] | string {
  if (!existsSync(path)) return `${path}: no such file`;
  const [head = [], ...rows] = parseCsv(readFileSync(path, "utf8"));
  if (!head.includes("file"))
    return `${path}:1:1: expected a head line with the columns file,agency,year,url`;
  const base = dirname(resolve(path));
  const requests: ImportRequest[] = [];
  for (const [index, row] of rows.entries()) {
    const field = (name: string) => row[head.indexOf(name)]?.trim() ?? "";
    const [file, agency, year, url] = ["file", "agency", "year", "url"].map(field) as [
      string,
      string,
      string,
      string,
    ];
    if (file === "") continue;
    if (year !== "" && !/^20\d{2}$/.test(year))
      return `${path}:${index + 2}:1: year "${year}", expected 2019 or the like`;
    requests.push({
      file: resolve(base, file),
      ...(agency === "" ? {} : { agency }),
      ...(year === "" ? {} : { year: Number(year) }),
      ...(url === "" ? {} : { url }),
    });
  }
  return requests;
}

function keyOf(request: ImportRequest): string {
  const bytes = existsSync(request.file) ? readFileSync(request.file) : new Uint8Array();
  const said = [request.file, request.agency, request.year, request.url].join("\n");
  return sha256(`${said}\n${sha256(bytes)}`).slice(0, 32);
}

/** What earlier runs took; what they refused is tried again, for the register may have grown. */
function readResults(path: string): readonly ManifestResult[] {
  if (!existsSync(path)) return [];
  const [, ...rows] = parseCsv(readFileSync(path, "utf8"));
  return rows.flatMap(([file = "", key = "", outcome = "", report = "", why = ""]) =>
    outcome === "taken" || outcome === "doubts" ? [{ file, key, outcome, report, why }] : [],
  );
}

function writeResults(path: string, results: readonly ManifestResult[]): void {
  const rows = results.map((result) => HEAD.map((name) => result[name]));
  writeAtomically(path, [[...HEAD], ...rows].map(writeCsvRow).join(""));
}

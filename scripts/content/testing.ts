import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { writeContentFile } from "../../src/lib/parse/index.ts";
import { fullDraft } from "../../src/lib/parse/testing.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** An `agency.yaml` in order. */
export const AGENCY_YAML = `name: { zh: 博爱县人民政府, en: "People's Government of Bo'ai County" }
level: county
kind: government
parent: null
aliases: [博爱县]
`;

/** A canonical report of 博爱县 for a year, every figure 0 unless said otherwise. */
export function reportText(year: number, valueAt: (index: number) => string = () => "0"): string {
  const draft = fullDraft("2021", ["全年主动公开政府信息120条。"], valueAt);
  const title = `博爱县人民政府${year}年政府信息公开工作年度报告`;
  const published = `${year + 1}-01-28`;
  return writeContentFile({ ...draft, meta: { ...draft.meta, title, year, published } });
}

/** A content directory of its own with one agency, the reports of two years, and what the test adds or replaces. */
export function contentWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "gongkai-"));
  const all: Readonly<Record<string, string | Uint8Array>> = {
    "site.yaml": readFileSync(join(ROOT, "content/site.yaml")),
    "reports/410822/government/agency.yaml": AGENCY_YAML,
    "reports/410822/government/2021.md": reportText(2021),
    "reports/410822/government/2022.md": reportText(2022),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) put(directory, path, content);
  removeAtExit(directory);
  removeAtExit(storeOf(directory));
  return directory;
}

const REMOVED_AT_EXIT = new Set<string>();

/** Takes a folder away when the process ends, whether or not it is there then. */
export function removeAtExit(folder: string): void {
  if (REMOVED_AT_EXIT.size === 0) {
    process.once("exit", () => {
      for (const made of REMOVED_AT_EXIT) rmSync(made, { recursive: true, force: true });
    });
  }
  REMOVED_AT_EXIT.add(folder);
}

/** The store of a content directory made by {@link contentWith}. */
export function storeOf(directory: string): string {
  return `${directory}-store`;
}

/** Writes a file below a directory. */
export function put(directory: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}

/** What a command of `scripts/` said, and its exit code. */
export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script on a content directory, with a store of its own below it. */
export function runScript(script: string, directory: string, args: readonly string[]): CommandRun {
  const store = storeOf(directory);
  const options: ExecFileSyncOptions = {
    cwd: ROOT,
    env: { ...process.env, GONGKAI_CONTENT: directory, GONGKAI_STORE: store, LANG: "C.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 26,
  };
  try {
    const stdout = execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], options);
    return { code: 0, stdout: String(stdout), stderr: "" };
  } catch (error) {
    const failed = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { code: failed.status, stdout: String(failed.stdout), stderr: String(failed.stderr) };
  }
}

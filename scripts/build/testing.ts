import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AGENCY_YAML, contentWith, removeAtExit, reportText } from "../content/testing.ts";
import { pathsBelow } from "../dataset/paths.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** The public address of the archives built here. */
export const SITE = "https://archive.example/somewhere/";

/** What {@link awkwardContent} must come to: nothing else is published, and none of these is lost. */
export const AWKWARD = {
  reports: [
    "410822/government/2021",
    "410822/government/2022",
    "410823/government/2021",
    "410823/government/2022",
    "410825/government/2022",
  ],
  agencies: ["410822/government", "410823/government", "410825/government", "410882/government"],
  /** The file with an error, which stops its own report only. */
  broken: "reports/410825/government/2021.md",
  /** One of two files that differ in case only, where the disk can hold both. */
  twin: "reports/410882/government/2021.md",
  /** Addresses of old, and where they lead. */
  moved: { from: "reports/410824/former/2022.html", to: "reports/410825/government/2022.html" },
} as const;

/** A content directory that has all that loses reports: equal titles, case twins, a broken file, a moved agency. */
export function awkwardContent(): string {
  return contentWith({
    "reports/410823/government/agency.yaml": AGENCY_YAML,
    "reports/410823/government/2021.md": reportText(2021).replace(
      "agency: 410822",
      "agency: 410823",
    ),
    "reports/410823/government/2022.md": reportText(2022).replace(
      "agency: 410822",
      "agency: 410823",
    ),
    "reports/410825/government/agency.yaml": `${AGENCY_YAML}moved: [410824/former]\n`,
    [AWKWARD.broken]: "---\ntitle: [\n---\n",
    "reports/410825/government/2022.md": reportText(2022).replace(
      "agency: 410822",
      "agency: 410825",
    ),
    "reports/410882/government/agency.yaml": AGENCY_YAML,
    [AWKWARD.twin]: reportText(2021).replace("agency: 410822", "agency: 410882"),
    "reports/410882/Government/2021.md": reportText(2021),
  });
}

/** One run of `npm run build` with folders of its own. */
export interface Build {
  readonly code: number | null;
  readonly said: string;
  readonly out: string;
  readonly storeDir: string;
}

/** How a build differs from the next. */
export interface BuildOptions {
  readonly content: string;
  /** Folder for the site and the store; a new one by default. */
  readonly folder?: string;
  /** Working tree; this one by default. */
  readonly tree?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Asked every millisecond, with those since the start: it is killed, with all it started, once this is so. */
  readonly killWhen?: (milliseconds: number) => boolean;
}

/** Runs a build to its end, or until it is killed. */
export function runBuild(options: BuildOptions): Promise<Build> {
  const { content, folder = scratch(), tree = ROOT, environment = {}, killWhen } = options;
  const [out, storeDir] = [join(folder, "site"), join(folder, "store")];
  const child = spawn(process.execPath, ["scripts/build.ts", "--lang", "en"], {
    cwd: tree,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      GONGKAI_CONTENT: content,
      GONGKAI_STORE: storeDir,
      GONGKAI_OUT: out,
      SITE,
      ...environment,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  // The process and its children are one group, whose number is the process's own.
  const kill = () => child.exitCode === null && process.kill(-(child.pid as number), "SIGKILL");
  const started = performance.now();
  const watch = setInterval(() => killWhen?.(performance.now() - started) && kill(), 1);
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => {
      clearInterval(watch);
      done({ code, said, out, storeDir });
    });
  });
}

/** One hash over the names and bytes of all files of a folder; null where there is none. */
export function treeHash(folder: string): string {
  const hash = createHash("sha256");
  for (const path of pathsBelow(folder)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** A copy of the code in another place, with the libraries of this one. */
export function copyOfTree(): string {
  const tree = scratch();
  for (const name of [
    "src",
    "scripts",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    cpSync(join(ROOT, name), join(tree, name), { recursive: true });
  }
  for (const picture of ["favicon.svg", "public-security.svg", "guide"]) {
    cpSync(join(ROOT, "public", picture), join(tree, "public", picture), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
  return tree;
}

/** A folder that goes when the process ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-build-"));
  removeAtExit(folder);
  return folder;
}

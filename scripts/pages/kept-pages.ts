import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { once } from "../../src/lib/report/index.ts";
import { stampNow } from "../../src/site/reads.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import { linkFile } from "./link-file.ts";

/** Pages of the last build, and what each was made from. */
export interface KeptPages {
  /** Whether rendering a page would give the very file that is kept. */
  readonly isKept: (file: string) => boolean;
  /**
   * Completes a site: puts the kept pages in their places, and keeps the rendered ones for the next build.
   * @param rendered names of what each rendered page read, by file
   * @param reused files of the pages that were not rendered
   */
  readonly complete: (
    site: string,
    rendered: ReadonlyMap<string, readonly string[]>,
    reused: readonly string[],
  ) => void;
}

/** The pages of one build. Many pages read the same, so each read stands once. */
interface Trace {
  /** Of all code that makes pages. */
  readonly code: string;
  readonly reads: readonly (readonly [name: string, stamp: string])[];
  /** By file below the site's root. */
  readonly pages: Readonly<Record<string, KeptPage>>;
}

interface KeptPage {
  /** Time and size: a file that somebody changed in its place is not ours any more. */
  readonly seal: string;
  /** Places in the trace's list of reads. */
  readonly reads: readonly number[];
}

/**
 * Opens the pages kept in a folder, on the disk of the site.
 * @param code key of all code that makes pages; pages made by any other are forgotten
 */
export function openKeptPages(folder: string, code: string): KeptPages {
  const tracePath = join(folder, "trace.json");
  const pathOf = (file: string) => join(folder, "site", file);
  const trace = readTrace(tracePath, code);
  const isSame = trace.reads.map(([name, stamp]) => once(() => stampNow(name) === stamp));
  return {
    isKept(file) {
      const page = trace.pages[file];
      if (!page || sealOf(pathOf(file)) !== page.seal) return false;
      return page.reads.every((at) => isSame[at]?.());
    },
    complete(site, rendered, reused) {
      // Until the new trace is written nothing is trusted.
      rmSync(tracePath, { force: true });
      const known = readsOf(trace, reused);
      for (const file of reused) linkFile(pathOf(file), join(site, file));
      for (const file of rendered.keys()) linkFile(join(site, file), pathOf(file));
      const pages = new Map([...known, ...rendered]);
      for (const file of existsSync(pathOf("")) ? pathsBelow(pathOf("")) : []) {
        if (!pages.has(file)) rmSync(pathOf(file));
      }
      writeAtomically(tracePath, JSON.stringify(traceOf(code, pages, pathOf)));
    },
  };
}

/**
 * Joins kept pages that were made apart, each with what it read, in one folder. What was read in one part may read
 * otherwise in the whole: such pages will be rendered again.
 * @returns how many pages there are
 */
export function mergeKeptPages(parts: readonly string[], folder: string): number {
  const reads: (readonly [name: string, stamp: string])[] = [];
  const pages: Record<string, KeptPage> = {};
  let code = "";
  for (const part of parts.filter((path) => existsSync(join(path, "trace.json")))) {
    const trace = JSON.parse(readFileSync(join(part, "trace.json"), "utf8")) as Trace;
    if (code !== "" && trace.code !== code) continue;
    code = trace.code;
    for (const [file, page] of Object.entries(trace.pages)) {
      const to = join(folder, "site", file);
      linkFile(join(part, "site", file), to);
      pages[file] = { seal: sealOf(to), reads: page.reads.map((at) => at + reads.length) };
    }
    reads.push(...trace.reads);
  }
  writeAtomically(join(folder, "trace.json"), JSON.stringify({ code, reads, pages }));
  return Object.keys(pages).length;
}

function readTrace(path: string, code: string): Trace {
  const empty: Trace = { code, reads: [], pages: {} };
  if (!existsSync(path)) return empty;
  const trace = JSON.parse(readFileSync(path, "utf8")) as Trace;
  return trace.code === code ? trace : empty;
}

/** The names of what pages of a trace read, by file. */
function readsOf(
  { pages, reads }: Trace,
  files: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((file) => [file, pages[file]?.reads.map((at) => reads[at]?.[0] as string) ?? []]),
  );
}

function traceOf(
  code: string,
  pages: ReadonlyMap<string, readonly string[]>,
  pathOf: (file: string) => string,
): Trace {
  const names = [...new Set([...pages.values()].flat())].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const entries = [...pages].map(([file, reads]): [string, KeptPage] => [
    file,
    { seal: sealOf(pathOf(file)), reads: reads.map((name) => places.get(name) as number) },
  ]);
  return {
    code,
    reads: names.map((name) => [name, stampNow(name) ?? ""]),
    pages: Object.fromEntries(entries),
  };
}

function sealOf(path: string): string {
  const file = statSync(path, { throwIfNoEntry: false });
  return file ? `${file.mtimeMs} ${file.size}` : "";
}

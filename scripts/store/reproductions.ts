import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isLarge } from "../../src/lib/dataset/index.ts";
import type { Report } from "../../src/lib/report/index.ts";
import { originalPath } from "../content/originals.ts";
import type { Content } from "../content/read.ts";
import { sha256 } from "./hash.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Whether reports come out of their stored originals again, by report id; one that was not tried is not there. */
export type Reproductions = ReadonlyMap<string, boolean>;

/** A report of the store that may have to be opened. */
export interface StoredReport {
  readonly id: string;
  readonly contentHash: string;
}

/** What was found for everything a reproduction depends on, hashed. */
type Known = Readonly<Record<string, boolean>>;

/**
 * Imports each stored original again and compares the outcome with the content file, byte for byte; what was tried
 * before is not tried again. A large archive would wait minutes for this: there `npm run check -- --reproduce` tells.
 * @param code key of the code, see `codeKey`
 */
export async function reproductionsOf(
  content: Content,
  reports: readonly StoredReport[],
  open: (id: string) => Report,
  storeDir: string,
  code: string,
): Promise<Reproductions> {
  if (isLarge({ reports })) return new Map();
  const path = join(storeDir, "reproductions.json");
  const known = readKnown(path);
  const found: Record<string, boolean> = {};
  const outcomes = new Map<string, boolean>();
  for (const { id, contentHash } of reports) {
    const report = open(id);
    const key = keyOf(content, report, contentHash, code);
    if (key === null) continue;
    const outcome = known[key] ?? (await isReproduced(report, content));
    found[key] = outcome;
    outcomes.set(id, outcome);
  }
  writeAtomically(path, JSON.stringify(found));
  return outcomes;
}

function readKnown(path: string): Known {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Known;
  } catch {
    return {};
  }
}

/** A hash of all a reproduction depends on; null for a report made by hand or without a stored original. */
function keyOf(
  { directory, originals, agencies }: Content,
  report: Report,
  contentHash: string,
  code: string,
): string | null {
  const path = originalPath(report, originals);
  if (path === null || report.meta.import.method === "manual") return null;
  const original = sha256(readFileSync(join(directory, path)));
  const agency = agencies.find(({ id }) => id === report.meta.agency);
  return sha256(JSON.stringify([code, contentHash, original, agency]));
}

async function isReproduced(report: Report, content: Content): Promise<boolean> {
  // The importer brings its readers of PDF and Word along: a build that knows all outcomes does not wait for them.
  const { reproduce } = await import("../content/reproduce.ts");
  return (await reproduce(report, content)).length === 0;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, message } from "../../src/lib/message/index.ts";
import type { Report } from "../../src/lib/report/index.ts";
import { sha256 } from "../store/hash.ts";

/** An original above this is kept at the address `site.yaml` names. */
const MAX_STORED_BYTES = 2_000_000;

/** The stored original of a report, or null. */
export function originalPath(report: Report, originals: readonly string[]): string | null {
  const stem = `originals/${report.meta.original.sha256}.`;
  return originals.find((path) => path.startsWith(stem)) ?? null;
}

/** Whether the stored original is what the report says it is. A report without prose keeps no original. */
export function originalMessages(
  report: Report,
  directory: string,
  originals: readonly string[],
): readonly Message[] {
  const { original, prose } = report.meta;
  const path = originalPath(report, originals);
  if (path === null) {
    const isExpected = prose === "full" && original.bytes <= MAX_STORED_BYTES;
    return isExpected ? [message("original-missing", { sha256: original.sha256 }, null)] : [];
  }
  const bytes = readFileSync(join(directory, path));
  const hash = sha256(bytes);
  return [
    ...differs("bytes", bytes.length, original.bytes),
    ...differs("sha256", hash, original.sha256),
  ];
}

function differs(
  what: string,
  actual: string | number,
  expected: string | number,
): readonly Message[] {
  return actual === expected ? [] : [message("original-differs", { what, actual, expected }, null)];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importOriginal } from "../../src/lib/ingest/index.ts";
import { type Message, message } from "../../src/lib/message/index.ts";
import { writeContentFile } from "../../src/lib/parse/index.ts";
import type { Report } from "../../src/lib/report/index.ts";
import { sha256 } from "../store/hash.ts";
import { originalPath } from "./originals.ts";
import type { Content } from "./read.ts";
import { readContentText } from "./text.ts";

/**
 * Imports the stored original of a report once more and compares the outcome with the file, byte for byte.
 * What a person decides (address, dates, scope, corrections, verdicts …) is taken from the file.
 * @returns an error at the first line that differs; nothing for a report made by hand or without an original
 */
export async function reproduce(report: Report, content: Content): Promise<readonly Message[]> {
  const { meta } = report;
  const path = originalPath(report, content.originals);
  if (path === null || meta.import.method === "manual") return [];
  const result = await importOriginal(
    readFileSync(join(content.directory, path)),
    meta.original.name,
    {
      // Its own alone: the rest of the register has no say in what comes of an original.
      agencies: content.agencies.filter(({ id }) => id === meta.agency),
      regions: content.regions,
      tool: meta.import.tool,
      agency: meta.agency,
      year: meta.year,
    },
    { sha256 },
  );
  if (result.status === "refused") {
    const reasons = result.messages.map(({ ruleId }) => ruleId).join(", ");
    return [message("not-reproduced", { detail: reasons }, null)];
  }
  const { title, form, original } = result.draft.meta;
  const expected = writeContentFile({ ...result.draft, meta: { ...meta, title, form, original } });
  const actual = readContentText(content.directory, report.file).text ?? "";
  return expected === actual ? [] : [firstDifference(actual, expected)];
}

function firstDifference(actual: string, expected: string): Message {
  const [actualLines, expectedLines] = [actual.split("\n"), expected.split("\n")];
  const length = Math.max(actualLines.length, expectedLines.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => actualLines[index] !== expectedLines[index],
  ) as number;
  const quote = (lines: readonly string[]): string => `“${(lines[at] ?? "").slice(0, 80)}”`;
  const detail = `${quote(actualLines)} ≠ ${quote(expectedLines)}`;
  return message("not-reproduced", { detail }, { line: at + 1, column: 1 });
}

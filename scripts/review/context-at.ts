import { parseContentFile } from "../../src/lib/parse/index.ts";
import { reportIdOfPath } from "../../src/lib/report/index.ts";
import { parseAgency } from "../content/agencies.ts";
import { readRegions } from "../content/regions.ts";
import { decodeContent } from "../content/text.ts";
import type { ReviewContext } from "./review-changes.ts";

/** Agencies and reports of a content tree given as files; what cannot be read is left out, as the build does. */
export function contextOf(files: ReadonlyMap<string, Uint8Array>): ReviewContext {
  const regions = readRegions();
  const texts = [...files].map(([path, bytes]) => ({
    path: path.replace(/^content\//, ""),
    text: decodeContent(bytes).text ?? "",
  }));
  return {
    regions,
    agencies: texts
      .filter(({ path }) => path.endsWith("/agency.yaml"))
      .flatMap(({ path, text }) => parseAgency(text, path, regions).agency ?? []),
    reports: texts
      .filter(({ path }) => reportIdOfPath(path) !== null)
      .flatMap(({ path, text }) => parseContentFile(text, path).report ?? []),
  };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import {
  type Agency,
  type Report,
  regionPath,
  reportIdOfPath,
} from "../../src/lib/report/index.ts";
import { searchDocument } from "../../src/lib/search/from-report.ts";
import type { DocumentSource } from "../../src/lib/search/index.ts";
import { type Content, readContent } from "../content/read.ts";
import { readRegions } from "../content/regions.ts";
import { readContentText } from "../content/text.ts";
import { synthArchive } from "../synth/archive.ts";
import { randomOf } from "../synth/random.ts";

/** Of ten reports, so many carry a fault. */
const FAULTY = 0.1;

/**
 * The archive of `npm run synth` as documents of a search index: the same every time. Each report has more than
 * 3 000 Han characters of prose, more than 30 % of its sentences stand in no other, and the three tables in full.
 */
export function corpus(reports: number): DocumentSource {
  const content = readContent(writeArchive(reports));
  const agencies = new Map(content.agencies.map((agency) => [agency.id, agency]));
  const paths = new Map(content.reports.map((path) => [reportIdOfPath(path) ?? path, path]));
  return {
    ids: [...paths.keys()],
    load(id) {
      const report = reportAt(content, paths.get(id) as string);
      const agency = agencies.get(report.meta.agency) as Agency;
      return searchDocument(report, {
        agency,
        regions: regionPath(content.regions, agency.region),
        verdicts: verdictsOf(id),
        contentHash: id,
      });
    },
  };
}

/** @returns a folder that goes when the process ends */
function writeArchive(reports: number): string {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-corpus-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const counties = [...readRegions().values()].filter(({ level }) => level === "county");
  for (const { path, text } of synthArchive({
    reports,
    faults: FAULTY,
    seed: "search",
    counties,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function reportAt({ directory }: Content, path: string): Report {
  const { report } = parseContentFile(readContentText(directory, path).text ?? "", path);
  if (report === null) throw new Error(`Unexpected errors in ${path}, expected synthetic content`);
  return report;
}

/** The audit takes longer than the index; what it would find only fills the facets. */
function verdictsOf(id: string): {
  PASS: number;
  FAIL: number;
  EXPLAINED: number;
  NOT_ASSESSABLE: number;
} {
  return { PASS: 20, FAIL: randomOf(id).chance(FAULTY) ? 1 : 0, EXPLAINED: 0, NOT_ASSESSABLE: 1 };
}

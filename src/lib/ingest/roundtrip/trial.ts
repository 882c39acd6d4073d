import { strToU8 } from "fflate";
import type { Regions } from "../../report/index.ts";
import { ALL_FIGURES, type FigureAddress } from "../../statute/index.ts";
import { type ImportResult, importOriginal } from "../index.ts";
import { type GeneratedReport, generateReport, numberOf } from "./generated.ts";
import { writeHtml } from "./html-writer.ts";
import { writeDocx, writeXlsx } from "./office-writers.ts";
import { cellLines, csvLine, pipeRows, tabRows, writeText } from "./text-writers.ts";

/** The formats of the round trip. */
export type TripFormat = "html" | "docx" | "xlsx" | "csv" | "md" | "tab" | "cells" | "pdf";

/** How a report came back. */
export type Outcome =
  | { readonly kind: "equal" }
  /** Refused as a whole, or cells not read, with a message that says so. */
  | { readonly kind: "refused"; readonly why: string }
  /** A figure that differs without a word: what must never be. */
  | { readonly kind: "silent"; readonly differences: readonly string[] };

/**
 * The paper a page is printed on: its margin in millimetres, whether page numbers stand at its foot, and whether a page may
 * end within a row. Word processors keep short rows whole; a browser cuts through them, also through the heads.
 */
export interface Paper {
  readonly landscape: boolean;
  readonly margin: number;
  readonly numbered: boolean;
  readonly splitsRows: boolean;
}

/** Prints a page as PDF; a browser does that. */
export type PrintPdf = (html: string, paper: Paper) => Promise<Uint8Array>;

const A4: Paper = { landscape: false, margin: 20, numbered: false, splitsRows: true };

/**
 * Borders as a word processor draws them, in the size of a form on paper. A long number breaks, as it does there: a browser
 * would let the table run off the sheet, and what is clipped is not in the file.
 */
const PRINT_STYLE =
  "body{font-size:10pt}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:2px 4px;overflow-wrap:anywhere}";

function printStyle({ splitsRows }: Paper): string {
  return splitsRows ? PRINT_STYLE : `${PRINT_STYLE}tr{break-inside:avoid}`;
}

const HEADING = /^[一二三四五六]、/;

/** Names and writers of the formats that need no browser. */
const WRITERS: Readonly<
  Record<
    Exclude<TripFormat, "pdf">,
    readonly [name: string, write: (report: GeneratedReport) => Uint8Array]
  >
> = {
  html: ["report.html", (report) => strToU8(writeHtml(report))],
  docx: ["report.docx", writeDocx],
  xlsx: ["report.xlsx", writeXlsx],
  csv: [
    "report.csv",
    (report) => strToU8(writeText(report, (slots) => slots.map(csvLine), quoted, quoted)),
  ],
  md: [
    "report.md",
    (report) =>
      strToU8(
        writeText(
          report,
          pipeRows,
          (text) => `# ${text}`,
          (text) => (HEADING.test(text) ? `## ${text}` : text),
        ),
      ),
  ],
  tab: ["report.txt", (report) => strToU8(writeText(report, tabRows))],
  cells: ["report.txt", (report) => strToU8(writeText(report, cellLines))],
};

/** Writes a report in a format, imports it, and holds what came back against what was written. */
export async function tryFormat(
  format: TripFormat,
  report: GeneratedReport,
  print: PrintPdf,
  paper: Paper = A4,
): Promise<Outcome> {
  return format === "pdf"
    ? tryBytes("report.pdf", await print(writeHtml(report, printStyle(paper)), paper), report)
    : tryBytes(WRITERS[format][0], WRITERS[format][1](report), report);
}

/** Imports a file and holds what came back against the report it was made from. */
export async function tryBytes(
  name: string,
  bytes: Uint8Array,
  report: GeneratedReport,
): Promise<Outcome> {
  const result = await importOriginal(
    bytes,
    name,
    { agencies: [], regions: REGIONS, tool: "gongkai@0" },
    { sha256: () => "0".repeat(64) },
  );
  return compare(report, result);
}

/** A report of small counts only, none of them blank, for layouts that cannot show a blank. */
export function plainReportOf(seed: number): GeneratedReport {
  const seeds = seedsOf(seed).map((each) => Math.floor(each / 100) * 100 + 30);
  return generateReport({ form: seed % 2 === 0 ? "2021" : "2019", seeds, sums: true });
}

/** A report of every kind of cell, by a small generator that is the same everywhere. */
export function reportOf(seed: number): GeneratedReport {
  const form = seed % 2 === 0 ? "2021" : "2019";
  return generateReport({ form, seeds: seedsOf(seed), sums: seed % 3 !== 0 });
}

/** A report of every kind of cell in every look, printed as loosely as real ones are, over one page or several. */
export function wildReportOf(seed: number): GeneratedReport {
  const form = seed % 2 === 0 ? "2021" : "2019";
  const printing = {
    applicationsForm: seed % 8 === 0 ? "2019" : form,
    yearInHeads: seed % 6 === 0 ? 2023 : null,
    loose: seed % 5 < 2,
    paragraphs: seed % 11,
  } as const;
  return generateReport({ form, seeds: seedsOf(seed), sums: seed % 3 !== 0, printing, wild: true });
}

/** Paper as offices print on it. */
export function paperOf(seed: number): Paper {
  return {
    landscape: seed % 4 === 1,
    margin: 10 + (seed % 3) * 8,
    numbered: seed % 2 === 0,
    splitsRows: seed % 3 === 0,
  };
}

function seedsOf(seed: number): readonly number[] {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return ALL_FIGURES.map(() => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor(state / 16);
  });
}

const REGIONS: Regions = new Map([
  ["230000", { code: "230000", name: "黑龙江省", level: "province", parent: null }],
  ["230100", { code: "230100", name: "哈尔滨市", level: "prefecture", parent: "230000" }],
  ["230124", { code: "230124", name: "方正县", level: "county", parent: "230100" }],
]);

function quoted(text: string): string {
  return csvLine([text]);
}

function compare(report: GeneratedReport, result: ImportResult): Outcome {
  if (result.status === "refused") {
    return { kind: "refused", why: result.messages.map((said) => said.ruleId).join(" ") };
  }
  const found = new Map<FigureAddress, string>(
    result.figures.map(({ address, cell }) => [
      address,
      cell.state === "reported" ? cell.value : cell.state,
    ]),
  );
  const said = result.messages.filter((one) => one.severity !== "info").map((one) => one.ruleId);
  const explained = said.some((id) => !HARMLESS.has(id));
  const differences: string[] = [];
  const unread: string[] = [];
  for (const [address, raw] of report.values) {
    const expected = expectedOf(raw);
    const got = found.get(address) ?? "missing";
    if (got === expected) continue;
    const notRead = got === "missing" || got === "unreadable";
    (notRead && explained ? unread : differences).push(`${address}: ${raw} → ${got}`);
  }
  const isInvented = (address: FigureAddress) =>
    !report.values.has(address) && found.get(address) !== "unreadable";
  const invented = [...found.keys()].filter(isInvented);
  differences.push(...invented.map((address) => `${address}: not written → ${found.get(address)}`));
  if (differences.length > 0) return { kind: "silent", differences };
  if (unread.length === 0) return { kind: "equal" };
  return { kind: "refused", why: `${unread.length} cells: ${[...new Set(said)].join(" ")}` };
}

/** Warnings every one of these reports gets: nothing about a figure. */
const HARMLESS = new Set(["identify-agency-unknown"]);

/** What a raw text is, in words or as a canonical number. */
function expectedOf(raw: string): string {
  if (raw === "") return "blank";
  return raw === "/" ? "notApplicable" : numberOf(raw);
}

import type { Finding, Operand } from "../audit/finding.ts";
import type { Block, Cell, CellState, Figure, Report, Section } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import type { StoreRecord } from "./record.ts";

/**
 * A record as its two files hold it: less than half the size, and half the time to read it. What a report says
 * once is said once: a finding points at the figures it used instead of repeating them.
 */
export interface PackedRecord {
  /** `.cache/store/records/<report id>.json`: all that the content file alone says. */
  readonly report: PackedReport;
  /** `.cache/store/checks/<report id>.json`: what holding it against other reports and its original gave. */
  readonly checks: PackedChecks;
}

/** A report with what reading it gave. */
export type ReadReport = Omit<StoreRecord, keyof Checks>;

/** What was found out of a report. */
export type Checks = Pick<StoreRecord, "findings" | "reproduced">;

/** The same as its file holds it. */
export interface PackedReport extends Omit<ReadReport, "report"> {
  readonly report: Omit<Report, "figures" | "sections"> & {
    readonly sections: readonly PackedSection[];
    readonly figures: readonly PackedFigure[];
  };
}

/** Unit and value are left out where there is none, and where the value is the text as printed. */
type PackedFigure = readonly [
  address: FigureAddress,
  state: CellState,
  raw: string,
  line: number,
  column: number,
  value?: string | null,
  unit?: string,
];

type PackedSection = Omit<Section, "blocks"> & { readonly blocks: readonly PackedBlock[] };

/** A paragraph whose HTML is its text between two tags has no HTML. */
type PackedBlock = Block | (Omit<Extract<Block, { kind: "prose" }>, "html"> & { html?: never });

/** The same as its file holds it. */
export interface PackedChecks extends Omit<Checks, "findings"> {
  readonly findings: readonly PackedFinding[];
}

/** Without what every finding of a record has alike, and without its nulls. */
type PackedFinding = Omit<Partial<Finding>, "operands"> & {
  /** The place of a figure in the report, or whatever else was used, as it is. */
  readonly operands: readonly (number | Operand)[];
};

/** A report for its file. `unpackReport` gives it back, equal in every part. */
export function packReport(read: ReadReport): PackedReport {
  const { report } = read;
  return {
    ...read,
    report: {
      ...report,
      sections: withBlocks(report.sections, packBlock),
      figures: report.figures.map(packFigure),
    },
  };
}

/** What was found out of a report, for its file. `unpackRecord` gives it back, equal in every part. */
export function packChecks({ findings, ...checks }: Checks, report: Report): PackedChecks {
  const places = new Map(report.figures.map(({ address }, at) => [address as string, at]));
  const operands = report.figures.map(operandOf);
  const packOperand = (operand: Operand): number | Operand => {
    const at = places.get(operand.address);
    return at !== undefined && isSame(operand, operands[at] as Operand) ? at : operand;
  };
  return {
    ...checks,
    findings: findings.map((finding) => ({
      ...withoutCommon(finding, report),
      operands: finding.operands.map(packOperand),
    })),
  };
}

/** The record of its two files. Operands that are the same figure are the same object. */
export function unpackRecord(packed: PackedRecord): StoreRecord {
  const report = unpackReport(packed.report);
  const operands = report.figures.map(operandOf);
  return {
    ...packed.report,
    ...packed.checks,
    report,
    findings: packed.checks.findings.map((finding) => ({
      ...commonOf(report),
      ...finding,
      operands: finding.operands.map((one) =>
        typeof one === "number" ? (operands[one] as Operand) : one,
      ),
    })) as readonly Finding[],
  };
}

/** The report of its file. */
export function unpackReport({ report }: PackedReport): Report {
  return {
    ...report,
    sections: withBlocks(report.sections, unpackBlock),
    figures: report.figures.map(unpackFigure),
  };
}

function withBlocks<From, To>(
  sections: readonly (Omit<Section, "blocks"> & { readonly blocks: readonly From[] })[],
  change: (block: From) => To,
): readonly (Omit<Section, "blocks"> & { readonly blocks: readonly To[] })[] {
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(change) }));
}

function packBlock(block: Block): PackedBlock {
  if (block.kind !== "prose" || block.html !== paragraph(block.text)) return block;
  const { html, ...rest } = block;
  return rest;
}

function unpackBlock(block: PackedBlock): Block {
  if (block.kind !== "prose" || block.html !== undefined) return block;
  return { ...block, html: paragraph(block.text) };
}

function paragraph(text: string): string {
  return `<p>${text}</p>`;
}

function packFigure({ address, cell }: Figure): PackedFigure {
  const { state, raw, place } = cell;
  const head = [address, state, raw, place.line, place.column] as const;
  if (cell.state !== "reported") return head;
  const value = cell.value === raw ? null : cell.value;
  if (cell.unit !== null) return [...head, value, cell.unit];
  return value === null ? head : [...head, value];
}

function unpackFigure(packed: PackedFigure): Figure {
  const [address, state, raw, line, column, value = null, unit = null] = packed;
  const place = { line, column };
  const cell: Cell =
    state === "reported" ? { state, value: value ?? raw, unit, raw, place } : { state, raw, place };
  return { address, cell };
}

/** A figure as the audit takes it for an operand. Where it takes it otherwise, the operand is kept as it is. */
function operandOf({ address, cell }: Figure): Operand {
  const { line, column } = cell.place;
  if (cell.state !== "reported") return { address, value: null, state: cell.state, line, column };
  const state = cell.value === "0" ? "reported-zero" : "reported";
  return { address, value: cell.value, state, line, column };
}

function isSame(one: Operand, other: Operand): boolean {
  return (
    one.value === other.value &&
    one.state === other.state &&
    one.line === other.line &&
    one.column === other.column &&
    one.text === undefined
  );
}

/** What nearly every finding of a report has, and is therefore not written. */
function commonOf(report: Report): Partial<Finding> {
  return {
    report: report.id,
    verdict: "PASS",
    cause: null,
    equation: "",
    explanation: null,
    repair: null,
    human: null,
    file: report.file,
    line: null,
    column: null,
  };
}

function withoutCommon(finding: Finding, report: Report): Partial<Finding> {
  const common: Readonly<Record<string, unknown>> = commonOf(report) as Record<string, unknown>;
  const own = Object.entries(finding).filter(
    ([key, value]) => common[key] !== value || !(key in common),
  );
  return Object.fromEntries(own) as Partial<Finding>;
}

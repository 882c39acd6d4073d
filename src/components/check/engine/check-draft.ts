import { auditReport, type Finding } from "../../../lib/audit/index.ts";
import {
  inLang,
  type Lang,
  type Message,
  mendOf,
  RULE_ENTRIES,
  reasonOf,
} from "../../../lib/message/index.ts";
import { parseContentFile } from "../../../lib/parse/index.ts";
import type { Agency, Cell, Regions, Report } from "../../../lib/report/index.ts";
import { type FigureAddress, figureSpec } from "../../../lib/statute/index.ts";
import { operandView } from "../../../site/operand.ts";
import { STANDINGS, type Standing, standingOf } from "../../../site/standing.ts";
import type { DraftState } from "./draft-state.ts";
import { type OtherYear, reportOfYear } from "./other-year.ts";
import { writeDraft } from "./write-draft.ts";

/** What a draft is checked beside. */
export interface CheckRequest {
  readonly state: DraftState;
  readonly agency: Agency | null;
  /** Other years of the body, as the archive has them. */
  readonly years: readonly OtherYear[];
  readonly lang: Lang;
}

/** A finding in words, with the cells it is about. */
export interface FindingView {
  readonly ruleId: string;
  readonly rule: string;
  readonly standing: Standing;
  readonly statement: string;
  readonly equation: string;
  readonly explanation: string | null;
  /** Each single change that would satisfy every broken sum; null where none is known. */
  readonly repair: readonly string[] | null;
  /** What must be read again: cells of this draft, in the order of the equation. */
  readonly cells: readonly FigureAddress[];
  /** What the check rests on, in words, with values. */
  readonly operands: readonly string[];
}

/** A doubt of our reading in words. */
export interface MessageView {
  readonly ruleId: string;
  readonly severity: Message["severity"];
  readonly reason: string;
  readonly mend: string;
  readonly line: number | null;
  /** The cell it is about, if it is about one. */
  readonly cell: FigureAddress | null;
}

/** What the archive would say of a draft. */
export interface CheckAnswer {
  readonly path: string;
  readonly markdown: string;
  /** Whether the file would be taken as it is: no error among the messages. */
  readonly sound: boolean;
  readonly states: Readonly<Partial<Record<FigureAddress, Cell["state"]>>>;
  /** What does not agree first; within a standing in rule order. */
  readonly findings: readonly FindingView[];
  readonly messages: readonly MessageView[];
}

/** Rules that read the year or the calendar: silent while nobody has said which year it is. */
const READS_YEAR = /^(?:F-02|M-0[124]|N-11|Y-\d\d|H-\d\d)$/;

/** Rules that read who reports: silent while nobody has said it. */
const READS_AGENCY = /^(?:M-03|H-\d\d)$/;

/** Rules about the archive's copy; a draft on its author's screen has none yet. */
const READS_COPY = /^M-0[24]$/;

/**
 * Writes a draft as a content file, reads it with the archive's parser and holds it against the archive's
 * rules. Pure: the same draft gives the same answer.
 */
export function checkDraft(request: CheckRequest, regions: Regions): CheckAnswer {
  const { state, lang } = request;
  const { path, markdown } = writeDraft(state);
  const { report, messages } = parseContentFile(markdown, path);
  const isSilent = (ruleId: string): boolean =>
    READS_COPY.test(ruleId) ||
    (state.meta.year === null && READS_YEAR.test(ruleId)) ||
    (request.agency === null && READS_AGENCY.test(ruleId));
  const findings = report ? auditAlone(request, report, regions) : [];
  const views = findings
    .filter(({ ruleId }) => !isSilent(ruleId))
    .map((finding) => findingView(finding, report as Report, lang));
  return {
    path,
    markdown,
    sound: !messages.some(({ severity }) => severity === "error"),
    states: report
      ? Object.fromEntries(report.figures.map(({ address, cell }) => [address, cell.state]))
      : {},
    findings: STANDINGS.flatMap((standing) => views.filter((view) => view.standing === standing)),
    messages: messages.map((message) => messageView(message, cellAtPlace(report, message), lang)),
  };
}

function auditAlone(
  { agency, years }: CheckRequest,
  report: Report,
  regions: Regions,
): readonly Finding[] {
  const others = years.filter(({ year }) => year !== report.meta.year).map(reportOfYear);
  const series = [...others, report].sort((one, other) => one.meta.year - other.meta.year);
  return auditReport({
    report,
    agency,
    series,
    children: [],
    parent: null,
    knownChildren: [],
    regions,
  });
}

function findingView(finding: Finding, report: Report, lang: Lang): FindingView {
  const operands = finding.operands.map((operand) => ({
    operand,
    view: operandView(operand, report),
  }));
  const rule = RULE_ENTRIES[finding.ruleId]?.title;
  return {
    ruleId: finding.ruleId,
    rule: rule ? inLang(rule, lang) : finding.ruleId,
    standing: standingOf(finding),
    statement: inLang(finding.statement, lang),
    equation: finding.equation,
    explanation: finding.explanation && inLang(finding.explanation.text, lang),
    repair: finding.repair?.candidates.map((one) => repairText(one, report, lang)) ?? null,
    cells: finding.operands.flatMap(({ address }) => figureSpec(address)?.address ?? []),
    operands: operands.map(({ view }) =>
      [inLang(view.label, lang), view.value].filter((text) => text !== null).join(" "),
    ),
  };
}

type Candidate = NonNullable<Finding["repair"]>["candidates"][number];

function repairText({ changes }: Candidate, report: Report, lang: Lang): string {
  return changes
    .map(({ address, from, to }) => {
      const operand = {
        address,
        value: from,
        state: "reported",
        line: null,
        column: null,
      } as const;
      return `${inLang(operandView(operand, report).label, lang)} ${from ?? "□"} → ${to}`;
    })
    .join(lang === "en" ? ", " : "，");
}

/** The cell that stands where a message points to. */
function cellAtPlace(report: Report | null, { line, column }: Message): FigureAddress | null {
  const found = report?.figures.find(
    ({ cell }) => cell.place.line === line && cell.place.column === column,
  );
  return found?.address ?? null;
}

/** A message in words. */
export function messageView(message: Message, cell: FigureAddress | null, lang: Lang): MessageView {
  const { ruleId, severity, line } = message;
  return {
    ruleId,
    severity,
    reason: reasonOf(message, lang),
    mend: mendOf(message, lang),
    line,
    cell,
  };
}

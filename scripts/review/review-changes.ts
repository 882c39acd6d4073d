import { auditReport, contextsOf, type Finding } from "../../src/lib/audit/index.ts";
import type { Message } from "../../src/lib/message/index.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import {
  type Agency,
  type Cell,
  cellAt,
  type Regions,
  type Report,
  reportIdOfPath,
} from "../../src/lib/report/index.ts";
import { ALL_FIGURES, type FigureAddress } from "../../src/lib/statute/index.ts";
import { decodeContent } from "../content/text.ts";

/** One path that a pull request touches, with its bytes on both sides; null where it does not exist. */
export interface Change {
  /** From the root of the repository, `content/reports/410822/government/2020.md`. */
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** A figure that differs; null where the cell is not in the report. */
export interface FigureChange {
  readonly address: FigureAddress;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** What became of one report. */
export interface ReportReview {
  readonly path: string;
  readonly kind: "new" | "edited" | "deleted" | "renamed";
  /** Where it lay, for a report that was moved. */
  readonly from: string | null;
  /** As it is now, or was where it is deleted; null when it cannot be read. */
  readonly report: Report | null;
  readonly figures: readonly FigureChange[];
  /** Checks that disagree now and did not before. */
  readonly newFindings: readonly Finding[];
  /** How many checks disagreed before and disagree now. */
  readonly disagreeing: { readonly before: number; readonly after: number };
  readonly errors: readonly Message[];
  /** Parts of the frontmatter that only keepers of the archive write, and that differ. */
  readonly keepersParts: readonly ("corrections" | "verdicts" | "statements")[];
}

/** What a pull request does, as a reviewer wants to know it. */
export interface Review {
  readonly reports: readonly ReportReview[];
  readonly newAgencies: readonly string[];
  readonly changedAgencies: readonly string[];
  /** Paths outside `content/`: code, workflows, settings. */
  readonly outside: readonly string[];
  /** Paths inside `content/` that are neither report, agency nor original. */
  readonly otherContent: readonly string[];
}

/** What is known besides the changed files. */
export interface ReviewContext {
  readonly agencies: readonly Agency[];
  readonly regions: Regions;
  /** Every report as it is now, for checks across years and bodies. */
  readonly reports: readonly Report[];
}

const REPORTS = "content/";

/** Reads a pull request as data: figures, sums and checks on both sides. Pure; nothing a contributor wrote is run. */
export function reviewChanges(changes: readonly Change[], context: ReviewContext): Review {
  const inside = changes.filter(({ path }) => path.startsWith(REPORTS));
  const ofReports = inside.filter(({ path }) => idOf(path) !== null);
  const ofAgencies = inside.filter(({ path }) => path.endsWith("/agency.yaml"));
  const moved = movesOf(ofReports);
  const sources = new Set(moved.values());
  return {
    reports: ofReports
      .filter(({ path }) => !sources.has(path))
      .map((change) => reviewReport(change, moved.get(change.path) ?? null, ofReports, context)),
    newAgencies: ofAgencies.filter(({ before }) => before === null).map(({ path }) => path),
    changedAgencies: ofAgencies.filter(({ before }) => before !== null).map(({ path }) => path),
    outside: changes.filter(({ path }) => !path.startsWith(REPORTS)).map(({ path }) => path),
    otherContent: inside
      .filter((change) => !ofReports.includes(change) && !ofAgencies.includes(change))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("content/originals/")),
  };
}

function idOf(path: string): string | null {
  return reportIdOfPath(path.slice(REPORTS.length));
}

/** A new report whose prose and tables were deleted elsewhere was moved: new path → old path. */
function movesOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  const gone = changes.filter(({ after }) => after === null);
  const come = changes.filter(({ before }) => before === null);
  return new Map(
    come.flatMap((now) => {
      const old = gone.find((then) => bodyOf(then.before) === bodyOf(now.after));
      return old ? [[now.path, old.path] as const] : [];
    }),
  );
}

/** What stands below the frontmatter: it stays the same when a report is moved. */
function bodyOf(bytes: Uint8Array | null): string {
  const text = bytes === null ? null : decodeContent(bytes).text;
  return (text ?? "").replace(/^---\n[\s\S]*?\n---\n/, "");
}

function reviewReport(
  change: Change,
  from: string | null,
  changes: readonly Change[],
  context: ReviewContext,
): ReportReview {
  const old =
    from === null ? change.before : (changes.find(({ path }) => path === from)?.before ?? null);
  const before = readSide(old, from ?? change.path);
  const after = readSide(change.after, change.path);
  const failing = (report: Report | null): readonly Finding[] =>
    report === null ? [] : disagreeing(report, context);
  const [then, now] = [failing(before.report), failing(after.report)];
  const known = new Set(then.map(keyOf));
  return {
    path: change.path,
    kind:
      from !== null
        ? "renamed"
        : change.before === null
          ? "new"
          : change.after === null
            ? "deleted"
            : "edited",
    from,
    report: after.report ?? (change.after === null ? before.report : null),
    figures: change.after === null ? [] : figureChanges(before.report, after.report),
    newFindings: now.filter((finding) => !known.has(keyOf(finding))),
    disagreeing: { before: then.length, after: now.length },
    errors: after.messages.filter(({ severity }) => severity === "error"),
    keepersParts: KEEPERS_PARTS.filter(
      (part) => partOf(before.report, part) !== partOf(after.report, part) && after.report !== null,
    ),
  };
}

const KEEPERS_PARTS = ["corrections", "verdicts", "statements"] as const;

function partOf(report: Report | null, part: (typeof KEEPERS_PARTS)[number]): string {
  return JSON.stringify(report?.meta[part] ?? []);
}

function readSide(bytes: Uint8Array | null, path: string) {
  if (bytes === null) return { report: null, messages: [] };
  const { text, messages } = decodeContent(bytes);
  return text === null
    ? { report: null, messages }
    : parseContentFile(text, path.slice(REPORTS.length));
}

function disagreeing(report: Report, context: ReviewContext): readonly Finding[] {
  const others = context.reports.filter(({ id }) => id !== report.id);
  const contexts = contextsOf([...others, report], context.agencies, context.regions);
  const own = contexts.get(report.id);
  return own
    ? auditReport(own).filter(({ verdict, class: kind }) => verdict === "FAIL" && kind !== "I")
    : [];
}

/** The same check of the same cells, whatever their numbers. */
function keyOf({ ruleId, operands }: Finding): string {
  return [ruleId, ...operands.map(({ address }) => address)].join(" ");
}

function figureChanges(before: Report | null, after: Report | null): readonly FigureChange[] {
  if (before === null || after === null) return [];
  return ALL_FIGURES.flatMap(({ address }) => {
    const [was, is] = [cellAt(before, address) ?? null, cellAt(after, address) ?? null];
    if (was?.state === is?.state && was?.raw === is?.raw) return [];
    return [{ address, before: was, after: is }];
  });
}

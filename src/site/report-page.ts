import type { StoreRecord } from "../lib/dataset/record.ts";
import { type Agency, type Cell, cellAt, type Region, type Report } from "../lib/report/index.ts";
import {
  type Bilingual,
  type FigureAddress,
  type FormId,
  TABLE_KEYS,
} from "../lib/statute/index.ts";
import { standingOf } from "./standing.ts";
import { agencyOf, readRecord, regionsTo, reportsOf } from "./store.ts";
import { both } from "./text.ts";

/** A mark under the title: what kind of copy this is. `warn` stands out. */
export interface Badge {
  readonly text: Bilingual;
  readonly warn: boolean;
}

/** Everything a report page shows, computed once. */
export interface ReportPage {
  readonly record: StoreRecord;
  readonly agency: Agency | null;
  readonly regions: readonly Region[];
  readonly badges: readonly Badge[];
  /** All years of the agency in the archive, oldest first. */
  readonly years: readonly { readonly year: number; readonly id: string }[];
  readonly hasTables: boolean;
  /** Addresses that a check found in disagreement. */
  readonly failing: ReadonlySet<string>;
}

/** The data of a report's page. */
export function reportPage(id: string): ReportPage {
  const record = readRecord(id);
  const { report } = record;
  return {
    record,
    agency: agencyOf(report.meta.agency),
    regions: regionsTo(id.slice(0, 6)),
    badges: badgesOf(report),
    years: reportsOf(report.meta.agency).map((other) => ({ year: other.year, id: other.id })),
    hasTables: TABLE_KEYS.some((key) => report.tables[key] !== null),
    failing: new Set(
      record.findings
        .filter((finding) => standingOf(finding) === "disagrees")
        .flatMap((finding) => finding.operands.map((operand) => operand.address)),
    ),
  };
}

function badgesOf(report: Report): readonly Badge[] {
  const { meta } = report;
  const badges: Badge[] = [
    { text: both((text) => text.forms[formOf(report)]), warn: false },
    { text: both((text) => text.scopes[meta.scope]), warn: false },
  ];
  if (meta.source.kind !== "publisher") {
    badges.push({ text: both((text) => text.sources[meta.source.kind]), warn: true });
  }
  return badges;
}

/** The edition of the form all tables are on, `mixed` where they differ, `none` where there are none. */
export function formOf(report: Pick<Report, "tables">): FormId | "mixed" | "none" {
  const forms = TABLE_KEYS.flatMap((key) => {
    // Table C is the same on both editions and says nothing of which it is.
    const table = key === "review" ? null : report.tables[key];
    return table ? [table.form] : [];
  });
  const [first] = forms;
  if (first === undefined) return "none";
  return forms.every((form) => form === first) ? first : "mixed";
}

/** How one figure's cell is shown. */
export interface ShownCell {
  readonly state: Cell["state"] | "missing";
  /** What the reader sees: the figure as printed, or null where a word for the state stands in its place. */
  readonly printed: string | null;
  readonly zero: boolean;
  readonly unit: string | null;
  /** `57:5`, or null where nothing was found. */
  readonly place: string | null;
}

/** The figure at an address as a page shows it: as printed, never computed. */
export function shownCell(report: Report, address: FigureAddress): ShownCell {
  const cell = cellAt(report, address);
  if (!cell) return { state: "missing", printed: null, zero: false, unit: null, place: null };
  const reported = cell.state === "reported";
  return {
    state: cell.state,
    printed: cell.state === "blank" ? null : cell.raw.trim(),
    zero: reported && cell.value === "0",
    unit: reported ? cell.unit : null,
    place: `${cell.place.line}:${cell.place.column}`,
  };
}

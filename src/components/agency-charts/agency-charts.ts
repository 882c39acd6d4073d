import type { ChartFigure } from "../../lib/chart/index.ts";
import {
  APPLICANT_KINDS,
  type FigureSource,
  formulaOf,
  INDICATORS,
  type Indicator,
  indicator,
  indicatorValue,
  OUTCOME_GROUPS,
  seriesOf,
  unitName,
} from "../../lib/indicator/index.ts";
import type { Bilingual } from "../../lib/statute/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { heatFigure } from "../chart/heat-figure.ts";
import { stackFigure } from "../chart/stack-figure.ts";
import { CHART_WORDS } from "../chart/words.ts";
import { type SeriesEntry, yearsFigure } from "../chart/years-figure.ts";

/** A chart of an agency page with the anchor it stands at. */
export interface AgencyChart {
  readonly id: string;
  readonly figure: ChartFigure;
}

/** Width of a drawing that is read on a phone and stands two abreast on a desk. */
const WIDTH = 440;

/**
 * What an informed reader asks first of an agency: how much, how open, how slow to clear, who
 * asks, what became of it in review, what it wrote, on what grounds it did not disclose. A chart without a single number is left out.
 * @param sources the agency's reports, at most one a year, at least one
 */
export function agencyCharts(
  sources: readonly FigureSource[],
  tongue: Tongue,
): readonly AgencyChart[] {
  const charts: AgencyChart[] = [
    { id: "chart-applications", figure: columns(sources, tongue, APPLICATIONS) },
    { id: "chart-outcomes", figure: outcomes(sources, tongue) },
    { id: "chart-openness.closed", figure: share(sources, tongue, "openness.closed") },
    { id: "chart-pendingShare", figure: share(sources, tongue, "pendingShare") },
    { id: "chart-applicants", figure: applicants(sources, tongue) },
    { id: "chart-reconsideration", figure: columns(sources, tongue, RECONSIDERATION) },
    {
      id: "chart-correctedInReconsideration",
      figure: share(sources, tongue, "correctedInReconsideration"),
    },
    { id: "chart-litigation", figure: columns(sources, tongue, LITIGATION) },
    { id: "chart-documents", figure: columns(sources, tongue, DOCUMENTS_2021) },
    { id: "chart-documents-2019", figure: columns(sources, tongue, DOCUMENTS_2019) },
    { id: "chart-grounds", figure: grounds(sources, tongue) },
  ];
  return charts.filter(({ figure }) => holdsNumber(figure));
}

interface ColumnsSpec {
  readonly title: Bilingual;
  readonly subtitle?: Bilingual;
  readonly series: readonly { readonly id: string; readonly label: Bilingual }[];
}

const APPLICATIONS: ColumnsSpec = {
  title: { zh: "申请：新收、办结与结转", en: "Applications: received, closed, carried forward" },
  series: [
    { id: "received", label: { zh: "新收", en: "Received" } },
    { id: "closed", label: { zh: "办结", en: "Closed" } },
    { id: "carriedForward", label: { zh: "结转下年", en: "Carried forward" } },
  ],
};

const RECONSIDERATION: ColumnsSpec = {
  title: { zh: "行政复议的结果", en: "Outcomes of reconsideration" },
  series: [
    { id: "review.reconsideration.upheld", label: { zh: "结果维持", en: "Upheld" } },
    { id: "review.reconsideration.corrected", label: { zh: "结果纠正", en: "Corrected" } },
    { id: "review.reconsideration.otherResult", label: { zh: "其他结果", en: "Other" } },
    { id: "review.reconsideration.pending", label: { zh: "尚未审结", en: "Pending" } },
  ],
};

const LITIGATION: ColumnsSpec = {
  title: { zh: "行政诉讼的件数", en: "Suits" },
  series: [
    {
      id: "review.litigationDirect.total",
      label: { zh: "未经复议直接起诉", en: "Without reconsideration" },
    },
    {
      id: "review.litigationAfterReconsideration.total",
      label: { zh: "复议后起诉", en: "After reconsideration" },
    },
  ],
};

const DOCUMENTS_2021: ColumnsSpec = {
  title: { zh: "行政规范性文件", en: "Administrative normative documents" },
  subtitle: { zh: "单位：件；2021年版表格", en: "Unit: documents; 2021 form" },
  series: [
    { id: "documents.issued", label: { zh: "制发", en: "Issued" } },
    { id: "documents.repealed", label: { zh: "废止", en: "Repealed" } },
    { id: "documents.inForce", label: { zh: "现行有效", en: "In force" } },
  ],
};

const DOCUMENTS_2019: ColumnsSpec = {
  title: { zh: "规范性文件", en: "Normative documents" },
  subtitle: {
    zh: "单位：件；2019年版表格，与2021年版不可连接",
    en: "Unit: documents; 2019 form, not comparable with that of 2021",
  },
  series: [
    { id: "documents.made", label: { zh: "新制作", en: "Newly made" } },
    { id: "documents.disclosed", label: { zh: "新公开", en: "Newly disclosed" } },
    { id: "documents.public", label: { zh: "对外公开总数", en: "Public in total" } },
  ],
};

function columns(
  sources: readonly FigureSource[],
  tongue: Tongue,
  { title, subtitle, series }: ColumnsSpec,
): ChartFigure {
  const entries = series.map(({ id, label }) => entry(indicator(id), label[tongue], sources));
  const words = subtitle ? { subtitle: subtitle[tongue] } : {};
  return yearsFigure("columns", { title: title[tongue], ...words, tongue, width: WIDTH }, entries);
}

/** A share over the years with its intervals: a body against its own past. */
function share(sources: readonly FigureSource[], tongue: Tongue, id: string): ChartFigure {
  const of = indicator(id);
  const subtitle = `${CHART_WORDS[tongue].unitPrefix}${unitName(of, tongue)}${tongue === "zh" ? "；" : "; "}${formulaOf(of, tongue)}`;
  const frame = { title: of.name[tongue], subtitle, tongue, width: WIDTH };
  return yearsFigure("line", frame, [entry(of, of.name[tongue], sources)]);
}

function outcomes(sources: readonly FigureSource[], tongue: Tongue): ChartFigure {
  const title = { zh: "办理结果的构成", en: "How applications were closed" };
  const parts = OUTCOME_GROUPS.map(({ key, name }) => ({
    name: name[tongue],
    indicator: indicator(`outcome.${key}`),
  }));
  return sharesByYear(sources, tongue, title, parts);
}

function applicants(sources: readonly FigureSource[], tongue: Tongue): ChartFigure {
  const title = {
    zh: "谁在申请：新收申请的申请人",
    en: "Who applies: applications received by kind",
  };
  const parts = APPLICANT_KINDS.map(({ key, label }) => ({
    name: label[tongue],
    indicator: indicator(`applicant.${key}`),
  }));
  return sharesByYear(sources, tongue, title, parts);
}

/** One bar a year that has a report; a year without one is told in the coverage table of the page. */
function sharesByYear(
  sources: readonly FigureSource[],
  tongue: Tongue,
  title: Bilingual,
  parts: readonly { readonly name: string; readonly indicator: Indicator }[],
): ChartFigure {
  const years = seriesOf(indicator("received"), sources).map((point) => point.year);
  const byYear = new Map(sources.map((source) => [source.year, source]));
  const entries = years.map((year) => {
    const source = byYear.get(year);
    const values = parts.map((part) =>
      source
        ? indicatorValue(part.indicator, source)
        : ({ known: false, reason: "noReport", at: [] } as const),
    );
    return { key: String(year), label: String(year), values };
  });
  const rowHead = CHART_WORDS[tongue].year;
  return stackFigure({ title: title[tongue], tongue, width: WIDTH, rowHead }, parts, entries);
}

/** Only grounds that were used at least once: twenty rows of zeros tell nothing. */
function grounds(sources: readonly FigureSource[], tongue: Tongue): ChartFigure {
  const used = INDICATORS.filter(({ group }) => group === "grounds")
    .map((ground) => entry(ground, ground.name[tongue], sources))
    .filter(({ points }) => points.some(({ value }) => value.known && value.value !== "0"));
  const title =
    tongue === "zh" ? "未予公开的理由占办结的比例" : "Grounds, as a share of applications closed";
  const rowHead = tongue === "zh" ? "理由" : "Ground";
  return heatFigure({ title, tongue, width: WIDTH, rowHead }, used);
}

function entry(of: Indicator, label: string, sources: readonly FigureSource[]): SeriesEntry {
  return { key: of.id, label, indicator: of, points: seriesOf(of, sources) };
}

function holdsNumber({ table }: ChartFigure): boolean {
  return table.rows.some((row) => row.cells.some((cell) => cell.value !== null));
}

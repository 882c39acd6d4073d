import { inLang, type Lang, mendOf, reasonOf } from "../../src/lib/message/index.ts";
import { type Report, stateAt, valueAt } from "../../src/lib/report/index.ts";
import {
  type FigureAddress,
  figureSpec,
  rowLabel,
  type TableKey,
} from "../../src/lib/statute/index.ts";
import type { FigureChange, ReportReview, Review } from "./review-changes.ts";

/** Lines of a report shown at most: a summary is read, not scrolled through. */
const PREVIEW_LINES = 40;
const MOST_FIGURES = 60;
const MOST_PATHS = 30;

/**
 * A review as Markdown for a job summary. Everything a contributor wrote stands in code spans or fenced blocks, where no
 * markup, link, mention or picture of it comes to life.
 */
export function reviewText(review: Review, lang: Lang): string {
  const say = WORDS[lang];
  const blocks = [
    `# ${say.title}`,
    overview(review, lang),
    ...outsideText(review, lang),
    ...agenciesText(review, lang),
    ...review.reports.flatMap((report) => reportText(report, lang)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const WORDS = {
  "zh-CN": {
    title: "本次改动",
    kinds: { new: "新增", edited: "修改", deleted: "删除", renamed: "移动" },
    count: "{new} 份新增，{edited} 份修改，{deleted} 份删除，{renamed} 份移动",
    nothing: "没有改动年报。",
    outside: "⚠️ 改动不限于 content/，请按代码审查：",
    otherContent: "⚠️ content/ 里还改了：",
    newAgencies: "新机关：",
    changedAgencies: "⚠️ 修改了已登记的机关：",
    figures: "数据变化",
    figureHead: "| 数据 | 原来 | 现在 | 行 |",
    more: "……另有 {count} 处",
    sums: "合计：申请总数 {before} → {after}；不符的核对 {failedBefore} → {failedAfter}",
    same: "没有数据变化。",
    findings: "新出现的不符",
    errors: "❌ 错误（收录前必须改正）",
    keepers: "⚠️ 改动了只由维护者填写的部分：",
    preview: "全文预览",
    from: "原路径：",
    absent: "缺",
    line: "第 {line} 行",
  },
  en: {
    title: "What changes",
    kinds: { new: "new", edited: "edited", deleted: "deleted", renamed: "moved" },
    count: "{new} new, {edited} edited, {deleted} deleted, {renamed} moved",
    nothing: "No report changes.",
    outside: "⚠️ This touches more than content/; review it as code:",
    otherContent: "⚠️ Also changed in content/:",
    newAgencies: "New agencies:",
    changedAgencies: "⚠️ Registered agencies changed:",
    figures: "Figures that change",
    figureHead: "| figure | old | new | line |",
    more: "… and {count} more",
    sums: "Sums: applications {before} → {after}; checks that disagree {failedBefore} → {failedAfter}",
    same: "No figure changes.",
    findings: "Newly in disagreement",
    errors: "❌ Errors (to be mended before it can be taken)",
    keepers: "⚠️ Changes parts that only keepers of the archive write:",
    preview: "Preview of the text",
    from: "Moved from:",
    absent: "missing",
    line: "line {line}",
  },
} as const;

function overview({ reports }: Review, lang: Lang): string {
  const say = WORDS[lang];
  if (reports.length === 0) return say.nothing;
  const count = (kind: ReportReview["kind"]) => reports.filter((one) => one.kind === kind).length;
  return fillIn(say.count, {
    new: count("new"),
    edited: count("edited"),
    deleted: count("deleted"),
    renamed: count("renamed"),
  });
}

function outsideText({ outside, otherContent }: Review, lang: Lang): readonly string[] {
  const say = WORDS[lang];
  return [...listed(say.outside, outside, lang), ...listed(say.otherContent, otherContent, lang)];
}

function agenciesText({ newAgencies, changedAgencies }: Review, lang: Lang): readonly string[] {
  const say = WORDS[lang];
  return [
    ...listed(say.newAgencies, newAgencies, lang),
    ...listed(say.changedAgencies, changedAgencies, lang),
  ];
}

function listed(title: string, paths: readonly string[], lang: Lang): readonly string[] {
  if (paths.length === 0) return [];
  const hidden = paths.length - MOST_PATHS;
  const more = hidden > 0 ? [`- ${fillIn(WORDS[lang].more, { count: hidden })}`] : [];
  return [
    [title, "", ...paths.slice(0, MOST_PATHS).map((path) => `- ${code(path)}`), ...more].join("\n"),
  ];
}

function reportText(review: ReportReview, lang: Lang): readonly string[] {
  const say = WORDS[lang];
  const { report } = review;
  return [
    `## ${say.kinds[review.kind]} ${code(review.path)}`,
    ...(report ? [code(report.meta.title)] : []),
    ...(review.from === null ? [] : [`${say.from} ${code(review.from)}`]),
    ...errorsText(review, lang),
    ...(review.keepersParts.length === 0
      ? []
      : [`${say.keepers} ${review.keepersParts.map(code).join(" ")}`]),
    ...figuresText(review, lang),
    ...findingsText(review, lang),
    ...previewText(review, lang),
  ];
}

function errorsText({ errors }: ReportReview, lang: Lang): readonly string[] {
  if (errors.length === 0) return [];
  const say = WORDS[lang];
  const lines = errors.map((error) => {
    const place = fillIn(say.line, { line: error.line ?? 1 });
    return `- ${place} ${code(error.ruleId)} ${code(reasonOf(error, lang))} ${code(mendOf(error, lang))}`;
  });
  return [`**${say.errors}**`, lines.join("\n")];
}

function figuresText(review: ReportReview, lang: Lang): readonly string[] {
  const say = WORDS[lang];
  if (review.kind === "deleted" || review.report === null) return [];
  const sums = fillIn(say.sums, {
    before: review.kind === "new" ? "—" : totalOf(review, "before"),
    after: totalOf(review, "after"),
    failedBefore: review.kind === "new" ? "—" : review.disagreeing.before,
    failedAfter: review.disagreeing.after,
  });
  if (review.kind === "new") return [sums];
  if (review.figures.length === 0) return [say.same, sums];
  const rows = review.figures.slice(0, MOST_FIGURES).map((change) => figureRow(change, lang));
  const hidden = review.figures.length - rows.length;
  const more = hidden > 0 ? [fillIn(say.more, { count: hidden })] : [];
  const table = [say.figureHead, "| --- | ---: | ---: | ---: |", ...rows].join("\n");
  return [`**${say.figures}**`, table, ...more, sums];
}

const TOTAL = "applications.received.total" as const;

/** The number of applications on one side: what the report says in its 总计, never a sum of ours. */
function totalOf(review: ReportReview, side: "before" | "after"): string {
  const changed = review.figures.find(({ address }) => address === TOTAL);
  if (changed) return cellText(changed[side], "—");
  const { report } = review;
  if (report === null || stateAt(report, TOTAL) !== "reported") return "—";
  return valueAt(report, TOTAL) ?? "—";
}

function figureRow({ address, before, after }: FigureChange, lang: Lang): string {
  const { absent } = WORDS[lang];
  const cells = [
    `${figureName(address, lang)}`,
    code(cellText(before, absent)),
    code(cellText(after, absent)),
    String(after?.place.line ?? before?.place.line ?? ""),
  ];
  return `| ${cells.join(" | ")} |`;
}

function cellText(cell: FigureChange["before"], absent: string): string {
  return cell === null ? absent : cell.raw;
}

function figureName(address: FigureAddress, lang: Lang): string {
  const spec = figureSpec(address);
  if (!spec) return address;
  const tongue = lang === "en" ? "en" : "zh";
  return `${rowLabel(spec.row, tongue)} · ${inLang(spec.column.label, lang)}`;
}

function findingsText({ newFindings }: ReportReview, lang: Lang): readonly string[] {
  if (newFindings.length === 0) return [];
  const lines = newFindings.map(({ ruleId, statement, equation, line }) => {
    const place = line === null ? "" : ` ${fillIn(WORDS[lang].line, { line })}`;
    const numbers = equation === "" ? "" : ` ${code(equation)}`;
    return `- ${code(ruleId)}${place} ${code(inLang(statement, lang))}${numbers}`;
  });
  return [`**${WORDS[lang].findings}**`, lines.join("\n")];
}

function previewText({ report, kind }: ReportReview, lang: Lang): readonly string[] {
  if (report === null || kind !== "new") return [];
  const lines = previewLines(report).slice(0, PREVIEW_LINES);
  const text = lines.map((line) => line.slice(0, 160)).join("\n");
  return [`<details><summary>${WORDS[lang].preview}</summary>`, fenced(text), "</details>"];
}

function previewLines(report: Report): readonly string[] {
  return report.sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.map((block) =>
      block.kind === "statutory"
        ? `〔${block.table}: ${countOf(report, block.table)}〕`
        : block.text,
    ),
  ]);
}

function countOf(report: Report, table: TableKey): number {
  return report.figures.filter(({ address }) => address.startsWith(`${table}.`)).length;
}

/** A text as a code span that it cannot leave: longer ticks than any inside, no line breaks, no cell borders. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, " ").replaceAll("|", "¦").trim();
  const ticks = "`".repeat(longestRun(flat) + 1);
  return `${ticks} ${flat === "" ? "·" : flat} ${ticks}`;
}

function fenced(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function fillIn(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(facts[name] ?? slot));
}

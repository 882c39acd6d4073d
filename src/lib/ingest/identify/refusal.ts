import { APPLICATIONS, PROACTIVE, SECTIONS } from "../../statute/index.ts";
import type { Extract } from "../extract.ts";
import { compact, type Line } from "./compact.ts";
import { statedPeriods } from "./period.ts";
import { parseTitle, type Title } from "./title.ts";

/** Why an input is no single annual report. */
export interface Refusal {
  readonly ruleId: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly line: number | null;
}

/** What the refusals look at. */
export interface Evidence {
  readonly extract: Extract;
  readonly lines: readonly Line[];
  /** Everything shown, one block a line, as keys. */
  readonly whole: string;
  readonly title: Title | null;
}

/** Row labels that stand once in a table: their last part, as a key. */
const ROW_LABELS: readonly string[] = [
  ...new Set(
    [PROACTIVE["2019"], PROACTIVE["2021"], APPLICATIONS["2021"]].flatMap((table) =>
      table.rows.map((row) =>
        compact((row.label.at(-1) as { readonly zh: string }).zh).replace(/\(.{6,}\)$/, ""),
      ),
    ),
  ),
].filter((label) => !/^(?:3\.其他|规章)$/.test(label));

/** Each check in the order in which its reason would tell a person most. */
const CHECKS: readonly ((evidence: Evidence) => Refusal | null)[] = [
  listPage,
  interpretation,
  instructions,
  partialYear,
  severalReports,
  blankForm,
  notAReport,
];

/** How many of the forms' row labels a text holds. */
function countLabels(whole: string): number {
  return ROW_LABELS.filter((label) => whole.includes(label)).length;
}

/** The first reason to refuse, or null. */
export function findRefusal(evidence: Evidence): Refusal | null {
  for (const check of CHECKS) {
    const refusal = check(evidence);
    if (refusal) return refusal;
  }
  return null;
}

/** The headings of prescribed sections that stand alone on their line. */
export function sectionLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.key.length <= 45 && SECTION_HEADING.test(line.key));
}

const SECTION_HEADING = new RegExp(
  `^(?:#+)?(?:\\[bookmark:_GoBack\\])?(?:[一二三四五六][、.]|\\(?[一二三四五六]\\)|[1-6][、.])?(?:${SECTIONS.map((section) => section.title.zh).join("|")}|工作基本情况|概述|基本情况|(?:行政机关)?主动公开政府(?:政府)?信息.{0,4}情况|.{0,4}收到和处理.{0,6}申请.{0,4}情况|.{0,14}(?:行政复议|行政诉讼).{0,14}情况|.{0,12}存在.{0,4}问题.{0,16}|其他需要(?:报告|说明)的(?:事项|情况))[:。]?$`,
);

/** Several reports are named, and the page holds none of them. */
function listPage({ extract, lines, whole }: Evidence): Refusal | null {
  const entries = [
    ...lines.map((line) => line.text),
    ...extract.dropped.map((item) => item.text),
    ...cellTexts(extract),
  ].flatMap((text) => text.split("\n").flatMap((part) => titleOfEntry(part)));
  const distinct = new Set(entries);
  if (distinct.size < 3 || sectionLines(lines).length >= 2 || countLabels(whole) >= 4) return null;
  return {
    ruleId: "identify-list-page",
    facts: { count: distinct.size, first: [...distinct][0] as string },
    line: null,
  };
}

function cellTexts(extract: Extract): readonly string[] {
  return extract.blocks.flatMap((block) =>
    block.kind === "table" ? block.cells.map((cell) => cell.text) : [],
  );
}

function titleOfEntry(text: string): readonly string[] {
  const entry = compact(text)
    .replace(/\[?\(?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\)?\]?$/, "")
    .replace(/^[·•\d、.]*(?=\D)/, "");
  const title = /公开/.test(entry) ? parseTitle(entry) : null;
  return title ? [`${title.body}${title.year}`] : [];
}

function interpretation({ lines, title, extract }: Evidence): Refusal | null {
  const head = [extract.title ?? "", ...lines.slice(0, 15).map((line) => line.text)];
  const hit = head.find((text) => {
    const key = compact(text);
    return (
      key.length <= 70 &&
      /(?:年度报告|年报)/.test(key) &&
      /解读|图解|一图(?:读懂|看懂)|一张图/.test(key)
    );
  });
  if (
    hit === undefined ||
    (title !== null &&
      title.blocks.length > 0 &&
      !/解读|图解/.test(title.text) &&
      !isHeading(hit, lines))
  )
    return null;
  return { ruleId: "identify-interpretation", facts: { title: hit.trim() }, line: null };
}

function isHeading(text: string, lines: readonly Line[]): boolean {
  return lines.slice(0, 3).some((line) => line.text === text.trim());
}

/** Notices and guides on how to write or hand in reports. A report below its own title may cite one. */
function instructions({ lines, title }: Evidence): Refusal | null {
  const titleBlock = title?.blocks[0] ?? Number.POSITIVE_INFINITY;
  const hit = lines
    .slice(0, 15)
    .find(
      (line) =>
        line.block < titleBlock &&
        line.key.length <= 80 &&
        /(?:年度报告|年报)/.test(line.key) &&
        !/^(?:根据|按照|依据|为)/.test(line.key) &&
        INSTRUCTION_END.test(line.key.replace(/[》〉"”]+$/, "")),
    );
  if (!hit) return null;
  return { ruleId: "identify-instructions", facts: { title: hit.text }, line: hit.line };
}

const INSTRUCTION_END =
  /(?:通知|的函|填报说明|编制说明|编写指南|填报指南|格式(?:\(试行\))?|模板|样表|范本|公告|通报)$/;

const PART_OF_YEAR =
  /上半年|下半年|半年|第[一二三四1-4]季度|前三季度|季报|月报|(?<!\d)0?1月?[-—–~至到](?:0?[2-9]|1[01])月|截[至止]0?[2-9]月/;

function partialYear({ lines, whole, title }: Evidence): Refusal | null {
  const head = lines
    .slice(0, 20)
    .find(
      (line) => line.key.length <= 60 && /公开|统计/.test(line.key) && PART_OF_YEAR.test(line.key),
    );
  const periods = statedPeriods(whole);
  const half =
    periods.some((period) => period.halfYear) && !periods.some((period) => !period.halfYear);
  if (!head && !(half && title === null)) return null;
  return {
    ruleId: "identify-partial-year",
    facts: { title: head?.text ?? "1月1日—6月30日" },
    line: head?.line ?? null,
  };
}

/** Two reports one after the other: 总体情况 twice, under titles of different years. */
function severalReports({ lines }: Evidence): Refusal | null {
  const years = new Set<string>();
  let current: string | null = null;
  for (const line of lines) {
    const title = line.key.length <= 80 ? parseTitle(line.text) : null;
    if (title) current = `${title.body}${title.year}`;
    else if (current !== null && /^[一1][、.]总体情况$/.test(line.key)) years.add(current);
  }
  return years.size < 2
    ? null
    : { ruleId: "identify-several-reports", facts: { titles: [...years].join("、") }, line: null };
}

/** The form itself, nothing filled in. */
function blankForm({ extract, lines, whole, title }: Evidence): Refusal | null {
  const labels = countLabels(whole);
  if (labels < 6 || hasFigure(extract, lines)) return null;
  const placeholder = /[Xx×＊*]{2,}|20[Xx×]{2}|_{3,}|\(单位名称\)|\(公章\)/.test(whole);
  const prose = lines
    .filter((line) => line.key.includes("。"))
    .reduce((total, line) => total + line.key.length, 0);
  if (!placeholder && title !== null && title.body !== "" && prose > 300) return null;
  return { ruleId: "identify-blank-form", facts: { labels }, line: null };
}

/** A cell, a line or a field of a line that is a number or says that there is nothing. */
function hasFigure(extract: Extract, lines: readonly Line[]): boolean {
  const isFigure = (text: string) =>
    /^[+-]*\d[\d,.]*[\u4e00-\u9fff]{0,3}$|^[/／—-]+$|^无$/.test(compact(text));
  const fields = lines.flatMap((line) => line.text.split(/[\t|│┃║]| {2,}|\u3000/));
  return [...fields.filter((field) => field.trim() !== ""), ...cellTexts(extract)].some(isFigure);
}

function notAReport({ extract, lines, whole, title }: Evidence): Refusal | null {
  const sections = sectionLines(lines).length;
  const labels = countLabels(whole);
  if (sections >= 2 || labels >= 4) return null;
  if (title !== null && whole.length - title.text.length > 200 && /公开/.test(whole)) return null;
  const first = lines[0]?.text ?? extract.title ?? "";
  return { ruleId: "identify-not-a-report", facts: { first: first.slice(0, 60) }, line: null };
}

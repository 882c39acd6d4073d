import type { Tongue } from "../chart/cell.ts";
import type { CitationStyle } from "./cite.ts";
import type { View } from "./state.ts";

/** The words of the compare page. */
export interface CompareText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly bodies: string;
  readonly find: string;
  readonly findHint: string;
  readonly region: string;
  readonly level: string;
  readonly kind: string;
  readonly any: string;
  readonly remove: (name: string) => string;
  readonly found: (shown: number, total: number) => string;
  readonly full: (most: number) => string;
  readonly indicator: string;
  readonly across: string;
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly from: string;
  readonly to: string;
  readonly faceted: string;
  readonly nothing: string;
  readonly unknownBodies: (ids: string) => string;
  readonly mixedScopes: string;
  readonly notUnderstood: (parts: string) => string;
  readonly noYears: string;
  readonly manyLines: (most: number) => string;
  /** Whose distribution is drawn, before the unit. */
  readonly population: (regions: number) => string;
  readonly year: string;
  readonly addAll: (count: number) => string;
  readonly failed: string;
  readonly readOut: string;
  readonly chartLabel: string;
  readonly takeAway: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly embed: string;
  readonly cite: string;
  readonly styles: Readonly<Record<CitationStyle, string>>;
  readonly openArchive: string;
}

/** The words of the compare page, by language. */
export const COMPARE_TEXT: Readonly<Record<Tongue, CompareText>> = {
  zh: {
    title: "比较",
    description: "选择机关、年度和指标，画出可以引用的图表。",
    lead: "选择机关、指标和年度，比较年度报告里的数字。所选内容都在网址里，复制即可转发。",
    noScript:
      "本页需要 JavaScript。不用脚本时，各机关页面有同样的图表和数字，数据页可以下载全部数字。",
    bodies: "机关",
    find: "查找机关",
    findHint: "名称、拼音、地区或代码",
    region: "地区",
    level: "层级",
    kind: "类别",
    any: "不限",
    remove: (name) => `移除 ${name}`,
    found: (shown, total) =>
      shown < total ? `共 ${total} 个，列出前 ${shown} 个` : `共 ${total} 个`,
    full: (most) => `最多选 ${most} 个机关`,
    indicator: "指标",
    across: "横轴指标",
    view: "图形",
    views: {
      line: "折线",
      dots: "排序点图",
      stack: "结果构成",
      heat: "热力表",
      scatter: "散点",
      spread: "分布",
    },
    from: "起始年度",
    to: "截止年度",
    faceted: "每个机关一图",
    nothing: "请先选择至少一个机关。",
    unknownBodies: (ids) => `没有找到：${ids}`,
    mixedScopes:
      "注意：所选报告口径不同，有的只计本机关，有的汇总本级各机关，或者口径不明，不宜直接比大小。",
    notUnderstood: (parts) => `网址中的 ${parts} 无法识别，已按默认显示。`,
    noYears: "所选年度没有收录报告。",
    manyLines: (most) => `超过 ${most} 条折线无法分辨，已改为每个机关一图，坐标轴相同。`,
    population: (regions) => `所选机关所在 ${regions} 个地区的全部机关；`,
    year: "年度",
    addAll: (count) => `全部加入（${count} 个）`,
    failed: "数据没有读到。请检查网络；直接打开本地文件时，浏览器不允许读取数据。",
    readOut: "读数：把指针移到图上，或聚焦图表后按方向键。",
    chartLabel: "图表，按方向键逐个读数",
    takeAway: "带走",
    csv: "下载 CSV",
    svg: "下载 SVG",
    png: "下载 PNG",
    copyLink: "复制网址",
    copied: "已复制",
    embed: "嵌入代码",
    cite: "引用",
    styles: { gbt7714: "GB/T 7714", apa: "APA", bibtex: "BibTeX" },
    openArchive: "在档案中打开",
  },
  en: {
    title: "Compare",
    description: "Choose bodies, years and indicators, and draw charts that can be cited.",
    lead: "Choose bodies, an indicator and years, and compare the figures of their annual reports. All you choose is in the address, ready to be sent.",
    noScript:
      "This page needs JavaScript. Without it, the pages of the agencies carry the same charts and figures, and the data page offers all figures for download.",
    bodies: "Bodies",
    find: "Find a body",
    findHint: "Name, pinyin, region or code",
    region: "Region",
    level: "Level",
    kind: "Kind",
    any: "Any",
    remove: (name) => `Remove ${name}`,
    found: (shown, total) =>
      shown < total ? `${total} found, first ${shown} listed` : `${total} found`,
    full: (most) => `At most ${most} bodies`,
    indicator: "Indicator",
    across: "Indicator across",
    view: "View",
    views: {
      line: "Lines",
      dots: "Ranked dots",
      stack: "Outcomes",
      heat: "Heat table",
      scatter: "Scatter",
      spread: "Distribution",
    },
    from: "From year",
    to: "To year",
    faceted: "A chart for each body",
    nothing: "Choose at least one body first.",
    unknownBodies: (ids) => `Not found: ${ids}`,
    mixedScopes:
      "Mind the scope: some of these reports count the body alone, others its whole level, or do not say; their sizes do not compare.",
    notUnderstood: (parts) => `Not understood in the address and shown by default: ${parts}`,
    noYears: "No report is held of the years chosen.",
    manyLines: (most) =>
      `More than ${most} lines cannot be told apart: each body has a chart of its own, on the same axis.`,
    population: (regions) =>
      `All bodies of the ${regions === 1 ? "region" : `${regions} regions`} chosen from; `,
    year: "Year",
    addAll: (count) => `Add all ${count}`,
    failed:
      "The data could not be read. Check the connection; a page opened from a local file may not read data.",
    readOut: "Read-out: point at the chart, or focus it and use the arrow keys.",
    chartLabel: "Chart; arrow keys read it value by value",
    takeAway: "Take away",
    csv: "Download CSV",
    svg: "Download SVG",
    png: "Download PNG",
    copyLink: "Copy address",
    copied: "Copied",
    embed: "Embed code",
    cite: "Cite",
    styles: { gbt7714: "GB/T 7714", apa: "APA", bibtex: "BibTeX" },
    openArchive: "Open in the archive",
  },
};

/** The words of the search page, by language of the frame. */
export interface SearchTexts {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly hint: string;
  readonly noScript: string;
  readonly notStarted: string;
  readonly searching: string;
  readonly checking: (checked: number, of: number) => string;
  readonly total: (count: number, exact: boolean) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly simplified: (text: string) => string;
  readonly alsoSimplified: (text: string) => string;
  readonly pinyin: (agencies: string) => string;
  readonly similar: (text: string) => string;
  readonly unread: (files: number) => string;
  readonly failed: string;
  readonly retry: string;
  readonly stop: string;
  readonly filters: string;
  readonly clear: string;
  readonly remove: (what: string) => string;
  readonly facets: Readonly<
    Record<"year" | "region" | "level" | "kind" | "form" | "verdict" | "agency", string>
  >;
  readonly figure: string;
  readonly compare: string;
  readonly value: string;
  readonly addFigure: string;
  readonly unknown: string;
  readonly percent: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<string, string>>;
  readonly sortFigure: (name: string, descending: boolean) => string;
  readonly group: string;
  readonly csv: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (number: number) => string;
  readonly occurrences: (count: number) => string;
  readonly year: (year: string) => string;
}

const zh: SearchTexts = {
  title: "检索",
  description: "在全部年报的正文与统计表中逐字检索，任何一段文字都能找到，不漏不多。",
  lead: '逐字检索全部年报的正文与统计表。多个词之间空一格表示同时出现；"…" 内的空格保留；词前加 - 表示不含。',
  label: "检索年报全文",
  submit: "检索",
  hint: "如：征地补偿 -复议",
  noScript: "检索在浏览器中进行，需要启用 JavaScript。也可下载全部数据自行查找。",
  notStarted:
    "检索程序尚未运行。若此页是从本机文件直接打开的，浏览器不允许读取索引；请用任一网页服务器打开本站，例如在此目录运行 python3 -m http.server。",
  searching: "正在检索……",
  checking: (checked, of) => `已核对 ${checked} / ${of} 篇`,
  total: (count, exact) => (exact ? `${count} 篇` : `约 ${count} 篇`),
  none: "没有年报含有这段文字。",
  noneHint: "可减少字数，或清除筛选条件。",
  simplified: (text) => `原文没有这一写法，已按简体“${text}”检索。`,
  alsoSimplified: (text) => `另按简体检索“${text}”`,
  pinyin: (agencies) => `原文没有这一写法，已按拼音理解为机关：${agencies}。`,
  similar: (text) => `没有完全相同的文字。以下为相近结果（一字之差）：${text}`,
  unread: (files) => `有 ${files} 个索引文件未能读取，结果可能不全。`,
  failed: "索引未能读取，无法检索。请检查网络后重试。",
  retry: "重试",
  stop: "停止",
  filters: "筛选",
  clear: "清除全部筛选",
  remove: (what) => `去掉条件：${what}`,
  facets: {
    year: "年度",
    region: "地区",
    level: "层级",
    kind: "机关类别",
    form: "格式",
    verdict: "核对结果",
    agency: "机关",
  },
  figure: "数据",
  compare: "条件",
  value: "数值",
  addFigure: "添加数据条件",
  unknown: "未报告",
  percent: "%",
  sort: "排序",
  sorts: {
    "": "相关",
    "year:desc": "年度由近到远",
    "year:asc": "年度由远到近",
    "agency:asc": "按机关",
  },
  sortFigure: (name, descending) => `${name}由${descending ? "高到低" : "低到高"}`,
  group: "按机关归并",
  csv: "下载结果（CSV）",
  pages: "分页",
  previous: "上一页",
  next: "下一页",
  page: (number) => `第 ${number} 页`,
  occurrences: (count) => `${count} 处`,
  year: (year) => `${year} 年`,
};

const en: SearchTexts = {
  title: "Search",
  description:
    "Exact full-text search over the prose and tables of every report: any piece of text is found.",
  lead: 'Searches the full text of every report, character by character. Several words must all occur; "…" keeps white space; a leading - excludes.',
  label: "Search the reports",
  submit: "Search",
  hint: "e.g. 征地补偿 -复议",
  noScript: "Search runs in the browser and needs JavaScript. All data can be downloaded as well.",
  notStarted:
    "Search has not started. If this page was opened from a file, the browser does not allow it to read the index; open the site through any web server, for example python3 -m http.server in this folder.",
  searching: "Searching…",
  checking: (checked, of) => `${checked} of ${of} reports checked`,
  total: (count, exact) => `${exact ? "" : "about "}${count} ${count === 1 ? "report" : "reports"}`,
  none: "No report holds this text.",
  noneHint: "Try fewer characters, or clear the filters.",
  simplified: (text) => `No report spells it so; searched for the simplified spelling “${text}”.`,
  alsoSimplified: (text) => `Search for the simplified spelling “${text}” as well`,
  pinyin: (agencies) => `No report spells it so; read as pinyin of: ${agencies}.`,
  similar: (text) => `No report holds exactly this. Similar results, one character apart: ${text}`,
  unread: (files) =>
    `${files} ${files === 1 ? "file" : "files"} of the index could not be read: results may be missing.`,
  failed: "The index could not be read. Check the connection and try again.",
  retry: "Try again",
  stop: "Stop",
  filters: "Filters",
  clear: "Clear all filters",
  remove: (what) => `Remove: ${what}`,
  facets: {
    year: "Year",
    region: "Region",
    level: "Level",
    kind: "Kind of agency",
    form: "Form",
    verdict: "Audit",
    agency: "Agency",
  },
  figure: "Figure",
  compare: "Condition",
  value: "Value",
  addFigure: "Add a figure",
  unknown: "not reported",
  percent: "%",
  sort: "Order",
  sorts: {
    "": "Relevance",
    "year:desc": "Newest first",
    "year:asc": "Oldest first",
    "agency:asc": "By agency",
  },
  sortFigure: (name, descending) => `${name}, ${descending ? "highest" : "lowest"} first`,
  group: "Group by agency",
  csv: "Download results (CSV)",
  pages: "Pages",
  previous: "Previous",
  next: "Next",
  page: (number) => `Page ${number}`,
  occurrences: (count) => `${count} ${count === 1 ? "place" : "places"}`,
  year: (year) => year,
};

/** The words of the search page in a language. */
export function searchTexts(lang: string): SearchTexts {
  return lang === "en" ? en : zh;
}

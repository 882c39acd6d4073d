import type { Lang } from "../../lib/message/index.ts";
import type { Standing } from "../../site/standing.ts";

/** The words of the page where drafts are checked. */
export interface CheckText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly private: string;
  readonly noScript: string;
  readonly drop: string;
  readonly formats: string;
  readonly choose: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly blank: (form: string) => string;
  readonly offline: string;
  readonly offlineNote: string;
  readonly reading: string;
  readonly failed: string;
  readonly refused: string;
  readonly read: (name: string) => string;
  readonly kept: string;
  readonly clear: string;
  readonly clearSure: string;
  readonly copyTable: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly addTable: (title: string) => string;
  readonly results: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly none: string;
  readonly doubts: string;
  readonly noDoubts: string;
  readonly source: string;
  readonly sourceNone: string;
  readonly tables: string;
  readonly prose: string;
  readonly paragraph: (section: string, index: number) => string;
  readonly readout: string;
  readonly readoutHint: string;
  readonly expected: (value: string) => string;
  readonly repairs: string;
  readonly showCells: string;
  readonly body: string;
  readonly bodyLead: string;
  readonly find: string;
  readonly findHint: string;
  readonly found: (count: number) => string;
  readonly noArchive: string;
  readonly year: string;
  readonly remove: string;
  readonly expectedTitle: (name: string) => string;
  readonly expectedItem: string;
  readonly lastYear: (year: number) => string;
  readonly due: string;
  readonly draft: string;
  readonly likeBodies: (count: number, year: number) => string;
  readonly noLastYear: (year: number) => string;
  readonly median: (median: string, least: string, most: string) => string;
  readonly unknown: string;
  readonly extraRows: string;
  readonly line: (line: number) => string;
  readonly fair: string;
  readonly states: Readonly<Record<"blank" | "notApplicable" | "unreadable" | "missing", string>>;
}

const zh: CheckText = {
  title: "核对年报草稿",
  description: "把年报草稿拖进来，逐项核对勾稽关系；内容只在本机处理，不上传。",
  lead: "把草稿拖进来或粘贴进来，立刻看到识别出的表格、每一处不平的合计，边改边核。所用程序与本站核对年报的完全相同。",
  private: "内容只在您的浏览器里处理，不上传，也不离开本机。",
  noScript: "本页需要 JavaScript。也可以下载代码，用 npm run check 核对。",
  drop: "把文件拖到这里",
  formats:
    "网页（.html、.mht）、.docx、带文字层的 PDF、.xlsx、.csv、文本；.doc、.wps 请先另存为 .docx。",
  choose: "选择文件",
  pasteLabel: "或者粘贴",
  pasteHint: "在此粘贴从 WPS、Word、Excel 或网页复制的内容；可以只粘一张表，再粘下一张",
  readPasted: "核对粘贴的文字",
  blank: (form) => `从空白表开始（${form}）`,
  offline: "下载单机版",
  offlineNote: "一个文件，存到内网电脑上双击即可使用，无需联网。",
  reading: "正在读取……",
  failed: "读取没有完成。请重新载入页面再试；若仍如此，请把现象告诉我们。",
  refused: "没有读成年报，理由如下：",
  read: (name) => `已读取：${name}`,
  kept: "草稿已保存在本浏览器中，重新打开仍在。",
  clear: "清除草稿",
  clearSure: "清除本机保存的草稿？",
  copyTable: "复制表格",
  copied: "已复制，可粘贴到 WPS、Word 或网页编辑器",
  copyFailed: "浏览器不允许复制，请选中表格后按 Ctrl+C",
  addTable: (title) => `没有识别到“${title}”，加入空白表`,
  results: "核对结果",
  standings: {
    disagrees: "不符",
    explained: "可解释",
    noted: "提示",
    unassessed: "无法核对",
    agrees: "相符",
  },
  none: "没有不符之处。",
  doubts: "读取时的疑问",
  noDoubts: "没有疑问。",
  source: "原文",
  sourceNone: "没有原文：从空白表开始。",
  tables: "识别出的表格",
  prose: "正文",
  paragraph: (section, index) => `${section} 第${index}段`,
  readout: "所选单元格",
  readoutHint: "选中一个单元格，这里说明它的疑问和涉及的核对。方向键在格间移动，可整块粘贴。",
  expected: (value) => `应为 ${value}`,
  repairs: "改动其中一处，即可使各项合计相符：",
  showCells: "所涉数据",
  body: "机关与年度",
  bodyLead: "选定机关后，与它上一年的结转、现行有效件数以及同类机关比较。",
  find: "查找机关",
  findHint: "名称、别名、地区或代码",
  found: (count) => (count === 0 ? "没有找到" : `找到 ${count} 个`),
  noArchive: "名录没有读到，暂时不能与上一年比较。",
  year: "报告年度",
  remove: "取消选择",
  expectedTitle: (name) => `${name}：与上一年和同类机关比较`,
  expectedItem: "项目",
  lastYear: (year) => `${year}年`,
  due: "本年应为",
  draft: "本稿",
  likeBodies: (count, year) => `同类机关 ${year}年（${count} 个）`,
  noLastYear: (year) => `本站没有该机关 ${year} 年的年报，不能推出应有的数值。`,
  median: (median, least, most) => `中位 ${median}（${least}–${most}）`,
  unknown: "不详",
  extraRows: "表内另有格式以外的行",
  line: (line) => `第 ${line} 行`,
  fair: "“不符”只说明数字之间不一致，不说明哪一个错；“提示”供参考。",
  states: { blank: "空白", notApplicable: "不适用", unreadable: "无法辨认", missing: "缺" },
};

const en: CheckText = {
  title: "Check a draft",
  description:
    "Drop the draft of an annual report and see every sum checked; it is worked on in your browser and never uploaded.",
  lead: "Drop or paste a draft and see at once the tables as they were recognised and every sum that does not add up, live while you correct it. It is the code this archive checks reports with.",
  private: "All of it happens in your browser: nothing is uploaded, nothing leaves this machine.",
  noScript: "This page needs JavaScript. The command npm run check does the same.",
  drop: "Drop a file here",
  formats:
    "Web pages (.html, .mht), .docx, PDF with a text layer, .xlsx, .csv, text. Save .doc and .wps as .docx first.",
  choose: "Choose a file",
  pasteLabel: "or paste",
  pasteHint:
    "Paste what you copied from WPS, Word, Excel or a web page; one table at a time will do",
  readPasted: "Check the pasted text",
  blank: (form) => `Start from a blank form (${form})`,
  offline: "Download for offline use",
  offlineNote: "One file: save it on a machine without network and open it there.",
  reading: "Reading …",
  failed:
    "Reading did not finish. Load the page anew and try again; if it stays so, please tell us.",
  refused: "This was not read as an annual report:",
  read: (name) => `Read: ${name}`,
  kept: "The draft is kept in this browser and is still here after a reload.",
  clear: "Discard the draft",
  clearSure: "Discard the draft kept on this machine?",
  copyTable: "Copy the table",
  copied: "Copied: paste it into WPS, Word or a web editor",
  copyFailed: "The browser does not allow it: select the table and press Ctrl+C",
  addTable: (title) => `“${title}” was not found: add it blank`,
  results: "Checks",
  standings: {
    disagrees: "Disagrees",
    explained: "Explained",
    noted: "Noted",
    unassessed: "Not assessable",
    agrees: "Agrees",
  },
  none: "Nothing disagrees.",
  doubts: "Doubts of the reading",
  noDoubts: "No doubts.",
  source: "Source text",
  sourceNone: "No source: started from a blank form.",
  tables: "The tables as recognised",
  prose: "Prose",
  paragraph: (section, index) => `${section}, paragraph ${index}`,
  readout: "The chosen cell",
  readoutHint:
    "Choose a cell: its doubts and checks are told here. Arrow keys move from cell to cell; blocks can be pasted.",
  expected: (value) => `expected ${value}`,
  repairs: "A change of any one of these would make every sum agree:",
  showCells: "Figures involved",
  body: "Agency and year",
  bodyLead:
    "Choose the agency to compare with what it carried forward last year, its documents in force, and like bodies.",
  find: "Find an agency",
  findHint: "Name, alias, region or code",
  found: (count) => (count === 0 ? "None found" : `${count} found`),
  noArchive: "The register could not be read; last year cannot be compared.",
  year: "Report year",
  remove: "Choose none",
  expectedTitle: (name) => `${name}: beside last year and like bodies`,
  expectedItem: "Item",
  lastYear: (year) => String(year),
  due: "Expected now",
  draft: "This draft",
  likeBodies: (count, year) => `Like bodies ${year} (${count})`,
  noLastYear: (year) =>
    `This archive has no report of the agency for ${year}, so nothing can be expected from it.`,
  median: (median, least, most) => `median ${median} (${least}–${most})`,
  unknown: "unknown",
  extraRows: "Rows beyond the form",
  line: (line) => `line ${line}`,
  fair: "“Disagrees” says that figures differ from one another, not which of them is wrong; “noted” is only worth knowing.",
  states: {
    blank: "blank",
    notApplicable: "not applicable",
    unreadable: "unreadable",
    missing: "missing",
  },
};

/** The words of the page in a language. */
export function checkText(lang: Lang): CheckText {
  return lang === "en" ? en : zh;
}

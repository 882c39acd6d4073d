import { BOUNDS, type Bounds } from "../../src/lib/ingest/index.ts";
import type { Lang } from "../../src/lib/message/index.ts";
import { MOST_FILES, MOST_BYTES as MOST_PACKAGE_BYTES } from "./contribution-zip.ts";
import { MAX_STORED_BYTES } from "./save-report.ts";

/** What each bound counts. */
const BOUND_NAMES: Readonly<Record<keyof Bounds, Readonly<Record<Lang, string>>>> = {
  bytes: { "zh-CN": "文件字节数", en: "bytes of the file" },
  characters: {
    "zh-CN": "网页字符数（内嵌图片不计）",
    en: "characters of a page, pictures in it not counted",
  },
  textCharacters: {
    "zh-CN": "文本、Markdown、CSV 字符数",
    en: "characters of a text, Markdown or CSV file",
  },
  lineLength: { "zh-CN": "文本每行字符数", en: "characters of a line of text" },
  lines: { "zh-CN": "文本行数", en: "lines of text" },
  blankRun: {
    "zh-CN": "连续空白（更长的缩为一个，并提示）",
    en: "blanks in a row (more are shortened to one, with a warning)",
  },
  tags: { "zh-CN": "网页标签数", en: "tags of a page" },
  depth: { "zh-CN": "网页嵌套层数", en: "levels of nesting of a page" },
  cells: { "zh-CN": "每表单元格数", en: "cells of a table" },
  columnSpan: {
    "zh-CN": "跨列数（更多的按此计）",
    en: "columns a cell spans (more count as this)",
  },
  rowSpan: { "zh-CN": "跨行数（更多的按此计）", en: "rows a cell spans (more count as this)" },
  zipEntries: { "zh-CN": ".docx、.xlsx 内的条目数", en: "entries of a .docx or .xlsx" },
  zipBytes: { "zh-CN": ".docx、.xlsx 解压后字节数", en: "bytes a .docx or .xlsx unpacks to" },
  xmlBytes: { "zh-CN": "其中 XML 的字节数", en: "bytes of XML among them" },
  xmlTags: { "zh-CN": "其中 XML 的标签数", en: "tags of that XML" },
  pages: { "zh-CN": "PDF 页数", en: "pages of a PDF" },
  pdfBytes: {
    "zh-CN": "PDF 解压后字节数（图片不计）",
    en: "bytes a PDF unpacks to, pictures not counted",
  },
  pdfContent: { "zh-CN": "PDF 页面内容字节数", en: "bytes of page content of a PDF" },
  pdfSaves: { "zh-CN": "PDF 图形状态嵌套层数", en: "nested graphic states of a PDF" },
  pdfItems: { "zh-CN": "PDF 字符和线条数", en: "characters and rules of a PDF" },
};

function boundLines(lang: Lang): string {
  const rows = (Object.keys(BOUND_NAMES) as (keyof Bounds)[]).map(
    (bound) => [BOUNDS[bound], BOUND_NAMES[bound][lang]] as const,
  );
  const more = MORE_BOUNDS.map(({ limit, name }) => [limit, name[lang]] as const);
  return [...rows, ...more]
    .map(([limit, name]) => `  ${limit.toLocaleString("en").padStart(11)}  ${name}`)
    .join("\n");
}

/** Bounds of what stands around the reading of one document. */
const MORE_BOUNDS: readonly {
  readonly limit: number;
  readonly name: Readonly<Record<Lang, string>>;
}[] = [
  {
    limit: MOST_PACKAGE_BYTES,
    name: { "zh-CN": "投稿包解压后字节数", en: "bytes a contribution unpacks to" },
  },
  { limit: MOST_FILES, name: { "zh-CN": "投稿包内的文件数", en: "files of a contribution" } },
  {
    limit: MAX_STORED_BYTES,
    name: {
      "zh-CN": "原件字节数，更大的不存入 originals/",
      en: "bytes of an original; a larger one is not kept in originals/",
    },
  },
];

/** What `--help` prints: the options, the formats, the bounds. Spelled only when asked for: the bounds cost more than the rest. */
export const HELP: Readonly<Record<Lang, () => string>> = {
  "zh-CN": () => `用法：npm run import -- [选项] 文件…

把政府信息公开工作年度报告的原件变成本库的 Markdown；读不准的，说明理由，不猜。
可读：网页（.html、.mht、剪贴板 HTML）、.docx、带文字层的 PDF、文本、Markdown、CSV/TSV、.xlsx。
也收：本站“添加年报”页下载的 .gongkai.zip 投稿包。
不读：.doc、.wps、.odt、.ofd、.rtf、扫描件、图片、压缩包、加密文件（会说明怎样另存）。
每次只读给出的文件，不读别的文件，不上网。

  --agency ID        机构编号，如 410822/government；优先于文中所写
  --year Y           报告年度；优先于文中所写
  --url U            原件网址
  --out DIR          内容目录，默认 content
  --format json      只打印结果（每个文件一行 JSON），不写任何文件
  --manifest 清单.csv  批量：列 file,agency,year,url；可中断后接着做，结果在 清单.results.csv
  --overwrite        允许替换内容不同的已有报告
  --lang zh-CN|en    输出语言

--format json 中 report.agency 是登记簿中的编号；登记簿中没有时是原文所印的名称，都没有时为 null；region、year 不能确定时为 null。
这时 Markdown 的 agency 是建议的编号（另有一条提示），无从建议则没有 agency 一行；year 不能确定则没有 year 一行，待人填写。

上限（除注明的以外，超出即拒绝并说明）：
${boundLines("zh-CN")}`,
  en: () => `Usage: npm run import -- [options] FILE…

Turns originals of government-information annual reports into the archive's Markdown; what cannot be read for
certain is refused with the reason, never guessed.
Read: web pages (.html, .mht, clipboard HTML), .docx, PDF with a text layer, text, Markdown, CSV/TSV, .xlsx.
Taken too: packages of the site's contribute page (.gongkai.zip).
Not read: .doc, .wps, .odt, .ofd, .rtf, scans, pictures, archives, encrypted files (the message says what to do
instead). Of originals only the named file is read, and nothing is fetched.

  --agency ID          id of the agency, e.g. 410822/government; wins over what the document says
  --year Y             report year; wins over what the document says
  --url U              address of the original
  --out DIR            content directory, default content
  --format json        prints the result only, one JSON object a file and line; writes nothing
  --manifest list.csv  many at once: columns file,agency,year,url; goes on where it stopped, result in list.results.csv
  --overwrite          may replace a report that has another text
  --lang zh-CN|en      language of the output

In --format json, report.agency is the id in the register, else the name as printed, else null; region and year are null when
nothing certain tells them. The Markdown then carries a suggested id (a message says so) or, when none can be suggested, no agency
line; without a certain year it has no year line. A person fills them in.

Bounds (what exceeds one is refused with a message, unless noted):
${boundLines("en")}`,
};

import { BOUNDS } from "../../src/lib/ingest/index.ts";
import type { Lang } from "../../src/lib/message/index.ts";

const MEGABYTE = 1024 * 1024;
const bytes = Math.round(BOUNDS.bytes / MEGABYTE);

/** What `--help` prints: the options, the formats, the bounds. */
export const HELP: Readonly<Record<Lang, string>> = {
  "zh-CN": `用法：npm run import -- [选项] 文件…

把政府信息公开工作年度报告的原件变成本库的 Markdown；读不准的，说明理由，不猜。
可读：网页（.html、.mht、剪贴板 HTML）、.docx、带文字层的 PDF、文本、Markdown、CSV/TSV、.xlsx。
也收：本站“添加年报”页下载的 .gongkai.zip 投稿包。
不读：.doc、.wps、.ofd、扫描件、图片、加密文件（会说明怎样另存）。

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

上限：文件 ${bytes} MB；文字 ${BOUNDS.characters} 字、${BOUNDS.lines} 行、每行 ${BOUNDS.lineLength} 字；
每表 ${BOUNDS.cells} 格，跨列 ${BOUNDS.columnSpan}、跨行 ${BOUNDS.rowSpan}；标签 ${BOUNDS.tags} 个、嵌套 ${BOUNDS.depth} 层；
压缩包 ${BOUNDS.zipEntries} 项、解压 ${Math.round(BOUNDS.zipBytes / MEGABYTE)} MB；PDF ${BOUNDS.pages} 页。超出即拒绝并说明。`,
  en: `Usage: npm run import -- [options] FILE…

Turns originals of government-information annual reports into the archive's Markdown; what cannot be read for
certain is refused with the reason, never guessed.
Read: web pages (.html, .mht, clipboard HTML), .docx, PDF with a text layer, text, Markdown, CSV/TSV, .xlsx.
Taken too: packages of the site's contribute page (.gongkai.zip).
Not read: .doc, .wps, .ofd, scans, pictures, encrypted files (the message says what to do instead).

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

Bounds: file ${bytes} MB; text ${BOUNDS.characters} characters, ${BOUNDS.lines} lines, ${BOUNDS.lineLength} characters a line;
${BOUNDS.cells} cells a table, spans of ${BOUNDS.columnSpan} columns and ${BOUNDS.rowSpan} rows; ${BOUNDS.tags} tags, ${BOUNDS.depth} deep;
zip: ${BOUNDS.zipEntries} entries, ${Math.round(BOUNDS.zipBytes / MEGABYTE)} MB unpacked; PDF: ${BOUNDS.pages} pages. What exceeds them is refused and said so.`,
};

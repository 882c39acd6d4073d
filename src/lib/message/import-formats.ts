import type { MessageEntries, MessageEntry, Severity } from "./message.ts";

type Pair = readonly [zh: string, en: string];

const entry = (severity: Severity, title: Pair, reason: Pair, mend: Pair): MessageEntry => ({
  severity,
  title: { zh: title[0], en: title[1] },
  reason: { zh: reason[0], en: reason[1] },
  mend: { zh: mend[0], en: mend[1] },
});

const SAVE_AS_DOCX: Pair = [
  "请用 WPS 或 Office 打开，另存为 .docx（表格另存为 .xlsx）后再导入。",
  "Open it in WPS or Office, save it as .docx (a spreadsheet as .xlsx) and import that.",
];
const FIND_TEXT: Pair = [
  "请找同一报告的网页、.docx 或带文字层的 PDF。",
  "Find the same report as a web page, .docx or a PDF with a text layer.",
];
const LOOK_AT_ORIGINAL: Pair = [
  "请对照原件查看该处，确认没有丢失可见文字。",
  "Compare the place with the original and make sure that no visible text is lost.",
];
const CONFIRM_ENCODING: Pair = [
  "请核对几个汉字；如不对，另存为 UTF-8 后再导入。",
  "Check a few characters; if they are wrong, save the file as UTF-8 and import it again.",
];

/** What the format readers say of an original. */
const READ_MESSAGES: MessageEntries = {
  "read-empty": entry(
    "error",
    ["空文件", "Empty file"],
    [
      "文件里没有任何可见文字，应为一份年度报告。",
      "Unexpected empty file, expected an annual report.",
    ],
    ["请检查下载是否完整。", "Check whether the download was complete."],
  ),
  "read-bound": entry(
    "error",
    ["超出处理范围", "Beyond the bounds"],
    [
      "超出范围：{bound} 为 {found}，上限 {limit}。",
      "Unexpected size: {bound} is {found}, expected at most {limit}.",
    ],
    [
      "年度报告通常只有几十千字节；请只保留报告正文再导入。",
      "A report has some tens of kilobytes; keep the report itself only and import it again.",
    ],
  ),
  "read-broken": entry(
    "error",
    ["文件损坏", "Broken file"],
    ["文件无法解析（{detail}）。", "The file cannot be parsed ({detail})."],
    [
      "请重新下载；能在别的软件打开的话，另存一份再导入。",
      "Download it again, or open it elsewhere and save a fresh copy.",
    ],
  ),
  "read-ole": entry(
    "error",
    ["旧版 Office 文件", "Old Office file"],
    [
      "这是 .doc、.xls 或 .wps 旧格式（{format}），本工具不读。",
      "Unexpected old binary format ({format}), expected .docx or .xlsx.",
    ],
    SAVE_AS_DOCX,
  ),
  "read-rtf": entry(
    "error",
    ["RTF 文件", "RTF file"],
    ["这是 {format} 文件，本工具不读。", "Unexpected {format} file, expected .docx."],
    SAVE_AS_DOCX,
  ),
  "read-odf": entry(
    "error",
    ["OpenDocument 文件", "OpenDocument file"],
    [
      "这是 .odt、.ods 等 OpenDocument 文件，本工具不读。",
      "Unexpected OpenDocument file (.odt, .ods), expected .docx or .xlsx.",
    ],
    SAVE_AS_DOCX,
  ),
  "read-page-cut": entry(
    "error",
    ["页面被裁切", "Page cut off"],
    [
      "第 {page} 页的表格或文字超出纸面，有一部分没有印出，数字可能不全。",
      "A table or line runs off the paper on page {page}: a part is not printed, and figures may be cut.",
    ],
    [
      "请改用原网页或 .docx；如须打印成 PDF，请缩小比例或改为横向，使表格完整。",
      "Use the web page or the .docx; to print it as PDF, scale it down or turn the paper, so that the table fits.",
    ],
  ),
  "read-ofd": entry(
    "error",
    ["OFD 文件", "OFD file"],
    ["这是 OFD 版式文件，本工具不读。", "Unexpected OFD file, expected PDF or .docx."],
    [
      "请用 OFD 阅读器导出带文字层的 PDF，或找同一报告的网页。",
      "Export a PDF with a text layer from an OFD reader, or find the report as a web page.",
    ],
  ),
  "read-image": entry(
    "error",
    ["图片", "Picture"],
    ["这是图片（{format}），没有可读的文字。", "Unexpected picture ({format}), expected text."],
    FIND_TEXT,
  ),
  "read-scanned": entry(
    "error",
    ["扫描件", "Scan"],
    [
      "这份 PDF 的 {pages} 页里几乎没有文字层（共 {characters} 字），像是扫描件。",
      "Unexpected scan: {pages} pages hold {characters} characters of text.",
    ],
    FIND_TEXT,
  ),
  "read-encrypted": entry(
    "error",
    ["加密文件", "Encrypted file"],
    ["文件加了密码，无法读取。", "Unexpected encrypted file."],
    ["请打开后另存一份没有密码的文件。", "Open it and save a copy without a password."],
  ),
  "read-archive": entry(
    "error",
    ["压缩包", "Archive"],
    [
      "这是压缩包（{format}），不是单份报告。",
      "Unexpected archive ({format}), expected a single report.",
    ],
    ["请解压后导入其中的报告。", "Unpack it and import the report inside."],
  ),
  "read-binary": entry(
    "error",
    ["不是文档", "Not a document"],
    [
      "文件是二进制内容（{format}），不是报告。",
      "Unexpected binary content ({format}), expected a report.",
    ],
    FIND_TEXT,
  ),
  "read-encoding-unknown": entry(
    "error",
    ["编码无法识别", "Unknown encoding"],
    [
      "不是 UTF-8、UTF-16、GB18030 或 Big5 的报告文字。",
      "The bytes are no report text in UTF-8, UTF-16, GB18030 or Big5.",
    ],
    [
      "请用能正常显示它的软件打开，另存为 UTF-8。",
      "Open it where it shows correctly and save it as UTF-8.",
    ],
  ),
  "read-garbled": entry(
    "error",
    ["乱码", "Garbled text"],
    [
      "文字在来到这里之前已被错误解码，例如“{sample}”。",
      "Unexpected garbled text, for example “{sample}”.",
    ],
    [
      "请从原网站重新保存；已损坏的文字无法还原。",
      "Save it again from its site; damaged text cannot be restored.",
    ],
  ),
  "read-encoding-guessed": entry(
    "warning",
    ["编码为推断", "Encoding guessed"],
    [
      "文件没有声明编码，按 {encoding} 读取。",
      "The file declares no encoding; read as {encoding}.",
    ],
    CONFIRM_ENCODING,
  ),
  "read-encoding-utf16": entry(
    "warning",
    ["UTF-16 文件", "UTF-16 file"],
    [
      "文件是 {encoding}（有字节顺序标记），已转换为 UTF-8。",
      "Unexpected {encoding} with a byte order mark, expected UTF-8; it was converted.",
    ],
    CONFIRM_ENCODING,
  ),
  "read-encoding-contradicted": entry(
    "warning",
    ["声明的编码不符", "Declared charset contradicted"],
    [
      "文件声明编码 {declared}，内容实为 {encoding}，按后者读取。",
      "Unexpected charset {declared}: the bytes are {encoding} and were read so.",
    ],
    CONFIRM_ENCODING,
  ),
  "read-control-character": entry(
    "warning",
    ["控制字符", "Control characters"],
    [
      "有 {count} 个控制字符（{codePoint}），已去掉。",
      "Unexpected {count} control characters ({codePoint}); they were removed.",
    ],
    LOOK_AT_ORIGINAL,
  ),
  "read-bidi-character": entry(
    "warning",
    ["书写方向控制符", "Direction marks"],
    [
      "有 {count} 个书写方向控制符（{codePoint}），已去掉。",
      "Unexpected {count} direction marks ({codePoint}); they were removed.",
    ],
    LOOK_AT_ORIGINAL,
  ),
  "read-reordering": entry(
    "error",
    ["改变显示顺序的控制符", "Characters that reorder text"],
    [
      "有使文字反向显示的控制符 {codePoint}：看到的数字与文件里的不同。",
      "Unexpected {codePoint}: what is shown differs from what the file holds.",
    ],
    ["请删去该字符，并对照原件确认数字。", "Remove it and compare the figures with the original."],
  ),
  "read-zero-width": entry(
    "info",
    ["零宽字符", "Zero-width characters"],
    [
      "有 {count} 个不可见的零宽字符（{codePoint}），已去掉。",
      "Found {count} invisible zero-width characters ({codePoint}); they were removed.",
    ],
    ["一般无须处理。", "Nothing needs to be done as a rule."],
  ),
  "read-private-use": entry(
    "warning",
    ["专用区字符", "Private-use characters"],
    [
      "有 {count} 个只有特定字体才能显示的字符（{codePoint}），记作〓。",
      "Unexpected {count} characters only a certain font can show ({codePoint}); written as 〓.",
    ],
    [
      "请对照原件，用正确的字替换〓。",
      "Compare with the original and put the right characters in place of 〓.",
    ],
  ),
  "read-replacement-character": entry(
    "warning",
    ["缺失字符", "Lost characters"],
    [
      "有 {count} 个字符在来到这里之前已经丢失（{codePoint}）。",
      "Unexpected {count} replacement characters ({codePoint}): text was lost before it came here.",
    ],
    LOOK_AT_ORIGINAL,
  ),
  "read-blank-run": entry(
    "warning",
    ["过长的空白", "Overlong blanks"],
    [
      "连续 {count} 个空白，超过 {limit}，缩为一个。",
      "Unexpected run of {count} blanks, expected fewer than {limit}; it was shortened to one.",
    ],
    LOOK_AT_ORIGINAL,
  ),
  "read-span-cut": entry(
    "warning",
    ["合并单元格超出表格", "Span beyond the table"],
    [
      "第 {row} 行的合并单元格超出范围或互相重叠，按浏览器的做法处理。",
      "Unexpected span in row {row}: it leaves the table or overlaps another; laid out as browsers do.",
    ],
    LOOK_AT_ORIGINAL,
  ),
  "read-sheet-hidden": entry(
    "warning",
    ["隐藏的工作表未读", "Hidden sheets not read"],
    [
      "工作簿里隐藏的工作表“{sheets}”没有读取。",
      "Hidden sheets of the workbook were not read ({sheets}).",
    ],
    [
      "如果报告的一部分在里面，请取消隐藏，保存后再导入。",
      "If a part of the report is in them, unhide them, save the file and import it again.",
    ],
  ),
};

const GIVE_AGENCY: Pair = [
  "请在名录中选定机构（命令行用 --agency）；名录里没有的先登记（npm run new-agency）。",
  "Name it with --agency, or register it with npm run new-agency first.",
];
const GIVE_YEAR: Pair = ["请核对后用 --year 指定年度。", "Check it and name the year with --year."];
const FIND_REPORT: Pair = [
  "请导入单个机构单个年度的报告正文。",
  "Import the report itself, of one body and one year.",
];

/** What the identification says of an extract. */
const IDENTIFY_MESSAGES: MessageEntries = {
  "identify-list-page": entry(
    "error",
    ["报告目录页", "List of reports"],
    [
      "这是 {count} 份报告的目录（如“{first}”），不是一份报告。",
      "Unexpected list of {count} reports (such as “{first}”), expected one report.",
    ],
    [
      "请打开目录中的报告，分别保存后导入。",
      "Open the reports it lists and import them one by one.",
    ],
  ),
  "identify-interpretation": entry(
    "error",
    ["报告解读", "Explanation of a report"],
    [
      "“{title}”是对年度报告的解读，不是报告本身。",
      "Unexpected explanation “{title}”, expected the report itself.",
    ],
    FIND_REPORT,
  ),
  "identify-instructions": entry(
    "error",
    ["通知或填报说明", "Notice or instructions"],
    [
      "“{title}”是关于编制报告的通知或格式，不是报告。",
      "Unexpected notice or instructions “{title}”, expected a report.",
    ],
    FIND_REPORT,
  ),
  "identify-partial-year": entry(
    "error",
    ["不足一年的统计", "Part of a year"],
    [
      "“{title}”不足一年，应为年度报告。",
      "Unexpected part of a year, “{title}”, expected an annual report.",
    ],
    FIND_REPORT,
  ),
  "identify-side-by-side": entry(
    "error",
    ["并排的两份报告", "Two reports side by side"],
    [
      "有 {count} 行里同一项目出现两次，像是两个年度并排比对。",
      "{count} rows name the same item twice: two years seem to stand side by side.",
    ],
    ["请分别导入每个年度的报告。", "Import each year's report by itself."],
  ),
  "identify-several-reports": entry(
    "error",
    ["多份报告", "Several reports"],
    ["文件里有不止一份报告：{titles}。", "Unexpected several reports in one file: {titles}."],
    ["请拆开后分别导入。", "Split it and import them one by one."],
  ),
  "identify-blank-form": entry(
    "error",
    ["空白表格", "Blank form"],
    [
      "有 {labels} 个表格项目，却没有填写任何数字。",
      "Unexpected blank form: {labels} items of the tables, and no figure.",
    ],
    FIND_REPORT,
  ),
  "identify-not-a-report": entry(
    "error",
    ["不是年度报告", "Not an annual report"],
    [
      "没有找到年度报告的标题、章节或表格（开头为“{first}”）。",
      "Unexpected content: no title, section or table of an annual report (it begins “{first}”).",
    ],
    FIND_REPORT,
  ),
  "identify-no-title": entry(
    "warning",
    ["没有标题", "No title"],
    ["没有找到报告标题。", "No title of a report was found."],
    [
      "请核对原件，并在导入后补上标题。",
      "Compare with the original and add the title after the import.",
    ],
  ),
  "identify-no-agency": entry(
    "warning",
    ["机构不明", "Unknown body"],
    ["没有找到发布机构的名称。", "No name of a reporting body was found."],
    GIVE_AGENCY,
  ),
  "identify-agency-unknown": entry(
    "warning",
    ["机构未登记", "Body not in the register"],
    ["“{agency}”不在机构名录里。", "“{agency}” is not in the register of agencies."],
    GIVE_AGENCY,
  ),
  "identify-agency-ambiguous": entry(
    "warning",
    ["机构有歧义", "Ambiguous body"],
    ["“{agency}”可能是：{candidates}。", "“{agency}” may be any of: {candidates}."],
    GIVE_AGENCY,
  ),
  "identify-no-year": entry(
    "warning",
    ["年度不明", "Unknown year"],
    [
      "标题、统计期限和文件名里都没有年度。",
      "Neither title, statistics period nor file name names a year.",
    ],
    GIVE_YEAR,
  ),
  "identify-year-weak": entry(
    "warning",
    ["年度证据不足", "Weak evidence of the year"],
    ["年度 {year} 只见于{where}。", "The year {year} is named only in: {where}."],
    GIVE_YEAR,
  ),
  "identify-year-disagrees": entry(
    "warning",
    ["年度不一致", "Years disagree"],
    ["各处年度不一致：{witnesses}。", "Unexpected disagreement on the year: {witnesses}."],
    GIVE_YEAR,
  ),
  "identify-year-given": entry(
    "warning",
    ["指定年度与文件不符", "Given year contradicted"],
    [
      "指定的年度是 {year}，文件里是：{witnesses}。",
      "The year given is {year}, the file says: {witnesses}.",
    ],
    ["请确认指定的年度。", "Make sure that the year given is right."],
  ),
  "identify-date-ambiguous": entry(
    "info",
    ["日期有歧义", "Ambiguous date"],
    [
      "发布日期丢失了“年”“月”，有不止一种读法，记为未知。",
      "The date of publication lost its marks and can be read in several ways; left unknown.",
    ],
    ["请核对原件后填写。", "Fill it in from the original."],
  ),
  "identify-date-early": entry(
    "info",
    ["日期早于报告年度", "Date before the report year"],
    [
      "{date} 早于报告年度 {year}，不当作发布日期。",
      "{date} lies before the report year {year} and was not taken as the date of publication.",
    ],
    ["请核对原件后填写。", "Fill it in from the original."],
  ),
  "identify-code-wrong": entry(
    "info",
    ["校验码不符", "Check character wrong"],
    [
      "索引号 {code} 开头的机构代码校验位不符。",
      "The organisation code at the start of index number {code} has a wrong check character.",
    ],
    ["请对照原件核对索引号。", "Compare the index number with the original."],
  ),
  "identify-traditional": entry(
    "warning",
    ["繁体文本", "Traditional script"],
    [
      "文本含繁体字（{characters}），可能经过转换，用词以原件为准。",
      "The text is in traditional script ({characters}) and may have been converted.",
    ],
    [
      "请尽量导入发布机构的简体原件。",
      "Import the publisher's own simplified copy if there is one.",
    ],
  ),
};

/** Everything the readers and the identification say, by id. */
export const FORMAT_MESSAGES: MessageEntries = { ...READ_MESSAGES, ...IDENTIFY_MESSAGES };

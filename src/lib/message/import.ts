import type { MessageEntries, MessageEntry, Severity } from "./message.ts";

type Pair = readonly [zh: string, en: string];

const entry = (severity: Severity, title: Pair, reason: Pair, mend: Pair): MessageEntry => ({
  severity,
  title: { zh: title[0], en: title[1] },
  reason: { zh: reason[0], en: reason[1] },
  mend: { zh: mend[0], en: mend[1] },
});

const COMPARE: Pair = ["请对照原件核对。", "Compare with the original."];
const NOTHING: Pair = ["无须处理。", "Nothing needs to be done."];
const TYPE_IN: Pair = [
  "请对照原件，把这一行手工填入生成的 Markdown；看不清的保留〔无法辨认〕。",
  "Type the row into the Markdown from the original; leave 〔无法辨认〕 where it cannot be read.",
];

/** A cell that was read though it is not printed plainly. */
const read = (severity: Severity, title: Pair, zh: string, en: string): MessageEntry =>
  entry(severity, title, [`“{label}”的“{raw}”${zh}`, `“{raw}” in “{label}” ${en}`], COMPARE);

/** A cell that was not read. */
const unread = (title: Pair, zh: string, en: string): MessageEntry =>
  entry(
    "warning",
    title,
    [
      `“{label}”的单元格“{raw}”${zh}，应为数字、“/”或空白；该数据记为无法辨认。`,
      `Unexpected cell “{raw}” in “{label}”: ${en}; expected a number, “/” or a blank. It is kept as unreadable.`,
    ],
    [
      "原件若确是如此，无须处理；若是提取错误，请改正。",
      "If the original says so, nothing needs to be done; if the extraction is at fault, mend it.",
    ],
  );

/** What the reader of cells says; the id is `cell-` and the kind of the note. */
const CELL_MESSAGES: MessageEntries = {
  "cell-width": read(
    "info",
    ["全角数字", "Full-width digits"],
    "按半角数字读取。",
    "is read as ordinary digits.",
  ),
  "cell-separator": read(
    "info",
    ["千分位", "Thousands separators"],
    "去掉千分位后读取。",
    "is read without its thousands separators.",
  ),
  "cell-look-alike": read(
    "warning",
    ["形近字母", "Look-alike letters"],
    "里有像数字的字母，按 0 和 1 读取。",
    "holds letters that look like digits; they are read as 0 and 1.",
  ),
  "cell-unit": read(
    "info",
    ["单元格内的单位", "Unit in the cell"],
    "带有单位，单位随数字保存。",
    "names a unit, which is kept with the number.",
  ),
  "cell-unit-differs": read(
    "warning",
    ["单位不一致", "Units differ"],
    "的单位与表头不同，以单元格为准。",
    "names another unit than its head; the cell's is kept.",
  ),
  "cell-remark": read(
    "info",
    ["括号说明", "Remark in brackets"],
    "带有说明，只取括号前的数字。",
    "holds a remark; the number before it is read.",
  ),
  "cell-sign": read(
    "info",
    ["正负号写法", "Spelling of a sign"],
    "的正负号不是通常写法，按其意思读取。",
    "spells its sign unusually; it is read by its meaning.",
  ),
  "cell-zeros": read(
    "info",
    ["多余的零", "Surplus zeros"],
    "去掉多余的零后读取。",
    "is read without its surplus zeros.",
  ),
  "cell-invisible": read(
    "info",
    ["不可见字符", "Invisible characters"],
    "里有不可见字符，已略过。",
    "holds invisible characters, which are passed over.",
  ),
  "cell-words": unread(["不是数字", "Not a number"], "不是数字", "it is no number"),
  "cell-illegible": unread(["无法辨认", "Illegible"], "标明无法辨认", "it is marked illegible"),
  "cell-negative": unread(
    ["计数为负", "Negative count"],
    "为负数，而此处是计数或金额",
    "it is negative where a count or an amount stands",
  ),
  "cell-fraction": unread(
    ["计数有小数", "Fraction in a count"],
    "带小数，而此处是计数",
    "it has decimals where a count stands",
  ),
  "cell-exponent": unread(
    ["科学记数法", "Exponent"],
    "是科学记数法，原数已不可知",
    "it has an exponent, so the published number is unknown",
  ),
  "cell-inner-blank": unread(
    ["数字中有空格", "Blank in a number"],
    "中间有空白，可能是两个数",
    "a blank stands in it, it may be two numbers",
  ),
  "cell-double-sign": unread(["双重符号", "Doubled sign"], "有两个符号", "it has two signs"),
  "cell-misplaced-separator": unread(
    ["千分位错位", "Misplaced separator"],
    "的千分位位置不对",
    "its separators stand in the wrong places",
  ),
};

/** What the recogniser says of tables, rows and the whole. */
const TABLE_MESSAGES: MessageEntries = {
  "import-table-missing": entry(
    "warning",
    ["缺少统计表", "Table missing"],
    [
      "没有找到“{table}”统计表。",
      "Unexpected report without the table “{table}”, expected three tables.",
    ],
    [
      "若原件有此表（可能是图片或附件），请补上；否则保留为缺失，不填零。",
      "If the original has the table, perhaps as a picture or attachment, add it; else it stays missing, never zero.",
    ],
  ),
  "import-order-lost": entry(
    "error",
    ["单元格顺序丢失", "Order of cells lost"],
    [
      "“{table}”的单元格顺序已丢失（从“{cell}”起）：有数字前面没有行名，或有的行数字过多而别的行不足，或表头次序读不出来；该表一个数字也不取。",
      "Unexpected order of cells in “{table}” (from “{cell}” on): values without a label, rows with too many beside rows with too few, or heads whose order cannot be read; no figure of this table is taken.",
    ],
    [
      "请改用保留版式的来源：网页、.docx、.xlsx，或 pdftotext -layout。",
      "Import a source that keeps the layout: the web page, .docx, .xlsx, or pdftotext -layout.",
    ],
  ),
  "import-row-contradicts": entry(
    "error",
    ["同一行出现两次且不一致", "Row told twice, differently"],
    [
      "“{table}”的“{label}”出现两次而数字不同（{first}；{second}），两处都不采用，该表不取数字。",
      "Unexpected second “{label}” in “{table}” with other figures ({first}; {second}), expected one: neither is taken, nor any figure of the table.",
    ],
    [
      "请查明哪一份有效，删去另一份后再导入。",
      "Find out which one is valid, delete the other and import again.",
    ],
  ),
  "import-column-twice": entry(
    "error",
    ["同一栏出现两次且不一致", "Column told twice, differently"],
    [
      "“{label}”有两栏都叫“{head}”而数字不同（{first}；{second}），两处都不采用。",
      "Unexpected second column “{head}” for “{label}” with another figure ({first}; {second}), expected one: neither is taken.",
    ],
    COMPARE,
  ),
  "import-rows-repeated": entry(
    "info",
    ["行重复且一致", "Rows repeated alike"],
    [
      "“{table}”有 {count} 行重复出现，数字一致，只取一次。",
      "{count} rows of “{table}” stand twice with the same figures; they are taken once.",
    ],
    NOTHING,
  ),
  "import-row-aligned": entry(
    "warning",
    ["错位行已对齐", "Drifted row aligned"],
    [
      "“{table}”的“{label}”有 {found} 个数字而表头是 {expected} 栏（{cells}）；只有一种读法使合计成立，取 {taken}。",
      "Unexpected {found} values for {expected} columns in “{label}” of “{table}” ({cells}); only one reading makes the printed sums hold, so {taken} is taken.",
    ],
    COMPARE,
  ),
  "import-row-unreadable": entry(
    "warning",
    ["整行无法辨认", "Row unreadable"],
    [
      "“{table}”的“{label}”只能看出 {found} 个单元格（{cells}），应为 {expected} 个，无法确定各属哪一栏；整行记为无法辨认。",
      "Unexpected {found} cells in “{label}” of “{table}” ({cells}), expected {expected}: nothing tells their columns, so the row is kept as unreadable.",
    ],
    TYPE_IN,
  ),
  "import-row-extra": entry(
    "info",
    ["表外行", "Additional row"],
    [
      "“{label}”（{cells}）不是法定表格的行，照录但不计入。",
      "“{label}” ({cells}) is no row of the statutory form; it is kept, never summed.",
    ],
    NOTHING,
  ),
  "import-label-near": entry(
    "warning",
    ["行名疑有错字", "Label misprinted"],
    [
      "“{table}”的“{label}”与规定行名略有出入，按最接近的唯一一行读取。",
      "“{label}” in “{table}” differs slightly from the printed form; it is read as the only row near to it.",
    ],
    COMPARE,
  ),
  "import-rows-empty": entry(
    "warning",
    ["行内没有数字", "Rows without figures"],
    [
      "“{table}”有 {count} 行后面没有任何单元格，分不清原件是空白还是提取时丢失；记为无法辨认：{labels}。",
      "Nothing stands behind {count} labels of “{table}”: blank in the original, or lost in the extraction; they are kept as unreadable: {labels}.",
    ],
    TYPE_IN,
  ),
  "import-label-explained": entry(
    "warning",
    ["行名后有说明", "Label with an explanation"],
    [
      "“{table}”的“{label}”按括号前的行名读取，括号里的说明未写入表格。",
      "“{label}” in “{table}” is read by what stands before its bracket; the explanation is not kept in the table.",
    ],
    COMPARE,
  ),
  "import-head-torn": entry(
    "warning",
    ["表头残缺", "Head torn"],
    [
      "“{table}”的表头“{head}”不完整或有错字；其余表头按规定次序排列，因此读作“{column}”。",
      "Head “{head}” in “{table}” is torn or misprinted; the heads beside it stand in the order of the form, so it is read as “{column}”.",
    ],
    COMPARE,
  ),
  "import-head-explained": entry(
    "info",
    ["表头后有说明", "Head with an explanation"],
    [
      "“{table}”的表头“{head}”按括号前的文字读作“{column}”。",
      "Head “{head}” in “{table}” is read as “{column}”, by what stands before its bracket.",
    ],
    COMPARE,
  ),
  "import-row-other-form": entry(
    "warning",
    ["另一版表格的行", "Row of the other form"],
    [
      "“{table}”的“{label}”（{cells}）用的是另一版表格的栏目，与本表其余各行不同；照录但不计入。",
      "“{label}” ({cells}) in “{table}” has columns of the other edition of the form, unlike the other rows; it is kept, never summed.",
    ],
    [
      "请对照原件：如果整张表都是另一版，请改正提取错误；如果原件确是混用，无须处理。",
      "Compare with the original: if the whole table is of the other edition, mend the extraction; if the original mixes them, nothing needs to be done.",
    ],
  ),
  "import-digits-glued": entry(
    "error",
    ["数字与行名相连", "Digits run into labels"],
    [
      "“{table}”各单元格连成一串（如“{text}”），分不出每一栏的数字；该表一个数字也不取。",
      "Unexpected cells of “{table}” run together (“{text}”), expected one figure a column: they cannot be told apart, so no figure of this table is taken.",
    ],
    [
      "请改用保留单元格的来源：网页、.docx、.xlsx，或 pdftotext -layout。",
      "Import a source that keeps the cells apart: the web page, .docx, .xlsx, or pdftotext -layout.",
    ],
  ),
  "import-label-ambiguous": entry(
    "warning",
    ["行名不明确", "Label ambiguous"],
    [
      "“{table}”的“{label}”可能指不止一行，未采用。",
      "Unexpected label “{label}” in “{table}”: it may name more than one row, so it is not taken.",
    ],
    TYPE_IN,
  ),
  "import-heads-missing": entry(
    "warning",
    ["缺少表头", "Heads missing"],
    [
      "“{label}”（{cells}）上方没有可辨认的表头，不知道数字属哪一栏，未采用。",
      "Unexpected row “{label}” ({cells}) without heads above it: its columns are unknown, so it is not taken.",
    ],
    TYPE_IN,
  ),
  "import-column-unknown": entry(
    "warning",
    ["表头不明", "Column unknown"],
    [
      "“{label}”在“{head}”一栏的“{cell}”：该栏不是法定栏目或栏名不全，未采用。",
      "“{cell}” in “{label}” stands under “{head}”, which is no column of the form or torn; it is not taken.",
    ],
    TYPE_IN,
  ),
  "import-figures-missing": entry(
    "warning",
    ["统计表不完整", "Table incomplete"],
    [
      "“{table}”缺 {count} 个数据，涉及：{labels}。",
      "Unexpected incomplete table “{table}”: {count} figures are missing, in {labels}.",
    ],
    [
      "请对照原件补上；原件也没有的，保留为缺失。",
      "Add them from the original; what it does not have stays missing.",
    ],
  ),
  "import-sum-row": entry(
    "warning",
    ["行合计不符", "Row sum differs"],
    [
      "“{table}”的“{label}”各项之和为 {sum}，合计栏为 {total}；数字照录。",
      "The parts of “{label}” in “{table}” make {sum}, its total says {total}; the figures are kept as printed.",
    ],
    [
      "请对照原件确认没有抄错；若原件如此，照录即可。",
      "Make sure that the copy is right; if the original says so, leave it.",
    ],
  ),
  "import-sum-column": entry(
    "warning",
    ["列勾稽不符", "Column sum differs"],
    [
      "申请表“{column}”一列勾稽关系不成立：{left} ≠ {right}；数字照录。",
      "A column sum of “{column}” in the table of applications does not hold: {left} ≠ {right}; the figures are kept as printed.",
    ],
    [
      "请对照原件确认没有抄错；若原件如此，照录即可。",
      "Make sure that the copy is right; if the original says so, leave it.",
    ],
  ),
  "import-broken-off": entry(
    "warning",
    ["原文中断", "Source broken off"],
    [
      "原文在“{table}”处中断，最后是“{text}”；其后的内容记为缺失。",
      "Unexpected end of the source in “{table}”, after “{text}”; what should follow is missing.",
    ],
    ["请找完整的原件重新导入。", "Find the complete original and import it again."],
  ),
  "import-agency-suggested": entry(
    "info",
    ["建议的机构编号", "Suggested id of the agency"],
    [
      "登记簿中没有“{agency}”，Markdown 中暂写建议的编号 {id}；报告不会据此存入。",
      "“{agency}” is not in the register: the Markdown carries the suggested id {id}; nothing is saved under it.",
    ],
    [
      "确认后登记该机构：网页上填“名录里没有这个机关”，命令行用 npm run new-agency，再以 --agency 导入。",
      "When it is right, register the agency: with the form on the page, or with npm run new-agency and import again with --agency.",
    ],
  ),
  "import-cell-cut": entry(
    "warning",
    ["末尾的数字可能不全", "Last number may be cut short"],
    [
      "原文在“{table}”“{label}”的“{cell}”处戛然而止，这个数字可能缺了几位，记为无法辨认。",
      "Unexpected end of the source right behind “{cell}” in “{label}” of “{table}”: digits may be missing, so the cell is unreadable.",
    ],
    ["请找完整的原件重新导入。", "Find the complete original and import it again."],
  ),
  "import-forms-mixed": entry(
    "info",
    ["新旧格式混用", "Forms mixed"],
    [
      "各统计表的格式版本不同，逐表读取。",
      "The tables follow different editions of the form; each is read by its own.",
    ],
    NOTHING,
  ),
  "import-side-by-side": entry(
    "error",
    ["两份报告并排", "Two reports side by side"],
    [
      "每行有两份数据（“{label}”在一行里出现两次），应为一份报告。",
      "Unexpected second label “{label}” in one line: two reports stand side by side, expected one.",
    ],
    ["请分成两份后分别导入。", "Split it into two and import each."],
  ),
  "import-years-beside": entry(
    "error",
    ["几个年度并列", "Years side by side"],
    [
      "表头并列 {years} 几个年度，每行有几份数据，应为一份报告。",
      "Unexpected head with the years {years} side by side, expected the figures of one report.",
    ],
    ["请分别导入各年度的报告原文。", "Import the report of each year from its own original."],
  ),
  "import-file-unreadable": entry(
    "error",
    ["文件打不开", "File cannot be opened"],
    ["“{file}”不存在或无法读取。", "“{file}” is not there or cannot be opened."],
    ["请检查路径和权限。", "Check the path and the permissions."],
  ),
  "import-dropped": entry(
    "info",
    ["略去的文字", "Text left out"],
    [
      "“{text}”不属于报告正文（{why}），已略去。",
      "“{text}” is no part of the report ({why}) and is left out.",
    ],
    [
      "若它属于报告，请在 Markdown 里补上。",
      "If it belongs to the report, add it to the Markdown.",
    ],
  ),
};

/** What `ingest` says of an original. */
export const IMPORT_MESSAGES: MessageEntries = { ...CELL_MESSAGES, ...TABLE_MESSAGES };

import type { MessageEntries } from "./message.ts";

/** What `parse` and the readers of the content directory say of a content file. */
export const CONTENT_MESSAGES: MessageEntries = {
  "path-not-a-report": {
    severity: "error",
    title: { zh: "路径不是报告的位置", en: "Path is no place of a report" },
    reason: {
      zh: "路径“{path}”不是报告的位置，应为 reports/<六位区划代码>/<机关>/<年份>.md",
      en: 'Unexpected path "{path}", expected reports/<six-digit region>/<agency>/<year>.md',
    },
    mend: {
      zh: "把文件移到例如 reports/410822/government/2020.md 的位置；路径就是报告的身份。",
      en: "Move the file to a place such as reports/410822/government/2020.md: the path is the report's identity.",
    },
  },
  "file-too-long": {
    severity: "error",
    title: { zh: "文件过长", en: "File too long" },
    reason: {
      zh: "文件有 {length} 个字符，上限为 {limit}",
      en: "Unexpected length of {length} characters, expected at most {limit}",
    },
    mend: {
      zh: "确认这是一份报告，而不是合集或误存的附件。",
      en: "Make sure this is one report, not a collection or an attachment saved by mistake.",
    },
  },
  "line-too-long": {
    severity: "error",
    title: { zh: "一行过长", en: "Line too long" },
    reason: {
      zh: "这一行有 {length} 个字符，上限为 {limit}",
      en: "Unexpected line of {length} characters, expected at most {limit}",
    },
    mend: {
      zh: "按原文分段；粘贴的 HTML 表格每行另起一行。",
      en: "Break it into the paragraphs of the original; give each row of a pasted HTML table a line.",
    },
  },
  "frontmatter-missing": {
    severity: "error",
    title: { zh: "缺少文件头", en: "Frontmatter missing" },
    reason: {
      zh: "文件开头没有文件头，第一行应为 ---",
      en: "Unexpected first line, expected --- and the frontmatter",
    },
    mend: {
      zh: "在文件开头写上 ---、各项元数据，再写一行 ---；可参照任何一份已有报告。",
      en: "Begin the file with ---, the keys, and another ---; any existing report shows how.",
    },
  },
  "yaml-too-long": {
    severity: "error",
    title: { zh: "文件头过长", en: "YAML too long" },
    reason: {
      zh: "文件头有 {length} 个字符，上限为 {limit}",
      en: "Unexpected length of {length} characters, expected at most {limit}",
    },
    mend: {
      zh: "文件头只放元数据；正文写在第二个 --- 之后。",
      en: "Keep only metadata here; the report itself stands below the second ---.",
    },
  },
  "yaml-syntax": {
    severity: "error",
    title: { zh: "YAML 语法错误", en: "YAML syntax error" },
    reason: {
      zh: "YAML 语法有误（{code}）：{detail}",
      en: "Unexpected YAML ({code}): {detail}",
    },
    mend: {
      zh: "每行写一个“键: 值”；含有冒号、井号或引号的值放进双引号。",
      en: 'Write one "key: value" a line; put a value with a colon, # or quotes into double quotes.',
    },
  },
  "yaml-duplicate-key": {
    severity: "error",
    title: { zh: "键重复", en: "Duplicate key" },
    reason: {
      zh: "键“{key}”出现了两次，应只出现一次",
      en: 'Unexpected second "{key}", expected each key once',
    },
    mend: {
      zh: "删去其中一行。",
      en: "Delete one of the two lines.",
    },
  },
  "yaml-feature": {
    severity: "error",
    title: { zh: "不允许的 YAML 写法", en: "YAML feature not allowed" },
    reason: {
      zh: "不允许使用 {feature}，应为普通的键和值",
      en: "Unexpected {feature}, expected plain keys and values",
    },
    mend: {
      zh: "直接写出值本身，不用锚点、别名、标签、合并键或指令。",
      en: "Write the value itself, without anchors, aliases, tags, merge keys or directives.",
    },
  },
  "yaml-unknown-key": {
    severity: "error",
    title: { zh: "未知的键", en: "Unknown key" },
    reason: {
      zh: "不认识键“{key}”，可用的键有：{expected}",
      en: 'Unexpected key "{key}", expected one of: {expected}',
    },
    mend: {
      zh: "改正拼写，或删去这一行。",
      en: "Correct the spelling, or delete the line.",
    },
  },
  "yaml-missing-key": {
    severity: "error",
    title: { zh: "缺少必填的键", en: "Key missing" },
    reason: {
      zh: "缺少键“{key}”，应为：{expected}",
      en: 'Missing key "{key}", expected: {expected}',
    },
    mend: {
      zh: "补上这一项，例如“{key}: {expected}”。",
      en: 'Add it, for instance "{key}: {expected}".',
    },
  },
  "yaml-value": {
    severity: "error",
    title: { zh: "值不合要求", en: "Value not accepted" },
    reason: {
      zh: "“{key}”的值“{actual}”不合要求，应为：{expected}",
      en: 'Unexpected "{actual}" for "{key}", expected: {expected}',
    },
    mend: {
      zh: "把值改成所列的形式；数字不加引号。",
      en: "Change the value to the form shown; numbers carry no quotes.",
    },
  },
  "path-identity": {
    severity: "error",
    title: { zh: "文件头与路径不符", en: "Frontmatter contradicts the path" },
    reason: {
      zh: "“{key}”写的是“{actual}”，而文件位于 {path}，应为“{expected}”",
      en: 'Unexpected {key} "{actual}" in {path}, expected "{expected}"',
    },
    mend: {
      zh: "改成“{key}: {expected}”，或把文件移到相应的位置。",
      en: 'Write "{key}: {expected}", or move the file to where it belongs.',
    },
  },
  "text-forbidden-character": {
    severity: "error",
    title: { zh: "不允许的字符", en: "Forbidden character" },
    reason: {
      zh: "含有看不见或会误导阅读的字符 {codePoint}，应只有可见的文字",
      en: "Unexpected invisible or misleading character {codePoint}, expected visible text only",
    },
    mend: {
      zh: "删去这个字符；若从网页或 PDF 粘贴而来，重新导入原件即可去除。",
      en: "Delete the character; importing the original again removes what came from a web page or PDF.",
    },
  },
  "personal-mobile": {
    severity: "warning",
    title: { zh: "手机号码", en: "Mobile number" },
    reason: {
      zh: "像是尾号 {end} 的手机号码；个人号码不宜收入档案",
      en: "Unexpected mobile number ending in {end}, expected no number of a private person",
    },
    mend: {
      zh: "确认原文确已公布且属办公用途；否则以 * 代替中间数字，并在 proseNote 中说明。",
      en: "Make sure the original prints it as an office's number; else write * for its middle and say so in proseNote.",
    },
  },
  "personal-identity": {
    severity: "warning",
    title: { zh: "身份证号码", en: "Identity number" },
    reason: {
      zh: "像是居民身份证号码（校验位相符）；不应收入档案",
      en: "Unexpected identity number (its check digit is right), expected none",
    },
    mend: {
      zh: "以 * 代替出生日期和末位，并在 proseNote 中说明。",
      en: "Write * for the date of birth and the last digits, and say so in proseNote.",
    },
  },
  "text-line-ends": {
    severity: "warning",
    title: { zh: "换行符不统一", en: "Line ends not canonical" },
    reason: {
      zh: "换行为 CRLF，应为 LF",
      en: "Unexpected CRLF line ends, expected LF",
    },
    mend: {
      zh: "运行 npm run format。",
      en: "Run npm run format.",
    },
  },
  "text-unsafe-link": {
    severity: "error",
    title: { zh: "不允许的链接", en: "Link not allowed" },
    reason: {
      zh: "链接“{url}”不以 http、https 或 mailto 开头",
      en: 'Unexpected link "{url}", expected http, https or mailto',
    },
    mend: {
      zh: "去掉链接，只保留文字。",
      en: "Remove the link and keep its text.",
    },
  },
  "text-html": {
    severity: "warning",
    title: { zh: "HTML 标记按文字显示", en: "HTML shown as text" },
    reason: {
      zh: "“{markup}”会按文字原样显示，不作为 HTML",
      en: 'Unexpected HTML "{markup}", expected text: it is shown as it stands',
    },
    mend: {
      zh: "若不是报告原文，请删去；若是原文，在前面加反斜杠：\\<。",
      en: "Delete it if the report does not print it; if it does, write \\< for <.",
    },
  },
  "text-nesting": {
    severity: "error",
    title: { zh: "嵌套过深", en: "Nested too deeply" },
    reason: {
      zh: "这一行的缩进、引用或列表超过 40 层，报告的正文不需要嵌套",
      en: "Unexpected indentation, quotation or list of more than 40 levels, expected plain paragraphs",
    },
    mend: {
      zh: "删去行首多余的空格和标记，把内容写成普通段落。",
      en: "Delete the blanks and marks at the beginning of the line and write a plain paragraph.",
    },
  },
  "text-picture": {
    severity: "error",
    title: { zh: "图片不收录", en: "Pictures are not kept" },
    reason: {
      zh: "“{markup}”是图片，会按文字显示",
      en: 'Unexpected picture "{markup}", expected text',
    },
    mend: {
      zh: "删去图片；图中的文字请录入正文。",
      en: "Delete the picture; type any words it shows into the text.",
    },
  },
  "title-missing": {
    severity: "error",
    title: { zh: "缺少标题", en: "Title missing" },
    reason: {
      zh: "正文没有一级标题，应为“# {title}”",
      en: 'Missing title, expected "# {title}"',
    },
    mend: {
      zh: "在正文开头加一行“# {title}”。",
      en: 'Add the line "# {title}" at the top of the body.',
    },
  },
  "title-differs": {
    severity: "error",
    title: { zh: "标题与文件头不一致", en: "Title differs from the frontmatter" },
    reason: {
      zh: "标题为“{actual}”，文件头中为“{expected}”",
      en: 'Unexpected title "{actual}", expected "{expected}" as in the frontmatter',
    },
    mend: {
      zh: "按原件核对后，把两处改成一致。",
      en: "Check the original and make the two agree.",
    },
  },
  "title-twice": {
    severity: "error",
    title: { zh: "一级标题多于一个", en: "More than one title" },
    reason: {
      zh: "又出现一个一级标题“{title}”，应只有一个",
      en: 'Unexpected second title "{title}", expected one',
    },
    mend: {
      zh: "各部分的标题用两个井号：“## {title}”。",
      en: 'Head a section with two signs: "## {title}".',
    },
  },
  "body-empty": {
    severity: "error",
    title: { zh: "没有正文", en: "Nothing in the body" },
    reason: {
      zh: "文件既无正文也无法定表格，应至少有其一",
      en: "Unexpected empty body, expected prose or a statutory table",
    },
    mend: {
      zh: "录入正文和表格；若正文有意略去，写 prose: omitted 和 proseNote。",
      en: "Add the text and tables; if the prose is left out on purpose, write prose: omitted and proseNote.",
    },
  },
  "prose-not-omitted": {
    severity: "error",
    title: { zh: "声明略去正文却有正文", en: "Prose present though said to be omitted" },
    reason: {
      zh: "文件头写明 prose: omitted，这里却有正文",
      en: "Unexpected prose, expected none because of prose: omitted",
    },
    mend: {
      zh: "删去正文，或改为 prose: full。",
      en: "Delete the prose, or write prose: full.",
    },
  },
  "form-differs": {
    severity: "error",
    title: { zh: "表格版式与文件头不符", en: "Form differs from the frontmatter" },
    reason: {
      zh: "form 写的是“{actual}”，而表二（主动公开）按其栏目应为“{expected}”",
      en: 'Unexpected form "{actual}", expected "{expected}" by the columns of table A',
    },
    mend: {
      zh: "把 form 改为“{expected}”；若表格录入有误，按原件改正。",
      en: 'Write "{expected}", or mend the table if it was typed wrongly.',
    },
  },
  "table-twice": {
    severity: "error",
    title: { zh: "法定表格重复", en: "Statutory table twice" },
    reason: {
      zh: "同一张法定表格（{table}）出现了第二次",
      en: "Unexpected second {table} table, expected one",
    },
    mend: {
      zh: "删去重复的一张；两年并列的内容请分成两个文件。",
      en: "Delete the repeated one; two years side by side belong into two files.",
    },
  },
  "table-html": {
    severity: "warning",
    title: { zh: "粘贴的 HTML 表格", en: "HTML table pasted in" },
    reason: {
      zh: "这里是粘贴的 HTML 表格，规范形式是一行一项的竖线表格",
      en: "Unexpected HTML table, expected a flat pipe table, one row a line",
    },
    mend: {
      zh: "运行 npm run format，改写成规范形式。",
      en: "Run npm run format, which writes the canonical form.",
    },
  },
  "table-row-label": {
    severity: "info",
    title: { zh: "行标签不是规范写法", en: "Row label not canonical" },
    reason: {
      zh: "行标签为“{actual}”，规范写法是“{expected}”",
      en: 'Unexpected label "{actual}", expected "{expected}"',
    },
    mend: {
      zh: "运行 npm run format。",
      en: "Run npm run format.",
    },
  },
  "table-row-unknown": {
    severity: "warning",
    title: { zh: "表中有法定格式以外的行", en: "Row not in the form" },
    reason: {
      zh: "“{label}”不是“{table}”的行，或不能确定是哪一行，应为法定的行标签",
      en: 'Unexpected row "{label}" in table {table}, expected a label of the form',
    },
    mend: {
      zh: "标签若抄错请改正；若报告确有此行，可以保留，但不参与计算。",
      en: "Correct the label if it was mistyped; a row the report really prints may stay, it is never summed.",
    },
  },
  "table-row-other-form": {
    severity: "warning",
    title: { zh: "行属于另一版式", en: "Row of the other form" },
    reason: {
      zh: "“{label}”不属于 {form} 版表格，按附加行保留",
      en: 'Unexpected row "{label}", expected a row of the {form} form; it is kept as an extra row',
    },
    mend: {
      zh: "按原件核对；若版式判断有误，改正表头。",
      en: "Check the original; if the form is wrong, mend the table's head.",
    },
  },
  "table-row-twice": {
    severity: "warning",
    title: { zh: "行重复", en: "Row twice" },
    reason: {
      zh: "“{label}”在同一表中出现了第二次，只采用第一次的数字",
      en: 'Unexpected second row "{label}", expected one; the figures are those of the first',
    },
    mend: {
      zh: "按原件删去多余的一行，或改正标签。",
      en: "Check the original and delete one row or correct its label.",
    },
  },
  "table-row-missing": {
    severity: "warning",
    title: { zh: "缺少法定的行", en: "Row missing" },
    reason: {
      zh: "“{table}”缺少“{label}”（{form} 版），其数字按缺失处理，不作为零",
      en: 'Missing row "{label}" in table {table} ({form} form): its figures are unknown, not zero',
    },
    mend: {
      zh: "原件若有此行，请补录；若原件没有，不必处理。",
      en: "Add the row if the original has it; otherwise leave it.",
    },
  },
  "table-row-cells": {
    severity: "error",
    title: { zh: "一行的格数不对", en: "Wrong number of cells" },
    reason: {
      zh: "“{label}”有 {actual} 格，应与表头一样为 {expected} 格",
      en: 'Unexpected {actual} cells in row "{label}", expected {expected} as in the head',
    },
    mend: {
      zh: "按原件核对每格的数字；原件空白的格写成“|  |”，无法辨认的写“〔无法辨认〕”。",
      en: 'Check each figure with the original; write "|  |" for a blank cell and 〔无法辨认〕 for one that cannot be read.',
    },
  },
  "table-cell-stray": {
    severity: "error",
    title: { zh: "数字不在任何栏目下", en: "Value under no column" },
    reason: {
      zh: "“{label}”一行中的“{raw}”不在该行的任何栏目之下",
      en: 'Unexpected "{raw}" in row "{label}", expected a blank: the row has no such column',
    },
    mend: {
      zh: "按原件把数字移到正确的栏目，或改正表头。",
      en: "Move the value under its column, or mend the head.",
    },
  },
  "table-column-unknown": {
    severity: "error",
    title: { zh: "未知的栏目", en: "Unknown column" },
    reason: {
      zh: "不认识栏目“{column}”，应为：{expected}",
      en: 'Unexpected column "{column}", expected one of: {expected}',
    },
    mend: {
      zh: "按法定格式改正栏目名称；报告另加的栏目，请移到表后的文字中。",
      en: "Correct the head; a column the report adds belongs into the text below the table.",
    },
  },
  "table-column-twice": {
    severity: "error",
    title: { zh: "栏目重复", en: "Column twice" },
    reason: {
      zh: "栏目“{column}”出现了两次",
      en: 'Unexpected second column "{column}", expected one',
    },
    mend: {
      zh: "按原件改正表头。",
      en: "Correct the head after the original.",
    },
  },
  "agency-yaml-missing": {
    severity: "error",
    title: { zh: "机关未登记", en: "Agency not registered" },
    reason: {
      zh: "没有 {path}，报告的机关应先登记",
      en: "Missing {path}, expected the agency's own file",
    },
    mend: {
      zh: "运行 npm run new-agency，按提示登记。",
      en: "Run npm run new-agency and answer its questions.",
    },
  },
  "region-unknown": {
    severity: "error",
    title: { zh: "未知的区划代码", en: "Unknown region" },
    reason: {
      zh: "“{region}”不是 GB/T 2260 的行政区划代码",
      en: 'Unexpected region "{region}", expected a code of GB/T 2260',
    },
    mend: {
      zh: "把文件夹改成正确的六位代码；没有代码的开发区放在所属的县、区之下。",
      en: "Rename the folder to the right six digits; a zone without a code lies under its county.",
    },
  },
  "agency-parent-unknown": {
    severity: "error",
    title: { zh: "上级机关未登记", en: "Parent not registered" },
    reason: {
      zh: "parent“{parent}”没有登记，应为已登记的机关或 null",
      en: 'Unexpected parent "{parent}", expected a registered agency or null',
    },
    mend: {
      zh: "先登记上级机关，或改成 parent: null。",
      en: "Register the parent first, or write parent: null.",
    },
  },
  "agency-moved-taken": {
    severity: "error",
    title: { zh: "旧地址有主", en: "Former address taken" },
    reason: {
      zh: "moved 中的“{moved}”现属 {other}，应为现已没有页面的旧身份",
      en: 'Unexpected "{moved}" in moved, which is {other} today, expected an id no page stands under',
    },
    mend: {
      zh: "从 moved 中删去它，或先把占用它的文件移走。",
      en: "Take it out of moved, or move the file that holds it away first.",
    },
  },
  "path-clash": {
    severity: "error",
    title: { zh: "两个文件是同一身份", en: "Two files claim one identity" },
    reason: {
      zh: "“{path}”与“{other}”只有大小写不同或身份相同",
      en: 'Unexpected "{path}", expected no second file with the identity of "{other}"',
    },
    mend: {
      zh: "只保留一个文件；路径一律小写。",
      en: "Keep one of the two; paths are lower-case.",
    },
  },
  "path-link": {
    severity: "error",
    title: { zh: "不允许链接文件", en: "Links are not followed" },
    reason: {
      zh: "“{path}”是符号链接，应为普通文件",
      en: 'Unexpected symbolic link "{path}", expected a plain file',
    },
    mend: {
      zh: "把链接换成文件本身。",
      en: "Replace the link by the file itself.",
    },
  },
  "path-stray": {
    severity: "error",
    title: { zh: "内容目录中有不认识的文件", en: "File that does not belong" },
    reason: {
      zh: "“{path}”不属于内容目录，应为报告（.md）、agency.yaml 或原件",
      en: 'Unexpected file "{path}", expected a report (.md), an agency.yaml or an original',
    },
    mend: {
      zh: "删去它，或移到正确的位置。",
      en: "Delete it, or move it to where it belongs.",
    },
  },
  "site-yaml-missing": {
    severity: "error",
    title: { zh: "缺少站点配置", en: "Site configuration missing" },
    reason: {
      zh: "没有 {path}",
      en: "Missing {path}",
    },
    mend: {
      zh: "从本项目复制 content/site.yaml，再改成自己的内容。",
      en: "Copy content/site.yaml from this project and make it yours.",
    },
  },
  "text-encoding": {
    severity: "error",
    title: { zh: "文件不是 UTF-8", en: "File is not UTF-8" },
    reason: {
      zh: "文件不是有效的 UTF-8 文本",
      en: "Unexpected bytes, expected UTF-8 text",
    },
    mend: {
      zh: "用编辑器另存为 UTF-8（不带 BOM）。",
      en: "Save the file as UTF-8 (without BOM) in your editor.",
    },
  },
  "original-missing": {
    severity: "warning",
    title: { zh: "原件不在库中", en: "Original not stored" },
    reason: {
      zh: "没有 originals/{sha256}.*，报告应附原件",
      en: "Missing originals/{sha256}.*, expected the original of the report",
    },
    mend: {
      zh: "把原件以其 SHA-256 命名，放入 content/originals；大于 2 MB 的放在 site.yaml 的 originalsUrl 所指之处。",
      en: "Store it in content/originals under its SHA-256; one above 2 MB lies at the originalsUrl of site.yaml.",
    },
  },
  "original-differs": {
    severity: "error",
    title: { zh: "原件与记载不符", en: "Original differs from its record" },
    reason: {
      zh: "原件的{what}为 {actual}，文件头写的是 {expected}",
      en: "Unexpected {what} {actual} of the original, expected {expected}",
    },
    mend: {
      zh: "换回真正的原件，或重新导入。",
      en: "Put the true original back, or import it again.",
    },
  },
  "figure-without-correction": {
    severity: "error",
    title: { zh: "改动数字未作说明", en: "Figure changed without a correction" },
    reason: {
      zh: "{figure} 由“{old}”改为“{new}”，应在 corrections 中说明",
      en: 'Unexpected change of {figure} from "{old}" to "{new}", expected an entry in corrections',
    },
    mend: {
      zh: '在 corrections 中加一项：figure: {figure}，old: "{old}"，new: "{new}"，并写明原因。',
      en: 'Add to corrections: figure: {figure}, old: "{old}", new: "{new}", and why.',
    },
  },
  "report-removed": {
    severity: "warning",
    title: { zh: "报告被删除", en: "Report removed" },
    reason: {
      zh: "{path} 在比较的版本中存在，现已删除",
      en: "Unexpected removal of {path}, expected published reports to stay",
    },
    mend: {
      zh: "若是误删，请恢复；若应撤下，在提交说明中写明原因。",
      en: "Restore it if this was a mistake; else say why in the commit.",
    },
  },
  "not-reproduced": {
    severity: "error",
    title: { zh: "不能由原件重现", en: "Not reproduced from the original" },
    reason: {
      zh: "重新导入原件得到的内容与文件不同：{detail}",
      en: "Unexpected difference from the import of the original: {detail}",
    },
    mend: {
      zh: "若内容经人工校正，写 import 的 method: manual；否则用 npm run import 重新导入。",
      en: "If a person corrected it, write method: manual under import; else import it again.",
    },
  },
  "not-canonical": {
    severity: "error",
    title: { zh: "不是规范形式", en: "Not in canonical form" },
    reason: {
      zh: "文件不是规范形式，第 {line} 行起不同",
      en: "Unexpected form from line {line} on, expected the canonical one",
    },
    mend: {
      zh: "运行 npm run format。",
      en: "Run npm run format.",
    },
  },
};

import type { Lang } from "../../lib/message/index.ts";

/** The words of the page where reports are contributed. */
export interface ContributeText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly guide: string;
  /** What each picture of the guide shows, by its file. */
  readonly pictures: Readonly<Record<"1-drop" | "2-look" | "3-tell" | "4-hand-over", string>>;
  readonly meta: string;
  readonly reportTitle: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<"own" | "roll-up" | "unknown", string>>;
  readonly published: string;
  readonly retrieved: string;
  readonly dateHint: string;
  readonly url: string;
  readonly urlHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<"publisher" | "mirror" | "third-party", string>>;
  readonly note: string;
  readonly noteHint: string;
  readonly indexNumber: string;
  readonly newAgency: string;
  readonly newAgencyLead: string;
  readonly newAgencyId: string;
  readonly newAgencyIdHint: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly level: string;
  readonly agencyKind: string;
  readonly aliases: string;
  readonly parent: string;
  readonly noParent: string;
  readonly nameEnHint: string;
  readonly useNewAgency: string;
  readonly newAgencyWrong: string;
  readonly handOver: string;
  readonly missing: string;
  readonly needs: Readonly<Record<"agency" | "year" | "title" | "url" | "errors" | "text", string>>;
  readonly ready: (path: string) => string;
  readonly markdown: string;
  readonly copyMarkdown: string;
  readonly copyAgency: string;
  readonly openForge: string;
  readonly openForgeAgency: string;
  readonly forgeNote: string;
  readonly original: string;
  readonly openForgeOriginals: string;
  readonly sendTo: (mailbox: string) => string;
  readonly attachTo: string;
  readonly giveTo: (operator: string) => string;
  readonly zip: string;
  readonly zipNote: string;
  readonly copied: string;
  readonly copyFailed: string;
}

const zh: ContributeText = {
  title: "添加年报",
  description: "把年报原件拖进来，对照核实，提交给档案库；不上传，不需要账号也可以。",
  lead: "能找到原文、愿意对照看一遍，就能添加一份年报。一般不超过十分钟。",
  steps: [
    "拖入机关公布的原件，或粘贴网页上的内容。",
    "对照原文看一遍：先看“读取时的疑问”，再看不符之处。只照原文改正识别错误；原文本身不符的合计，照原样就是对的。",
    "写明机关、年度和网址。",
    "提交到代码仓库，或下载一个文件用邮件、微信发给维护者。",
  ],
  guide: "图解",
  pictures: {
    "1-drop": "拖入原件，或粘贴网页、WPS、Word 里的内容。",
    "2-look":
      "看识别出的表格：有疑问或不符的格子带记号；核对结果、疑问和原文列在旁边（手机上在下面），逐处对照。",
    "3-tell": "写明网址和日期；名录里没有的机关，在这里填一次。",
    "4-hand-over": "信息齐全后，下载投稿包发给维护者，或复制后提交到代码仓库。",
  },
  meta: "报告信息",
  reportTitle: "标题（照原文）",
  scope: "统计口径",
  scopes: { own: "本机关自己的申请", "roll-up": "本级政府汇总", unknown: "不清楚" },
  published: "公布日期",
  retrieved: "取得日期",
  dateHint: "2025-01-20；不清楚留空",
  url: "原文网址",
  urlHint: "https://…；没有网址请留空并在下面说明",
  kind: "来源",
  kinds: { publisher: "机关自己公布", mirror: "其他网站转载", "third-party": "其他途径取得" },
  note: "来源说明",
  noteHint: "没有网址时必填，例如：依申请公开取得的纸质件扫描识别",
  indexNumber: "索引号",
  newAgency: "名录里没有这个机关",
  newAgencyLead: "填写一次，随报告一起提交。",
  newAgencyId: "编号",
  newAgencyIdHint: "六位区划代码/英文短名，如 410822/government",
  nameZh: "中文全称",
  nameEn: "英文名称",
  level: "层级",
  agencyKind: "类别",
  aliases: "别名（用顿号分开，可不填）",
  parent: "上级机关",
  noParent: "没有，或名录里没有",
  nameEnHint: "如 People's Government of Baishan Town；不会写可用拼音",
  useNewAgency: "使用这个机关",
  newAgencyWrong: "编号应为“六位区划代码/英文短名”，中英文名称都要填写。",
  handOver: "提交",
  missing: "还差：",
  needs: {
    agency: "机关",
    year: "报告年度",
    title: "标题",
    url: "网址，或没有网址的说明",
    errors: "内容文件里还有错误，见“读取时的疑问”",
    text: "正文或表格",
  },
  ready: (path) => `内容文件可以收录：${path}`,
  markdown: "内容文件（Markdown）",
  copyMarkdown: "复制 Markdown",
  copyAgency: "复制机关文件",
  openForge: "打开仓库的新建文件页",
  openForgeAgency: "打开仓库的新建机关文件页",
  forgeNote:
    "先复制，再在打开的页面粘贴并提交；地址里只有文件名，没有内容。原件先在这里下载（文件名就是它的校验值），再从仓库的上传页放进同一个合并请求。",
  original: "下载原件",
  openForgeOriginals: "打开仓库的上传页",
  sendTo: (mailbox) => `发到 ${mailbox}`,
  attachTo: "附在仓库的一条新议题里",
  giveTo: (operator) => `交给维护者：${operator}`,
  zip: "下载投稿包（.gongkai.zip）",
  zipNote:
    "不需要账号：内容文件、原件和核对结果装在一个文件里，用邮件或微信发给维护者即可；对方用 npm run import 收录。",
  copied: "已复制",
  copyFailed: "浏览器不允许复制，请选中文字后按 Ctrl+C",
};

const en: ContributeText = {
  title: "Add a report",
  description:
    "Drop the original of an annual report, look it over and hand it to the archive; nothing is uploaded, no account is needed.",
  lead: "Anyone who can find a document and look it over can add a report, usually within ten minutes.",
  steps: [
    "Drop the original the agency published, or paste the content of its page.",
    "Look it over beside the source, doubts first, then what disagrees. Correct only what was recognised wrongly: a sum that does not agree in the original is right as it stands.",
    "Say which agency, which year, and where it was published.",
    "Offer it to the repository, or download one file and send it to those who keep the archive.",
  ],
  guide: "In pictures",
  pictures: {
    "1-drop": "Drop the original, or paste what you copied from its page, WPS or Word.",
    "2-look":
      "Look over the tables as recognised: cells in doubt or in disagreement are marked; checks, doubts and the source stand beside them, on a phone below.",
    "3-tell":
      "Say where and when it was published; an agency the register lacks is told here once.",
    "4-hand-over":
      "When nothing is missing, download the package and send it, or copy the text and offer it to the repository.",
  },
  meta: "About the report",
  reportTitle: "Title, as printed",
  scope: "Scope",
  scopes: {
    own: "the agency's own applications",
    "roll-up": "its whole level",
    unknown: "unknown",
  },
  published: "Published on",
  retrieved: "Retrieved on",
  dateHint: "2025-01-20; leave empty if unknown",
  url: "Address of the original",
  urlHint: "https://…; without one, leave this empty and say so below",
  kind: "Source",
  kinds: {
    publisher: "published by the agency",
    mirror: "copied by another site",
    "third-party": "obtained another way",
  },
  note: "About the source",
  noteHint: "needed where there is no address",
  indexNumber: "Index number",
  newAgency: "The register lacks this agency",
  newAgencyLead: "Fill this in once; it goes along with the report.",
  newAgencyId: "Id",
  newAgencyIdHint: "six-digit region code/short name, e.g. 410822/government",
  nameZh: "Full name in Chinese",
  nameEn: "Name in English",
  level: "Level",
  agencyKind: "Kind",
  aliases: "Aliases, separated by commas (optional)",
  parent: "Answers to",
  noParent: "nobody, or not in the register",
  nameEnHint: "e.g. People's Government of Baishan Town; pinyin will do",
  useNewAgency: "Use this agency",
  newAgencyWrong: "The id is six digits/short-name, and both names are needed.",
  handOver: "Hand over",
  missing: "Still missing: ",
  needs: {
    agency: "the agency",
    year: "the report year",
    title: "the title",
    url: "an address, or why there is none",
    errors: "the content file has errors, see the doubts of the reading",
    text: "prose or tables",
  },
  ready: (path) => `The content file can be taken: ${path}`,
  markdown: "Content file (Markdown)",
  copyMarkdown: "Copy the Markdown",
  copyAgency: "Copy the agency's file",
  openForge: "Open the repository's page for a new file",
  openForgeAgency: "Open the page for the agency's file",
  forgeNote:
    "Copy first, then paste on the page that opens. The address holds the file's name only, never its content. Download the original here, under the name it has in the archive, and put it into the same pull request on the upload page.",
  original: "Download the original",
  openForgeOriginals: "Open the repository's upload page",
  sendTo: (mailbox) => `Send it to ${mailbox}`,
  attachTo: "Attach it to a new issue of the repository",
  giveTo: (operator) => `Give it to those who keep the archive: ${operator}`,
  zip: "Download a package (.gongkai.zip)",
  zipNote:
    "No account needed: content file, original and check result in one file; npm run import takes it.",
  copied: "Copied",
  copyFailed: "The browser does not allow it: select the text and press Ctrl+C",
};

/** The words of the page in a language. */
export function contributeText(lang: Lang): ContributeText {
  return lang === "en" ? en : zh;
}

import type { Tongue } from "../chart/cell.ts";

interface GroundsText {
  readonly list: string;
  readonly listDescription: string;
  readonly listLead: string;
  readonly meaning: string;
  readonly articles: string;
  readonly phrases: string;
  readonly phrasesNote: string;
  readonly remedies: string;
  readonly remediesNote: string;
  readonly figures: string;
  readonly figuresNote: string;
  readonly byProvince: string;
  readonly byKind: string;
  readonly group: string;
  readonly all: string;
  readonly reports: (counted: number, unknown: number, overlapping: number) => string;
  readonly description: (name: string) => string;
  readonly lawText: string;
}

/** The words of the pages of outcomes, by language. */
export const GROUNDS_TEXT: Readonly<Record<Tongue, GroundsText>> = {
  zh: {
    list: "办理结果与理由",
    listDescription: "政府信息公开申请表的每一行：依据哪一条，答复怎么说，有多少，可以怎么办。",
    listLead:
      "收到一份政府信息公开答复，想知道它是哪一种结果、依据条例哪一条、别处有多少、不服可以怎么办，从这里找。各行依年度报告表格的次序。",
    meaning: "这一行数的是什么",
    articles: "依据",
    phrases: "答复里常见的说法",
    phrasesNote: "供辨认之用，并非法定用语。",
    remedies: "不服可以怎么办",
    remediesNote:
      "这里只转述法律的规定并注明条款，不是法律意见；期限和途径以法律文本和答复上的告知为准。",
    figures: "有多少",
    figuresNote:
      "把本站收录的报告相加：分子、分母各自求和再相除，不对各机关的比例求平均；下级已计入上级汇总的，不重复计算；不同年度不相加。",
    byProvince: "按地区",
    byKind: "按机关类别",
    group: "范围",
    all: "本站收录的全部报告",
    reports: (counted, unknown, overlapping) =>
      `${counted} 份报告${unknown > 0 ? `，另有 ${unknown} 份没有数字` : ""}${overlapping > 0 ? `，${overlapping} 份已含在上级汇总` : ""}`,
    description: (name) => `${name}：依据条例哪一条，答复里怎么说，历年有多少，不服可以怎么办。`,
    lawText: "法律文本",
  },
  en: {
    list: "Outcomes and grounds",
    listDescription:
      "Every row of the applications table: its article, the words of a reply, how often it occurs, what can be done.",
    listLead:
      "You have a reply to an application for government information and want to know which outcome it is, on which article it rests, how common it is and what you can do. The rows are in the order of the form.",
    meaning: "What this row counts",
    articles: "Basis",
    phrases: "Words of a reply",
    phrasesNote:
      "For recognition only; no wording is prescribed. They are in Chinese, as letters are.",
    remedies: "What you can do",
    remediesNote:
      "This retells the law and cites it; it is no legal advice. The text of the law and the notice in the reply decide on terms and ways.",
    figures: "How often",
    figuresNote:
      "Sums over the reports held: numerators and denominators are summed and then divided, shares are not averaged; what a higher body's report counts already is not counted twice; years are not summed.",
    byProvince: "By region",
    byKind: "By kind of body",
    group: "Scope",
    all: "All reports held",
    reports: (counted, unknown, overlapping) =>
      `${counted} reports${unknown > 0 ? `, ${unknown} more without a number` : ""}${overlapping > 0 ? `, ${overlapping} within a roll-up` : ""}`,
    description: (name) =>
      `${name}: its article, the words of a reply, how often it occurs by year, and what can be done.`,
    lawText: "Text of the law",
  },
};

import type { Bilingual } from "../../lib/statute/index.ts";

/** A law or regulation that is cited, with where its text can be read. */
export interface Law {
  readonly name: Bilingual;
  /** Edition the citation is of. */
  readonly edition: Bilingual;
  readonly url: string;
  /** Against what the articles cited here were read, and when. */
  readonly checked: Bilingual;
}

/** 国家法律法规数据库: the official database of laws, where each text below is found by its name. */
const OFFICIAL_DATABASE = "https://flk.npc.gov.cn/";

/** Full texts as volunteers copied them from the official database; each article cited here was read in them. */
const READ_IN_FULL: Bilingual = {
  zh: "所引条款已于2026年11月28日逐条对照全文（LawRefBook/Laws 所存副本）",
  en: "each article cited was read in the full text on 28 November 2026 (copy kept in LawRefBook/Laws)",
};

/** The laws the pages of outcomes cite. */
export const LAWS = {
  disclosure: {
    name: {
      zh: "《中华人民共和国政府信息公开条例》",
      en: "Regulations on the Disclosure of Government Information",
    },
    edition: {
      zh: "国务院令第711号，2019年5月15日起施行",
      en: "State Council Order No. 711, in force 15 May 2019",
    },
    url: OFFICIAL_DATABASE,
    checked: READ_IN_FULL,
  },
  reconsideration: {
    name: { zh: "《中华人民共和国行政复议法》", en: "Administrative Reconsideration Law" },
    edition: {
      zh: "2023年修订，2024年1月1日起施行",
      en: "revised 2023, in force 1 January 2024",
    },
    url: OFFICIAL_DATABASE,
    checked: READ_IN_FULL,
  },
  litigation: {
    name: { zh: "《中华人民共和国行政诉讼法》", en: "Administrative Litigation Law" },
    edition: { zh: "2017年修正", en: "as amended in 2017" },
    url: OFFICIAL_DATABASE,
    checked: READ_IN_FULL,
  },
  processingFee: {
    name: {
      zh: "《政府信息公开信息处理费管理办法》",
      en: "Measures for the Processing Fee of Government-information Disclosure",
    },
    edition: { zh: "国办函〔2020〕109号", en: "Guobanhan [2020] No. 109" },
    url: "https://www.gov.cn/",
    checked: {
      zh: "只对照了各地政府网站转载的开头各条和四川省财政厅的转述，未见全文，因此不引条款号",
      en: "only the first articles, as government sites reprint them, and a retelling by the finance department of Sichuan were read, not the full text: no article is named",
    },
  },
  form: {
    name: { zh: "《政府信息公开工作年度报告格式》", en: "Format of the annual report" },
    edition: { zh: "国办公开办函〔2021〕30号", en: "Guobangongkaibanhan [2021] No. 30" },
    url: "https://www.gov.cn/",
    checked: {
      zh: "表格的行列对照各机关报告所载的表格",
      en: "rows and columns were read in the tables that agencies published",
    },
  },
} as const satisfies Readonly<Record<string, Law>>;

/** Where a rule stands: a law and an article of it. */
export interface Citation {
  readonly law: keyof typeof LAWS;
  readonly article: Bilingual;
}

/** A part of an article: its 款 (paragraph) and 项 (item), where it has several. */
export interface Part {
  readonly paragraph?: number;
  readonly item?: number;
}

/** Article `第十四条` of a law, or a part of it: `article("disclosure", 36, { item: 3 })`. */
export function article(law: keyof typeof LAWS, number: number, part: Part = {}): Citation {
  const { paragraph, item } = part;
  const zh = [
    `第${numeral(number)}条`,
    paragraph === undefined ? "" : `第${numeral(paragraph)}款`,
    item === undefined ? "" : `第（${numeral(item)}）项`,
  ];
  const en = [
    `article ${number}`,
    paragraph === undefined ? "" : `, paragraph ${paragraph}`,
    item === undefined ? "" : ` (${item})`,
  ];
  return { law, article: { zh: zh.join(""), en: en.join("") } };
}

const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 99 in Chinese numerals, as articles are counted: 10 is 十, 36 is 三十六. */
export function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return head + (ones === 0 ? "" : DIGITS[ones]);
}

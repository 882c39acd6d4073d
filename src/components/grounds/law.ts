import type { Bilingual } from "../../lib/statute/index.ts";

/** A law or regulation that is cited, with where its text can be read. */
export interface Law {
  readonly name: Bilingual;
  /** Edition the citation is of. */
  readonly edition: Bilingual;
  readonly url: string;
}

/** 国家法律法规数据库: the official database of laws, where each text below is found by its name. */
const OFFICIAL_DATABASE = "https://flk.npc.gov.cn/";

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
  },
  reconsideration: {
    name: { zh: "《中华人民共和国行政复议法》", en: "Administrative Reconsideration Law" },
    edition: {
      zh: "2023年修订，2024年1月1日起施行",
      en: "revised 2023, in force 1 January 2024",
    },
    url: OFFICIAL_DATABASE,
  },
  litigation: {
    name: { zh: "《中华人民共和国行政诉讼法》", en: "Administrative Litigation Law" },
    edition: { zh: "2017年修正", en: "as amended in 2017" },
    url: OFFICIAL_DATABASE,
  },
  processingFee: {
    name: {
      zh: "《政府信息公开信息处理费管理办法》",
      en: "Measures for the Processing Fee of Government-information Disclosure",
    },
    edition: { zh: "国办函〔2020〕109号", en: "Guobanhan [2020] No. 109" },
    url: "https://www.gov.cn/",
  },
  form: {
    name: { zh: "《政府信息公开工作年度报告格式》", en: "Format of the annual report" },
    edition: { zh: "国办公开办函〔2021〕30号", en: "Guobangongkaibanhan [2021] No. 30" },
    url: "https://www.gov.cn/",
  },
} as const satisfies Readonly<Record<string, Law>>;

/** Where a rule stands: a law and an article of it. */
export interface Citation {
  readonly law: keyof typeof LAWS;
  readonly article: Bilingual;
}

/** Article `第十四条` of a law, with its item if it has one: `cite("disclosure", 36, "三")`. */
export function article(law: keyof typeof LAWS, number: number, item?: number): Citation {
  const zh = `第${numeral(number)}条`;
  const en = `article ${number}`;
  return item === undefined
    ? { law, article: { zh, en } }
    : {
        law,
        article: { zh: `${zh}第（${numeral(item)}）项`, en: `${en} (${item})` },
      };
}

const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 99 in Chinese numerals, as articles are counted: 10 is 十, 36 is 三十六. */
export function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return head + (ones === 0 ? "" : DIGITS[ones]);
}

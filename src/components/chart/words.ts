import { SMALL_N } from "../../lib/indicator/index.ts";
import type { Tongue } from "./cell.ts";

/** The words every chart shares. */
interface ChartWords {
  readonly gap: string;
  readonly year: string;
  readonly body: string;
  readonly small: string;
  readonly interval: string;
  readonly unranked: string;
  readonly gapNote: string;
  readonly stackNote: string;
  readonly unitPrefix: string;
  readonly table: string;
  readonly source: string;
}

/** The words of charts, by language. */
export const CHART_WORDS: Readonly<Record<Tongue, ChartWords>> = {
  zh: {
    gap: "无数据",
    year: "年度",
    body: "机关",
    small: `空心或斜体：分母小于 ${SMALL_N}，比例只供参考，不参与排名。`,
    interval: "竖线为 95% 区间（Wilson）。",
    unranked: `以下分母小于 ${SMALL_N}，不排名`,
    gapNote: "缺口表示没有数字，不是零；原因见表。",
    stackNote: "N 为分母。各段未填满之处为报告未给出数字。",
    unitPrefix: "单位：",
    table: "图中全部数字",
    source: "来源：各机关政府信息公开工作年度报告所载表格，本站逐格核录。",
  },
  en: {
    gap: "no data",
    year: "Year",
    body: "Body",
    small: `Hollow or italic: denominator below ${SMALL_N}; the share is only indicative and is not ranked.`,
    interval: "The uprights are 95% intervals (Wilson).",
    unranked: `Below: denominator under ${SMALL_N}, not ranked`,
    gapNote: "A gap means that there is no number; it is not zero. The table says why.",
    stackNote: "N is the denominator. Where the parts leave room, the report gives no number.",
    unitPrefix: "Unit: ",
    table: "Every number of this chart",
    source:
      "Source: tables of the agencies' annual reports, recorded cell by cell by this archive.",
  },
};

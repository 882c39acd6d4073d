import type { Bilingual, TableKey } from "./types.ts";

/** The six sections both forms prescribe, in order (条例 (2019) article 50). */
export type SectionKey =
  | "overview"
  | "proactive"
  | "applications"
  | "review"
  | "problems"
  | "other";

/** One prescribed section of the report. */
export interface SectionSpec {
  readonly key: SectionKey;
  /** The Chinese numeral the heading is printed with. */
  readonly numeral: string;
  readonly title: Bilingual;
  /** The statutory table the section carries, or null. */
  readonly table: TableKey | null;
}

/** The prescribed outline. */
export const SECTIONS: readonly SectionSpec[] = [
  { key: "overview", numeral: "一", title: { zh: "总体情况", en: "Overview" }, table: null },
  {
    key: "proactive",
    numeral: "二",
    title: { zh: "主动公开政府信息情况", en: "Proactive disclosure" },
    table: "proactive",
  },
  {
    key: "applications",
    numeral: "三",
    title: { zh: "收到和处理政府信息公开申请情况", en: "Applications received and processed" },
    table: "applications",
  },
  {
    key: "review",
    numeral: "四",
    title: {
      zh: "政府信息公开行政复议、行政诉讼情况",
      en: "Administrative reconsideration and litigation",
    },
    table: "review",
  },
  {
    key: "problems",
    numeral: "五",
    title: { zh: "存在的主要问题及改进情况", en: "Main problems and improvements" },
    table: null,
  },
  {
    key: "other",
    numeral: "六",
    title: { zh: "其他需要报告的事项", en: "Other matters to report" },
    table: null,
  },
];

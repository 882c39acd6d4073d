import type { Break } from "../indicator.ts";

/** Both forms ask for the figure, in words that need not count alike. */
export const FORM_CHANGED: Break = {
  kind: "form",
  why: {
    zh: "2021年度起表格改版，该项的名称与统计口径随之变化，前后不宜直接比较。",
    en: "The form changed from report year 2021, and with it the wording of this figure; years before and after should not be compared directly.",
  },
};

/** 行政复议法 (2023 revision) article 23, in force on 1 January 2024. */
export const RECONSIDERATION_FIRST: Break = {
  kind: "law",
  fromYear: 2024,
  why: {
    zh: "《行政复议法》（2023年修订，2024年1月1日起施行）第二十三条把不予公开政府信息列入复议前置，直接起诉的件数自2024年度起不可与此前比较。",
    en: "Article 23 of the Administrative Reconsideration Law (revised 2023, in force 1 January 2024) requires reconsideration before suing over a refusal to disclose; direct suits from 2024 on are not comparable with earlier years.",
  },
};

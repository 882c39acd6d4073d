import type { Bilingual } from "../../statute/index.ts";

/** The edition that prescribes the form of report years 2019 and 2020, and the one of 2021 and later. */
export const FORMS_BASIS: Bilingual = {
  zh: "《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号、〔2021〕30号）。",
  en: "Uniform format of the annual reports (Guo Ban Gong Kai Ban Han [2019] No. 60 and [2021] No. 30).",
};

/** What to do where the numbers of one report do not agree. */
export const CHECK_COPY_FIRST: Bilingual = {
  zh: "先对照原文，看是否是本站转录有误；若原文如此，由发布机关核实哪个数字有误。",
  en: "Compare with the original first: our copy may be at fault. If the original says the same, its publisher can tell which number is wrong.",
};

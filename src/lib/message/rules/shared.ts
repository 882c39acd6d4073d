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

/** Rules that rest on arithmetic within one text. */
export const ARITHMETIC_BASIS: Bilingual = {
  zh: "同一份报告中的数字应当互相吻合；这是推论，不是格式所印的要求，可能另有合理原因。",
  en: "The numbers of one report should agree. This is inferred, not printed on the form; there may be lawful reasons why they do not.",
};

/** Rules that hold one year against another. */
export const SERIES_BASIS: Bilingual = {
  zh: "相邻两年的报告应当衔接；机构调整、口径变化、报告更正都可能造成差异。",
  en: "Reports of neighbouring years should join. Reorganisation, another scope or a corrected report may account for a difference.",
};

/** Articles 49 and 50 of the regulations. */
export const LAW_BASIS: Bilingual = {
  zh: "《政府信息公开条例》（2019年修订）第四十九条、第五十条。",
  en: "Regulations on Open Government Information (revised 2019), articles 49 and 50.",
};

/** What to do where prose and table, or two passages, do not agree. */
export const CHECK_PROSE: Bilingual = {
  zh: "对照原文上下文：两处可能口径不同；若口径相同，由发布机关核实哪个数字有误。",
  en: "Read both passages in the original: they may count different things. If they count the same, its publisher can tell which number is wrong.",
};

/** What to do about what is merely worth knowing. */
export const NOTHING_TO_MEND: Bilingual = {
  zh: "仅供参考，不必更改。",
  en: "For information; nothing needs to be changed.",
};

/** What to do where our copy is the likelier fault. */
export const SEND_ORIGINAL: Bilingual = {
  zh: "很可能是本站副本的问题：请提供原文或更好的副本。",
  en: "Our copy is probably at fault: please send the original or a better copy.",
};

/** What to do where two years do not join. */
export const CHECK_BOTH_YEARS: Bilingual = {
  zh: "对照两年的原文；差异可能出自更正、机构调整或口径变化。",
  en: "Compare both years' originals; a correction, a reorganisation or another scope may explain the difference.",
};

import type { Bilingual } from "../../statute/index.ts";

/** What everybody who computes with the data must know; on the data page and in every zip. */
export const CAVEATS: readonly Bilingual[] = [
  {
    zh: "未知不是零。没有数值的数字都有状态（空白、“/”、无法辨认、缺失……），计算前请先看状态列；空字段表示没有值。",
    en: "Unknown is not zero. A figure without a value has a state (blank, /, unreadable, missing …): read the state column before you compute. An empty field means no value.",
  },
  {
    zh: "数字一律按发布的原样，本站从不改动；核对发现的不一致放在旁边的 findings 表，差错也可能出在本站的副本。",
    en: "Figures are as published and never changed. What our checks doubt stands beside them in findings; the fault may be in our copy.",
  },
  {
    zh: "2019 年格式（2019、2020 年度）与 2021 年格式的主动公开表几乎没有相同的列，时间序列必须在此断开；行政事业性收费在 2020 年度以前是项目数，2021 年度起是金额（万元）。",
    en: "The 2019 form (report years 2019 and 2020) and that of 2021 share hardly a column on proactive disclosure: series must break there. Administrative fees are a count of items up to 2020 and money (10,000 yuan) from 2021.",
  },
  {
    zh: "同一地方可能有两份报告：机关自己的，和汇总全级的（scope 列）。不要把汇总报告与其下级相加。",
    en: "One place may have two reports: the body's own, and that of its whole level (column scope). Never add a roll-up to the reports it sums.",
  },
  {
    zh: "金额的单位以 unit 列为准；没有写明单位的不要猜。indicators 表中的金额已统一为万元，只换算写明单位的。",
    en: "The unit of an amount is what column unit says; where none is named, do not guess. Table indicators gives money in 10,000 yuan, converted only where a unit is named.",
  },
  {
    zh: "本站收录不完整：没有某份报告（presence 列）不等于该机关没有发布。",
    en: "The archive is incomplete: a report that is not here (column presence) may well have been published.",
  },
  {
    zh: "CSV 中以 = + - @ 制表符或回车开头的文本前加了一个单引号，防止表格软件把它当公式；数值列没有，-4 仍是数字。",
    en: "In CSV, a text that starts with = + - @, tab or return has an apostrophe before it, so that no spreadsheet runs it; number columns have none: -4 stays a number.",
  },
];

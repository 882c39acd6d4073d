import { SMALL_N } from "../../lib/indicator/index.ts";
import type { Tongue } from "../chart/cell.ts";

interface PeersText {
  readonly title: string;
  readonly caption: (year: number) => string;
  readonly note: (bodies: number) => string;
  readonly few: string;
  readonly head: {
    readonly indicator: string;
    readonly own: string;
    readonly lower: string;
    readonly median: string;
    readonly upper: string;
    readonly counted: string;
  };
}

/** The words of the comparison with like bodies, by language. */
export const PEERS_TEXT: Readonly<Record<Tongue, PeersText>> = {
  zh: {
    title: "与同类机关相比",
    caption: (year) => `${year} 年度，与同类机关相比`,
    note: (bodies) =>
      `同类：层级、机关类别、年度、统计口径和表格版式都相同，本站收录 ${bodies} 个，含本机关。四分位数取自各机关自己的数值，不作平均；分母小于 ${SMALL_N} 的比例不计入，本机关的以斜体标出。不足 ${SMALL_N} 个机关的不列，也不排名。`,
    few: "同类太少",
    head: {
      indicator: "指标",
      own: "本机关",
      lower: "下四分位",
      median: "中位",
      upper: "上四分位",
      counted: "计入机关数 N",
    },
  },
  en: {
    title: "Against like bodies",
    caption: (year) => `Against like bodies, ${year}`,
    note: (bodies) =>
      `Like: the same level, kind of body, year, scope and form; the archive holds ${bodies}, this one among them. Quartiles are values that bodies have, not means; shares on fewer than ${SMALL_N} cases are not counted, and this body's are set in italics. With fewer than ${SMALL_N} bodies nothing is told, and nobody is ranked.`,
    few: "too few",
    head: {
      indicator: "Indicator",
      own: "This body",
      lower: "Lower quartile",
      median: "Median",
      upper: "Upper quartile",
      counted: "Bodies counted, N",
    },
  },
};

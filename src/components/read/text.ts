import type { FigureState } from "../../lib/report/index.ts";
import type { Tongue } from "../chart/cell.ts";
import type { SharedSentences } from "./words.ts";

interface ReadText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly left: string;
  readonly right: string;
  readonly hint: string;
  readonly show: string;
  readonly swap: string;
  readonly choose: string;
  readonly failed: (ids: string) => string;
  readonly shared: (counts: SharedSentences) => string;
  readonly noProse: string;
  readonly absent: string;
  readonly figures: string;
  readonly figuresCaption: (differing: number, same: number) => string;
  readonly noFigures: string;
  readonly figure: string;
  readonly difference: string;
  readonly legend: string;
  readonly states: Readonly<Record<Exclude<FigureState, "reported">, string>>;
}

/** The words of the page that sets two reports side by side, by language. */
export const READ_TEXT: Readonly<Record<Tongue, ReadText>> = {
  zh: {
    title: "并读两份年报",
    description: "把两份年报逐节并排，标出不同的词句和数字。",
    lead: "把两个年度或两个机关的年报逐节并排：不同的词语标出，数字算出差额。年报页上有“并读”的链接，也可以在下面贴入两份年报的网址。",
    noScript: "本页需要 JavaScript；不用脚本时，请分别打开两份年报。",
    left: "左",
    right: "右",
    hint: "年报网址或编号，如 321300/government/2023",
    show: "并读",
    swap: "左右对换",
    choose: "请填入两份年报。",
    failed: (ids) => `没有读到：${ids}。直接打开本地文件时，浏览器不允许读取。`,
    shared: ({ sentences, exact, reworded }) =>
      `右边 ${sentences} 句中，${exact} 句与左边相同，${reworded} 句只换了数字，${sentences - exact - reworded} 句为右边独有。`,
    noProse: "两份年报中至少有一份本站没有正文，词句无从比较。",
    absent: "没有这一节",
    figures: "表格数字",
    figuresCaption: (differing, same) => `不同的 ${differing} 格；另有 ${same} 格相同，不列`,
    noFigures: "两份年报中至少有一份没有表格，数字无从比较；没有不等于零。",
    figure: "项目",
    difference: "右减左",
    legend: "只在左边的词划去，只在右边的词加底线。",
    states: {
      blank: "空白",
      notApplicable: "“/”或“无”",
      unreadable: "无法辨认",
      missing: "无此项",
      derived: "推得",
    },
  },
  en: {
    title: "Two reports side by side",
    description: "Two reports section by section, with differing words and figures marked.",
    lead: "Two years or two bodies, section by section: words that differ are marked, figures subtracted. Reports link here; or paste the addresses of two reports below. The reports themselves are in Chinese.",
    noScript: "This page needs JavaScript; without it, please open the two reports themselves.",
    left: "Left",
    right: "Right",
    hint: "Address or id of a report, such as 321300/government/2023",
    show: "Show",
    swap: "Swap",
    choose: "Fill in two reports.",
    failed: (ids) =>
      `Could not be read: ${ids}. A page opened from a local file may not read others.`,
    shared: ({ sentences, exact, reworded }) =>
      `Of ${sentences} sentences on the right, ${exact} stand on the left too, ${reworded} with other figures; ${sentences - exact - reworded} are the right's own.`,
    noProse: "Of at least one of the two no prose is held here, so there are no words to compare.",
    absent: "No such section",
    figures: "Figures of the tables",
    figuresCaption: (differing, same) =>
      `${differing} figures differ; ${same} are the same and not listed`,
    noFigures:
      "At least one of the two has no tables, so there is nothing to subtract; that is not zero.",
    figure: "Figure",
    difference: "Right less left",
    legend: "Words of the left only are struck through, words of the right only underlined.",
    states: {
      blank: "blank",
      notApplicable: "“/” or 无",
      unreadable: "unreadable",
      missing: "not asked",
      derived: "derived",
    },
  },
};

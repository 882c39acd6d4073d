import type { FormId } from "../../statute/index.ts";

/** How a report is printed where real reports differ and mean the same. */
export interface Printing {
  /** Edition of table B, which need not be that of table A: 2021 tables with the one row （六） of 2019 are real. */
  readonly applicationsForm: FormId;
  /** The year stands in the heads of table A: 本年(2023)制发件数. */
  readonly yearInHeads: number | null;
  /** Labels as typists write them: shortened, spaced, with other brackets and points. */
  readonly loose: boolean;
  /** Paragraphs of the first section: they decide where a page ends. */
  readonly paragraphs: number;
}

/** As the State Council's form has it. */
export function plainPrinting(form: FormId): Printing {
  return { applicationsForm: form, yearInHeads: null, loose: false, paragraphs: 0 };
}

/** A label of the form as this report prints it. */
export function printedLabel(label: string, printing: Printing): string {
  const { yearInHeads, loose } = printing;
  const dated =
    yearInHeads === null ? label : label.replace(/^本年(?=制发|废止)/, `本年(${yearInHeads})`);
  return loose ? LOOSE.reduce((text, [from, to]) => text.replace(from, to), dated) : dated;
}

const LOOSE: readonly (readonly [from: RegExp, to: string])[] = [
  [/^行政规范性文件$/, "规范性文件"],
  [/^(（二）部分公开)（.*）$/, "$1"],
  [/^自然人$/, "自 然 人"],
  [/^总计$/, "总 计"],
  [/^（([一二三四五六七])）/, "($1)"],
  [/^(\d)\./, "$1．"],
];

/** The first section: a sentence, and as many paragraphs as the printing asks for. */
export function openingOf(year: number, printing: Printing): readonly string[] {
  return [
    `${year}年，依法公开政府信息。`,
    ...new Array<string>(printing.paragraphs).fill(PARAGRAPH),
  ];
}

const PARAGRAPH =
  "本机关通过门户网站、政务新媒体和公共查阅点公开规划计划、财政预决算、行政许可和行政处罚等信息，按季度检查公开目录，及时更正错漏，对社会关切的事项作出回应，并听取群众意见。";

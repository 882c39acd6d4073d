/**
 * A title cut where a line may end: between two words of Han, never within one, nor beside a number.
 * @param title `博爱县人民政府2020年政府信息公开工作年度报告`
 * @returns parts that make the title again when joined
 */
export function titleWords(title: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of SEGMENTER.segment(title)) {
    const before = parts.at(-1);
    if (before === undefined || (ENDS_IN_HAN.test(before) && BEGINS_WITH_HAN.test(segment))) {
      parts.push(segment);
    } else {
      parts[parts.length - 1] = before + segment;
    }
  }
  return parts;
}

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
const ENDS_IN_HAN = /\p{Script=Han}$/u;
const BEGINS_WITH_HAN = /^\p{Script=Han}/u;

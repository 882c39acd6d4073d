import { BOILERPLATE_AGENCIES } from "../../lib/reuse/index.ts";
import type { Bilingual } from "../../lib/statute/index.ts";
import type { ReusePage } from "../../site/reuse.ts";

/** The counts a report's reuse is told by. */
export interface ReuseCounts {
  readonly sentences: number;
  readonly before: number;
  readonly exact: number;
  /** Sentences that at least {@link BOILERPLATE_AGENCIES} other agencies wrote. */
  readonly common: number;
}

/** Counts the sentences found. */
export function countReuse({ sentences, found }: ReusePage): ReuseCounts {
  return {
    sentences,
    before: found.filter(({ before }) => before !== null).length,
    exact: found.filter(({ before }) => before?.exact).length,
    common: found.filter(({ others }) => others >= BOILERPLATE_AGENCIES).length,
  };
}

/** The words of the reuse panel, in both languages: a report's page switches in place. */
export const REUSE_TEXT = {
  title: { zh: "重复的语句", en: "Sentences used before" },
  before: (year: string, { sentences, before, exact }: ReuseCounts): Bilingual => ({
    zh: `${sentences} 句中 ${before} 句见于 ${year} 年年报${before > exact ? `，其中 ${before - exact} 句只换了数字` : ""}。`,
    en: `${before} of ${sentences} sentences stand in the report for ${year}${before > exact ? `, ${before - exact} of them with other figures` : ""}.`,
  }),
  first: ({ sentences }: ReuseCounts): Bilingual => ({
    zh: `本站没有更早的年报可比；正文共 ${sentences} 句。`,
    en: `No earlier report is held to set it against; its prose has ${sentences} sentences.`,
  }),
  common: ({ sentences, common }: ReuseCounts): Bilingual => ({
    zh: `${sentences} 句中 ${common} 句为通行语句：至少 ${BOILERPLATE_AGENCIES} 个其他机关写过同样的话（数字不计）。`,
    en: `${common} of ${sentences} are common wording: at least ${BOILERPLATE_AGENCIES} other agencies wrote them too, figures apart.`,
  }),
  list: (count: number): Bilingual => ({
    zh: `逐句查看（${count}）`,
    en: `Each sentence (${count})`,
  }),
  marks: {
    zh: "年份通往上年年报中的同一句，≈ 表示只换了数字；× 后为写过同样话的其他机关数。",
    en: "A year leads to the sentence in that report, ≈ where its figures differ; × is followed by how many other agencies wrote it.",
  },
  read: (year: string): Bilingual => ({
    zh: `与 ${year} 年年报并读`,
    en: `Read beside the report for ${year}`,
  }),
  note: {
    zh: "只数十个字以上的句子；空格和全角半角不计。重复不等于不当：法定格式和固定栏目本来就会重复。",
    en: "Only sentences of ten signs or more are counted, white space and width apart. To repeat is no fault: the form itself repeats.",
  },
} as const;

import type { Report } from "../report/index.ts";

/** A sentence of a report's prose, long enough to be recognised elsewhere. */
export interface Sentence {
  /** As published, without the white space around it. */
  readonly text: string;
  /** Anchor of the paragraph it stands in. */
  readonly anchor: string;
}

/** Signs of a sentence below this number say too little to be anybody's own: 无。 is no repetition. */
const LEAST_SIGNS = 10;

/** The sentences of a report's prose in order; tables and headings are none. A short one is left out. */
export function sentencesOf({ sections }: Pick<Report, "sections">): readonly Sentence[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "prose" ? [block] : []))
    .flatMap(({ text, anchor }) =>
      splitSentences(text).map((sentence) => ({ text: sentence, anchor })),
    )
    .filter(({ text }) => wording(text).length >= LEAST_SIGNS);
}

/** Cuts a text after each 。！？；, closing quotes and brackets included. Nothing is lost but white space at the cuts. */
export function splitSentences(text: string): readonly string[] {
  const found = text.match(/[^。！？；]*[。！？；]+[”’」』）》]*|[^。！？；]+/gu) ?? [];
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

/** The words of a sentence without white space, in one width: equal where the same is written. */
export function wording(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/** The words with every number replaced: equal where a sentence was kept and its figures brought up to date. */
export function frameOf(text: string): string {
  return wording(text).replace(/\d+(?:[.,]\d+)*/gu, "#");
}

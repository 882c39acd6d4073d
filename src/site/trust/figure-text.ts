import type { Lang } from "../../lib/message/index.ts";

/**
 * The figures of a proof put into the words of its promise, with the digits of a language.
 * @throws when the proof lacks a figure the words name
 */
export function figureText(
  words: string,
  figures: Readonly<Record<string, number>>,
  lang: Lang,
): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`The proof says nothing of ${name}: ${words}`);
    return figure.toLocaleString(lang);
  });
}

/** The figures the words of a promise name. */
export function figureNames(words: string): readonly string[] {
  return [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
}

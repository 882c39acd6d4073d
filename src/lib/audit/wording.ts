import type { Bilingual } from "../statute/index.ts";

const SHOWN = 4;

/** Several names in one text, `“甲”“乙”等5项` and `"A", "B" and 3 more`, the first four of them. */
export function listOf(names: readonly Bilingual[]): Bilingual {
  const shown = names.slice(0, SHOWN);
  const more = names.length - shown.length;
  const zh = shown.map((name) => `“${name.zh}”`).join("");
  const en = shown.map((name) => `"${name.en}"`).join(", ");
  return more > 0 ? { zh: `${zh}等${names.length}项`, en: `${en} and ${more} more` } : { zh, en };
}

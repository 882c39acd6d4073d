import type { Lang } from "../lib/message/index.ts";
import type { Bilingual } from "../lib/statute/index.ts";
import { en } from "./text/en.ts";
import { type SiteText, zhCN } from "./text/zh-CN.ts";

export type { SiteText } from "./text/zh-CN.ts";

const TEXTS: Readonly<Record<Lang, SiteText>> = { "zh-CN": zhCN, en };

/** Every text of the interface in one language. */
export function textOf(lang: Lang): SiteText {
  return TEXTS[lang];
}

/** One text in both languages, for a page that carries its frame in both. */
export function both(pick: (text: SiteText) => string): Bilingual {
  return { zh: pick(zhCN), en: pick(en) };
}

import type { Lang } from "../lib/message/index.ts";
import { readIndex } from "./store.ts";

export type { Lang } from "../lib/message/index.ts";
export { inLang } from "../lib/message/index.ts";

/** The languages in the order the switch shows them; the first lies at the root of the site. */
export const LANGS: readonly Lang[] = ["zh-CN", "en"];

/** The folder of a language: the root for Chinese, `en/` for English. */
const FOLDERS: Readonly<Record<Lang, string>> = { "zh-CN": "", en: "en/" };

/** Reports have one page in all languages; every other page has one a language. */
const SHARED = /^reports\//;

/**
 * The site path of a page in a language: `findings.html` is `en/findings.html` in English.
 * A report's path and that of a data file stay as they are.
 */
export function pathIn(lang: Lang, path: string): string {
  return SHARED.test(path) || !/\.html(?:[?#]|$)/.test(path) ? path : FOLDERS[lang] + path;
}

/** The other language of the two. */
export function otherLang(lang: Lang): Lang {
  return lang === "en" ? "zh-CN" : "en";
}

/** The value of the route parameter `[...lang]`: nothing for Chinese. */
export function langParam(lang: Lang): string | undefined {
  return lang === "en" ? "en" : undefined;
}

/** The language a route parameter stands for. */
export function langOf(param: string | undefined): Lang {
  return param === "en" ? "en" : "zh-CN";
}

/** One static path a language the site is published in, for `getStaticPaths` of `[...lang]` pages. */
export function languagePaths(): { params: { lang: string | undefined } }[] {
  return readIndex().site.languages.map((lang) => ({ params: { lang: langParam(lang) } }));
}

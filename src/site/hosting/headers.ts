import type { Bilingual } from "../../lib/statute/index.ts";

/** A header every server should send, and for which files. Written once; every server's own format is made of it. */
export interface HeaderRule {
  /** Which files: everything, or those whose name says that they never change under it. */
  readonly on: "all" | "assets" | "pages" | "data";
  readonly name: string;
  readonly value: string;
  /** Why, as the page about hosting says it. */
  readonly why: Bilingual;
}

/**
 * What a server adds to the files of `dist/`. The policy of each page stands in the page itself, with the hashes of its
 * scripts; what a page cannot say of itself stands here.
 */
export const HEADERS: readonly HeaderRule[] = [
  {
    on: "all",
    name: "X-Content-Type-Options",
    value: "nosniff",
    why: { zh: "数据文件不会被当成脚本", en: "a data file is never taken for a script" },
  },
  {
    on: "all",
    name: "Referrer-Policy",
    value: "strict-origin-when-cross-origin",
    why: { zh: "检索了什么不外传", en: "what was searched for stays here" },
  },
  {
    on: "all",
    name: "Content-Security-Policy",
    value: "base-uri 'none'; object-src 'none'",
    why: {
      zh: "不限制被嵌入：图表就是供别的网站引用的，本站页面也不替读者办任何事",
      en: "framing is not forbidden: charts are made to be embedded, and no page acts on a reader's behalf",
    },
  },
  {
    on: "all",
    name: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=()",
    why: { zh: "本站用不到这些权限", en: "nothing here asks for them" },
  },
  {
    on: "assets",
    name: "Cache-Control",
    value: "public, max-age=31536000, immutable",
    why: { zh: "文件名含内容哈希，可以永久缓存", en: "their names hold a hash of their bytes" },
  },
  {
    on: "pages",
    name: "Cache-Control",
    value: "public, max-age=600, must-revalidate",
    why: { zh: "更正在十分钟内可见", en: "a correction shows within ten minutes" },
  },
  {
    on: "data",
    name: "Access-Control-Allow-Origin",
    value: "*",
    why: {
      zh: "其他网站和笔记本可以直接读取数据",
      en: "notebooks and other sites may read the data",
    },
  },
];

/** The folders of each group, as a prefix of the path; pages are all the rest. */
export const FOLDERS: Readonly<Record<"assets" | "data", string>> = {
  assets: "/assets/",
  data: "/data/",
};

/** The rules of a group of files, with those that hold for all. */
export function headersOn(group: Exclude<HeaderRule["on"], "all">): readonly HeaderRule[] {
  return HEADERS.filter(({ on }) => on === "all" || on === group);
}

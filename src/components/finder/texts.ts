/** The words of the finder, by language of the frame. */
export interface FinderTexts {
  readonly open: string;
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  readonly direct: string;
  readonly fullText: (query: string) => string;
  readonly none: string;
  readonly failed: string;
  readonly years: (count: number) => string;
  /** What tells an outcome of applications from an agency in the list. */
  readonly outcome: string;
}

const zh: FinderTexts = {
  open: "查找",
  label: "查找机关或年报",
  hint: "机关名、拼音或首字母，可加年份：bax 2020；也可输入第三十六条",
  close: "关闭",
  direct: "直达",
  fullText: (query) => `在全文中检索“${query}”`,
  none: "没有名称相近的机关。",
  failed: "名录未能读取；仍可检索全文。",
  years: (count) => `${count} 个年度`,
  outcome: "办理结果与理由",
};

const en: FinderTexts = {
  open: "Find",
  label: "Find an agency or a report",
  hint: "Name, pinyin or initials, with a year: bax 2020; or article 36",
  close: "Close",
  direct: "Go to",
  fullText: (query) => `Search the full text for “${query}”`,
  none: "No agency has a name like this.",
  failed: "The list could not be read; full-text search still works.",
  years: (count) => `${count} ${count === 1 ? "year" : "years"}`,
  outcome: "outcome of applications",
};

/** The words of the finder in a language. */
export function finderTexts(lang: string): FinderTexts {
  return lang === "en" ? en : zh;
}

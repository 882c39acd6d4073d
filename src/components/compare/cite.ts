/** What a citation of a view is made from. */
export interface Cited {
  /** Title of the archive. */
  readonly archive: string;
  /** Title of the chart, with the bodies it shows. */
  readonly title: string;
  readonly dataVersion: string;
  /** The commit the archive's content was at, or null. */
  readonly commit: string | null;
  readonly url: string;
  /** The reader's day, `2026-11-21`. */
  readonly accessed: string;
}

/** The styles a citation is offered in. */
export const CITATION_STYLES = ["gbt7714", "apa", "bibtex"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A citation in one style: GB/T 7714-2015 [DS/OL], APA 7, or BibTeX. */
export function cite(style: CitationStyle, cited: Cited): string {
  return STYLES[style](cited);
}

/** What a picture that travels alone says of where it is from: archive, site, state of the data, day. */
export function creditOf({ archive, accessed, url, ...state }: Omit<Cited, "title">): string {
  return `${archive} · ${new URL(url).host} · ${versionOf(state)} · ${accessed}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const STYLES: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
  gbt7714: ({ archive, title, url, accessed, ...state }) =>
    `${archive}. ${title}[DS/OL]. 数据版本${versionOf(state)}. [${accessed}]. ${url}.`,
  apa: ({ archive, title, url, accessed, ...state }) =>
    `${archive}. (n.d.). ${title} (Version ${versionOf(state)}) [Data set]. Retrieved ${longDate(accessed)}, from ${url}`,
  bibtex: ({ archive, title, url, accessed, ...state }) =>
    [
      "@misc{gongkai-compare,",
      `  author  = {{${escaped(archive)}}},`,
      `  title   = {${escaped(title)}},`,
      `  version = {${versionOf(state)}},`,
      `  url     = {${url}},`,
      `  urldate = {${accessed}}`,
      "}",
    ].join("\n"),
};

/** `1.0.0+3f2a91c0b7de`: the version of the format, and the state of the content as a commit. */
function versionOf({ dataVersion, commit }: Pick<Cited, "dataVersion" | "commit">): string {
  return commit === null ? dataVersion : `${dataVersion}+${commit.slice(0, COMMIT_SIGNS)}`;
}

/** Enough of a commit to find it in any repository of this kind. */
const COMMIT_SIGNS = 12;

function longDate(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

/** The signs that mean something to TeX. */
function escaped(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}

import { parseContentFile, writeContentFile, yamlScalar } from "../lib/parse/index.ts";
import { fullDraft } from "../lib/parse/testing.ts";

/** A place of a report that a contributor fills. */
export type Place =
  | "prose"
  | "title"
  | "table cell"
  | "statutory cell"
  | "link text"
  | "link address"
  | "source address"
  | "file name";

const DRAFT = fullDraft("2021", ["PROSE"], () => "0");

/** The same without tables: what it says is read a hundred times as fast. */
const PLAIN_DRAFT = {
  meta: { ...DRAFT.meta, form: "none" },
  sections: DRAFT.sections.slice(0, 1),
} as const;

/** How each place is filled in the text of a canonical report. The text stands as it is, unless the place quotes it. */
const FILL: Readonly<Record<Place, (report: string, text: string) => string>> = {
  prose: (report, text) => report.replace("PROSE", () => text),
  // Written by the writer itself, since the heading repeats it.
  title: (report) => report,
  "table cell": (report, text) =>
    report.replace("PROSE", () => `正文。\n\n| 甲 | 乙 |\n| --- | --- |\n| ${cell(text)} | 1 |`),
  "statutory cell": (report, text) => report.replace("| 0 |", () => `| ${cell(text)} |`),
  "link text": (report, text) =>
    report.replace("PROSE", () => `[${text.replace(/[\r\n]+/g, " ")}](https://a.example/)`),
  "link address": (report, text) =>
    report.replace("PROSE", () => `[一](<${oneLine(text)}>) [二](${oneLine(text)})`),
  "source address": (report, text) =>
    report.replace(/url: [^,]*/, () => `url: ${yamlScalar(text)}`),
  "file name": (report, text) => report.replace(/name: [^,]*/, () => `name: ${yamlScalar(text)}`),
};

/** Every place, in a fixed order. */
export const PLACES = Object.keys(FILL) as readonly Place[];

/** A report of an agency with a text in one or more of its places; its tables are there when one of them is filled. */
export function reportWith(
  agency: string,
  texts: Partial<Readonly<Record<Place, string>>>,
): string {
  const draft = texts["statutory cell"] === undefined ? PLAIN_DRAFT : DRAFT;
  const title = texts.title ?? draft.meta.title;
  const base = writeContentFile({ ...draft, meta: { ...draft.meta, agency, title } });
  return PLACES.reduce((report, place) => {
    const text = texts[place];
    return text === undefined ? report : FILL[place](report, text);
  }, base);
}

/** Whether the archive takes a report with this text in this place. */
export function isTaken(place: Place, text: string): boolean {
  const report = reportWith("410822/government", { [place]: text });
  return parseContentFile(report, "reports/410822/government/2021.md").report !== null;
}

function cell(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

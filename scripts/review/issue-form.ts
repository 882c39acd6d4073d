import { type Attachment, readAttachment } from "./attachment.ts";

/** What a person wrote into the issue form; empty where nothing was. */
export interface IssueForm {
  readonly url: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** The file dropped into the form; it goes before the text. `unreadable`: something stands there that is not one file. */
  readonly attachment: Attachment | "unreadable" | null;
  readonly text: string;
}

/** The headings of the form, as the forge writes them into the issue. */
const HEADINGS = {
  url: "网址 / Address",
  agency: "机关编号 / Agency id",
  year: "报告年度 / Report year",
  attachment: "附件 / Attachment",
  text: "全文 / Text",
} as const;

/**
 * Reads the body of an issue made with the form. What is not of the expected shape is left out: an address that is
 * none, an id that is none. The text ends with the body: a heading inside it is its own.
 */
export function readIssueForm(body: string): IssueForm {
  const text = body.replace(/\r\n/g, "\n");
  const field = (name: keyof typeof HEADINGS): string => sectionOf(text, HEADINGS[name]);
  const url = /^https?:\/\/[^\s<>"]+$/.exec(field("url"))?.[0] ?? null;
  const agency = /^\d{6}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.exec(field("agency"))?.[0] ?? null;
  const year = /^20\d\d$/.exec(field("year"))?.[0];
  return {
    url,
    agency,
    year: year === undefined ? null : Number(year),
    attachment: attachmentOf(field("attachment")),
    text: fenced(field("text")),
  };
}

function attachmentOf(field: string): IssueForm["attachment"] {
  return field === "" ? null : (readAttachment(field) ?? "unreadable");
}

function sectionOf(body: string, heading: string): string {
  const start = body.indexOf(`### ${heading}\n`);
  if (start < 0) return "";
  const rest = body.slice(start + heading.length + 5);
  const isLast = heading === HEADINGS.text;
  const end = isLast ? -1 : rest.search(/^### /m);
  const value = (end < 0 ? rest : rest.slice(0, end)).trim();
  return value === "_No response_" ? "" : value;
}

/** The forge puts a rendered text into a fence. */
function fenced(text: string): string {
  return /^(`{3,})text\n([\s\S]*)\n\1$/.exec(text)?.[2] ?? text;
}

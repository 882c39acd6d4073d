import { type Message, message } from "../message/index.ts";
import {
  type Frontmatter,
  type Place,
  type Report,
  reportId,
  reportIdOfPath,
} from "../report/index.ts";
import { readBody } from "./body.ts";
import { forbiddenCharacters } from "./characters.ts";
import { readFrontmatter, splitFile } from "./frontmatter.ts";
import { readOutline } from "./outline.ts";
import type { Body, Piece } from "./piece.ts";
import { readTables, type Tables } from "./tables.ts";

/** What a content file says. A file with an error yields no report. */
export interface ParsedFile {
  readonly report: Report | null;
  readonly messages: readonly Message[];
}

/** A file longer than this is not a report: the longest real ones are a fiftieth of it. */
const MAX_LENGTH = 2_000_000;

/**
 * Nor is a line longer than this: the longest paragraph of a real report is a twentieth of it. It also bounds what
 * the patterns of this archive, whose work may grow with the square of a line, can be made to do.
 */
const MAX_LINE = 20_000;

/**
 * Reads a content file. Never throws: what is wrong with it comes back as messages, and all of it at once.
 * @param text the whole file
 * @param path path within the content directory, `reports/410822/government/2020.md`; it is the report's identity
 */
export function parseContentFile(text: string, path: string): ParsedFile {
  const id = reportIdOfPath(path);
  if (id === null) return refused(message("path-not-a-report", { path }, null));
  if (text.length > MAX_LENGTH) {
    return refused(message("file-too-long", { length: text.length, limit: MAX_LENGTH }, null));
  }
  const long = longLine(text);
  if (long) return refused(long);
  const characters = forbiddenCharacters(text);
  const split = splitFile(text);
  if (!split) {
    return refused(characters[0] ?? message("frontmatter-missing", {}, { line: 1, column: 1 }));
  }
  const meta = readFrontmatter(split.frontmatter, path);
  const body = readBody(split.body, split.bodyLine);
  const outline = readOutline(body.pieces);
  const tables = readTables(outline.parts, meta.value?.form ?? "none");
  const said = [
    ...lineEndMessages(text),
    ...meta.messages,
    ...body.messages,
    ...outline.messages,
    ...tables.messages,
    ...(meta.value && !isUnread(body)
      ? consistencyMessages(meta.value, meta.placeOf, body.pieces, tables, split.bodyLine)
      : []),
  ];
  const messages = withCharacters(characters, said).sort(byPlace);
  if (!meta.value || messages.some(({ severity }) => severity === "error")) {
    return { report: null, messages };
  }
  return {
    report: {
      id: reportId(meta.value.agency, meta.value.year),
      file: path,
      meta: meta.value,
      sections: outline.sections,
      tables: tables.tables,
      figures: tables.figures,
    },
    messages,
  };
}

/** A body that is refused as a whole says nothing to hold the frontmatter against. */
function isUnread(body: Body): boolean {
  return body.pieces.length === 0 && body.messages.length > 0;
}

function refused(reason: Message): ParsedFile {
  return { report: null, messages: [reason] };
}

/** A character that stands in the file is named where it stands; readers further in see it once more. */
function withCharacters(characters: readonly Message[], said: readonly Message[]): Message[] {
  if (characters.length === 0) return [...said];
  return [...characters, ...said.filter(({ ruleId }) => ruleId !== "text-forbidden-character")];
}

function longLine(text: string): Message | null {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.length > MAX_LINE);
  if (at < 0) return null;
  const { length } = lines[at] as string;
  return message("line-too-long", { length, limit: MAX_LINE }, { line: at + 1, column: 1 });
}

function lineEndMessages(text: string): readonly Message[] {
  const at = text.indexOf("\r\n");
  return at < 0 ? [] : [message("text-line-ends", {}, { line: 1, column: at + 1 })];
}

/** What the frontmatter says of the body has to be so. */
function consistencyMessages(
  meta: Frontmatter,
  placeOf: (path: string) => Place,
  pieces: readonly Piece[],
  tables: Tables,
  bodyLine: number,
): readonly Message[] {
  return [
    ...titleMessages(meta, pieces, bodyLine),
    ...formMessages(meta, tables, placeOf("form")),
    ...proseMessages(meta, pieces, tables, bodyLine),
  ];
}

function titleMessages(
  meta: Frontmatter,
  pieces: readonly Piece[],
  bodyLine: number,
): readonly Message[] {
  const titles = pieces.filter((piece) => piece.kind === "heading" && piece.depth === 1);
  const [title, second] = titles as readonly Extract<Piece, { kind: "heading" }>[];
  if (!title) {
    return [message("title-missing", { title: meta.title }, { line: bodyLine, column: 1 })];
  }
  return [
    ...(title.text === meta.title
      ? []
      : [message("title-differs", { actual: title.text, expected: meta.title }, title.place)]),
    ...(second ? [message("title-twice", { title: second.text }, second.place)] : []),
  ];
}

function formMessages(meta: Frontmatter, { tables }: Tables, place: Place): readonly Message[] {
  const found = tables.proactive?.form ?? "none";
  return found === meta.form
    ? []
    : [message("form-differs", { actual: meta.form, expected: found }, place)];
}

function proseMessages(
  meta: Frontmatter,
  pieces: readonly Piece[],
  { tables }: Tables,
  bodyLine: number,
): readonly Message[] {
  const prose = pieces.find((piece) => piece.kind === "prose");
  if (meta.prose === "omitted") {
    return prose ? [message("prose-not-omitted", {}, prose.place)] : [];
  }
  const hasTable = Object.values(tables).some((table) => table !== null);
  return prose || hasTable ? [] : [message("body-empty", {}, { line: bodyLine, column: 1 })];
}

function byPlace(left: Message, right: Message): number {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}

import type { Element, Root as HtmlRoot } from "hast";
import type { Nodes, RootContent, Table } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkRehype from "remark-rehype";
import type { Processor } from "unified";
import { type Message, message } from "../message/index.ts";
import type { Place } from "../report/index.ts";
import { hiddenCharacter } from "./characters.ts";
import { LINK_REL } from "./html.ts";
import type { Body, Piece, TextCell, TextTable } from "./piece.ts";

/**
 * Reads any Markdown body: CommonMark and tables, without what could hide or change published words.
 * Raw HTML, pictures, code blocks and link definitions are not syntax here, they are shown as text.
 * @param firstLine line of the file on which the text begins
 */
export function generalBody(text: string, firstLine: number): Body {
  const read = MARKDOWN.parse(text).children.map((node) => readNode(node, text, firstLine));
  return {
    pieces: read.flatMap((body) => body.pieces),
    messages: read.flatMap((body) => body.messages),
  };
}

/** What would hide words, load a picture, or run to the end of the file when it is not closed. */
const NOT_SYNTAX = [
  "codeFenced",
  "codeIndented",
  "definition",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
];

const MARKDOWN = remark().use(publishedTextSyntax).freeze();
const TO_HTML = remark()
  .use(remarkRehype)
  .use(rehypeSanitize, sanitizeSchema())
  .use(markLinks)
  .use(rehypeStringify)
  .freeze();

/** Tables, and nothing else of GFM: bare addresses would swallow Chinese text, `~` strike it out. */
function publishedTextSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), { disable: { null: NOT_SYNTAX } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

function sanitizeSchema(): Schema {
  const inline = ["a", "br", "code", "em", "strong"];
  const flow = ["blockquote", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "ul"];
  return {
    tagNames: [...inline, ...flow],
    attributes: { a: ["href"], ol: ["start"] },
    protocols: { href: ["http", "https", "mailto"] },
    strip: [],
    clobber: [],
  };
}

function markLinks(): (tree: HtmlRoot) => void {
  // The tree is the processor's own, made for this run.
  const mark = (node: HtmlRoot | Element): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.tagName === "a" && child.properties["href"])
        child.properties["rel"] = LINK_REL.split(" ");
      mark(child);
    }
  };
  return mark;
}

function readNode(node: RootContent, text: string, firstLine: number): Body {
  const place = placeOf(node, firstLine);
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === "table") {
    const table = readTable(node, text, firstLine);
    return { pieces: [{ kind: "table", table, source, place }], messages: [] };
  }
  const words = wordsOf(node);
  return {
    pieces: [proseOrHeading(node, words, source, place)],
    messages: [...linkMessages(node, firstLine), ...sourceMessages(source, words, place)],
  };
}

function proseOrHeading(node: RootContent, text: string, source: string, place: Place): Piece {
  if (node.type === "heading" && node.depth <= 2) {
    return { kind: "heading", depth: node.depth as 1 | 2, text, place };
  }
  const html = TO_HTML.stringify(TO_HTML.runSync({ type: "root", children: [node] }));
  return { kind: "prose", html, text, source, place };
}

function readTable(node: Table, source: string, firstLine: number): TextTable {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map(
      (cell): TextCell => ({ text: wordsOf(cell), place: cellPlace(cell, source, firstLine) }),
    ),
  );
  return { place: placeOf(node, firstLine), head, rows };
}

/** A cell's node begins at its `|`; its place is its first character, or right behind the `|` when it is blank. */
function cellPlace(cell: Nodes, source: string, firstLine: number): Place {
  const { line, column } = placeOf(cell, firstLine);
  const start = cell.position?.start.offset ?? 0;
  const text = source.slice(start, cell.position?.end.offset ?? start);
  const pipe = text.startsWith("|") ? 1 : 0;
  const blanks = /^[ \t]*/.exec(text.slice(pipe))?.[0].length ?? 0;
  const isBlank = /^\|?$/.test(text.slice(pipe + blanks));
  return { line, column: column + pipe + (isBlank ? 0 : blanks) };
}

/** The words a node shows, on one line. */
function wordsOf(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value.replace(/\n/g, " ");
  if (!("children" in node)) return "";
  const between = "items" in node || BLOCK_PARENTS.has(node.type) ? " " : "";
  return node.children.map(wordsOf).join(between);
}

const BLOCK_PARENTS: ReadonlySet<string> = new Set(["list", "listItem", "blockquote"]);

function linkMessages(node: Nodes, firstLine: number): readonly Message[] {
  if (node.type === "link" && !/^(?:https?|mailto):/i.test(node.url)) {
    return [message("text-unsafe-link", { url: node.url }, placeOf(node, firstLine))];
  }
  return "children" in node ? node.children.flatMap((child) => linkMessages(child, firstLine)) : [];
}

/** Doubts about how a block is written: markup that is shown as text, a character hidden in a reference. */
function sourceMessages(source: string, words: string, place: Place): readonly Message[] {
  const hidden = hiddenCharacter(words);
  const html = /(?<!\\)<\/?[A-Za-z][^<>\n:]*>/.exec(source)?.[0];
  const picture = /(?<!\\)!\[[^[\]\n]*\]\([^()\n]*\)/.exec(source)?.[0];
  return [
    ...(hidden === null ? [] : [message("text-forbidden-character", { codePoint: hidden }, place)]),
    ...(html === undefined ? [] : [message("text-html", { markup: html }, place)]),
    ...(picture === undefined ? [] : [message("text-picture", { markup: picture }, place)]),
  ];
}

function placeOf(node: Nodes, firstLine: number): Place {
  const start = node.position?.start;
  return { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
}

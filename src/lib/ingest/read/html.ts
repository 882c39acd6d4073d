import type { Element, ElementContent, Root, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { message } from "../../message/index.ts";
import { BOUNDS } from "../bounds.ts";
import type { Extract, ExtractTable, Paragraph, SourceFormat } from "../extract.ts";
import { flowOf } from "./html-flow.ts";
import { type ReadResult, refuseBound } from "./result.ts";

/** Where the page came from, as its container knows it. */
export interface HtmlSource {
  readonly format: SourceFormat;
  readonly encoding: string | null;
  readonly url: string | null;
}

/**
 * An HTML page (saved, from a container, or from the clipboard) → its visible text and tables. Layout tables
 * are opened, navigation is dropped and listed.
 */
export function readHtml(html: string, source: HtmlSource): ReadResult {
  const text = withoutClipboardHead(html);
  const excess = excessOf(text);
  if (excess) return excess;
  const root = unified().use(rehypeParse).parse(text);
  const flow = flowOf(root);
  if (flow.cells > BOUNDS.cells) return refuseBound("cells", flow.cells, BOUNDS.cells);
  const extract: Extract = {
    format: source.format,
    encoding: source.encoding,
    title: titleOf(root),
    url: source.url ?? addressOf(text, root),
    blocks: flow.blocks as readonly (Paragraph | ExtractTable)[],
    endsOpen: !html.trimEnd().endsWith(">"),
    dropped: flow.dropped,
  };
  const messages = flow.cutSpans.map(({ row, line }) =>
    message("read-span-cut", { row: row + 1 }, line === null ? null : { line, column: 1 }),
  );
  return { ok: true, extract, messages: messages.slice(0, 5) };
}

/** The head `Version:0.9 StartHTML:…` that Windows puts before HTML on the clipboard. */
function withoutClipboardHead(html: string): string {
  const head = /^\ufeff?Version:\d[^<]{0,2000}/i.exec(html)?.[0];
  return head === undefined ? html : head.replace(/[^\r\n]/g, "") + html.slice(head.length);
}

/** Elements HTML closes by itself: an old page may leave thousands of them open without any nesting. */
const SELF_CLOSING = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option td th tr tbody thead tfoot colgroup html head body".split(
    " ",
  ),
);

/** Counts tags and nesting before the parser builds a tree of them. One linear pass. */
function excessOf(html: string): ReturnType<typeof refuseBound> | null {
  if (html.length > BOUNDS.characters) {
    return refuseBound("characters", html.length, BOUNDS.characters);
  }
  let tags = 0;
  let depth = 0;
  let close = -1;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][^\s/<>]{0,40})/g)) {
    if (close < match.index) close = html.indexOf(">", match.index);
    tags++;
    if (tags > BOUNDS.tags) return refuseBound("tags", tags, BOUNDS.tags);
    if (SELF_CLOSING.has((match[2] as string).toLowerCase()) || html[close - 1] === "/") continue;
    depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > BOUNDS.depth) return refuseBound("depth", depth, BOUNDS.depth);
  }
  return null;
}

function titleOf(root: Root): string | null {
  const title = findElement(root, (element) => element.tagName === "title");
  const text = title?.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return text?.trim() ? text.trim().replace(/\s+/g, " ") : null;
}

/** Where a page says it was saved from: the browser's comment, `canonical`, `og:url`, `<base>`. */
function addressOf(html: string, root: Root): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(
    html.slice(0, 20_000),
  )?.[1];
  const canonical = findElement(
    root,
    (element) => element.tagName === "link" && String(element.properties["rel"]) === "canonical",
  )?.properties["href"];
  const shared = findElement(
    root,
    (element) => element.tagName === "meta" && element.properties["property"] === "og:url",
  )?.properties["content"];
  const base = findElement(root, (element) => element.tagName === "base")?.properties["href"];
  const source = /^SourceURL:(https?:\/\/\S+)/im.exec(html.slice(0, 2000))?.[1];
  const found = [saved, source, canonical, shared, base].find(
    (address) => typeof address === "string" && /^https?:\/\/[^\s<>"]+$/.test(address),
  );
  return typeof found === "string" ? found : null;
}

/** The first element, in document order, that satisfies a condition. Depth is bounded before parsing. */
function findElement(
  node: Root | Element,
  condition: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.children as readonly (RootContent | ElementContent)[]) {
    if (child.type !== "element") continue;
    if (condition(child)) return child;
    const inner = findElement(child, condition);
    if (inner) return inner;
  }
  return undefined;
}

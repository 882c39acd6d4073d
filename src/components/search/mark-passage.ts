import { findPattern, normaliseMapped, parseQuery } from "../../lib/search/index.ts";
import { element } from "./elements.ts";

/**
 * Marks the words of a query in the passage an anchor names (a paragraph, or the row of a figure), and in the
 * whole report when the anchor names none, then brings the passage into view.
 */
export function markPassage(words: string, anchor: string): void {
  const target = document.getElementById(anchor);
  const whole = document.querySelector("main");
  const passage = target?.closest("tr") ?? target ?? whole;
  if (!(passage instanceof HTMLElement)) return;
  // What goes over the end of a passage, or over cells that are merged when shown, stands in no passage alone.
  if (!markWithin(passage, words) && whole) markWithin(whole, words);
  if (!target) return;
  passage.classList.add("passage-target");
  passage.scrollIntoView({ block: "center" });
}

/** @returns whether there was anything to mark */
function markWithin(root: HTMLElement, words: string): boolean {
  const nodes = textNodes(root);
  const { text, starts, ends } = normaliseMapped(nodes.map((node) => node.data).join(""));
  const ranges = parseQuery(words)
    .all.flatMap(({ patterns }) => patterns.flatMap((pattern) => findPattern(text, pattern)))
    .map(([from, to]): [number, number] => [starts[from] as number, ends[to - 1] as number]);
  let before = 0;
  for (const node of nodes) {
    const { length } = node.data;
    const own = ranges.map(([from, to]): [number, number] => [
      Math.max(0, from - before),
      Math.min(length, to - before),
    ]);
    markNode(
      node,
      own.filter(([from, to]) => from < to),
    );
    before += length;
  }
  return ranges.length > 0;
}

function textNodes(root: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** Last range first, so that the places of those before it stay right. */
function markNode(node: Text, ranges: readonly (readonly [number, number])[]): void {
  let end = node.data.length;
  for (const [from, to] of [...ranges].sort((a, b) => b[0] - a[0])) {
    if (to > end) continue;
    node.splitText(to);
    const found = node.splitText(from);
    const mark = element("mark", { class: "passage-mark" });
    found.replaceWith(mark);
    mark.append(found);
    end = from;
  }
}

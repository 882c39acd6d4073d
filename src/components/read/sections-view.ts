import { differences, type Run } from "../../lib/reuse/index.ts";
import type { SectionPair, TextSection } from "./report-text.ts";
import { PARAGRAPH, wordsOf } from "./words.ts";

/** Two sections beside each other, their differing words marked. */
export function sectionView({ left, right }: SectionPair, absent: string): HTMLElement {
  const view = document.createElement("section");
  view.className = "read-pair";
  const runs = differences(left ? wordsOf(left) : [], right ? wordsOf(right) : [], (word) => word);
  // Against a section that is not there every word would be marked, which tells nothing.
  const isPair = left !== null && right !== null;
  view.append(
    columnOf(left, runs, isPair ? "left" : null, absent),
    columnOf(right, runs, isPair ? "right" : null, absent),
  );
  return view;
}

type Side = "left" | "right";
const MARKS = { left: "del", right: "ins" } as const;

function columnOf(
  section: TextSection | null,
  runs: readonly Run<string>[],
  marked: Side | null,
  absent: string,
): HTMLElement {
  const column = document.createElement("div");
  if (section === null) {
    column.append(textElement("p", absent, "quiet"));
    return column;
  }
  column.lang = "zh-CN";
  if (section.title !== "") column.append(textElement("h2", section.title));
  const other = { left: "right", right: "left" }[marked ?? "left"];
  const own = marked === null ? runs : runs.filter(({ kind }) => kind !== other);
  column.append(...paragraphsOf(own, marked));
  return column;
}

function paragraphsOf(runs: readonly Run<string>[], marked: Side | null): readonly HTMLElement[] {
  const paragraphs: HTMLElement[] = [];
  let paragraph: HTMLElement | null = null;
  for (const { kind, items } of runs) {
    for (const line of linesOf(items)) {
      if (paragraph === null) {
        paragraph = document.createElement("p");
        paragraphs.push(paragraph);
      }
      const text = line.words.join("");
      paragraph.append(marked === kind ? textElement(MARKS[marked], text) : text);
      if (line.ends) paragraph = null;
    }
  }
  return paragraphs;
}

/** Words up to each paragraph end. */
function linesOf(words: readonly string[]): readonly { words: string[]; ends: boolean }[] {
  const lines: { words: string[]; ends: boolean }[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const line = last && !last.ends ? last : { words: [], ends: false };
    if (line !== last) lines.push(line);
    if (word === PARAGRAPH) line.ends = true;
    else line.words.push(word);
  }
  return lines;
}

function textElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
}

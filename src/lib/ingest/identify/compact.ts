import { foldScript } from "../../parse/index.ts";
import type { Extract } from "../extract.ts";

/** A paragraph as identification compares it. */
export interface Line {
  /** Index into `extract.blocks`. */
  readonly block: number;
  /** As printed, blanks at the ends cut. */
  readonly text: string;
  /** Without any blank or gloss, widths, radicals of PDF fonts and traditional script made the common form. */
  readonly key: string;
  readonly line: number | null;
}

/** The key of a text: what is compared, never what is stored. Mirrors gloss each character, `報(bào)`, and
 * converters put Taiwan's word for 信息: both undone. */
export function compact(text: string): string {
  return foldScript(text.replace(/\s+/g, ""))
    .replace(/\s+/g, "")
    .replace(/\(\p{Script=Latin}{1,6}\)/gu, "")
    .replaceAll("资讯", "信息");
}

/** What a source shows where a text has a key: `東鄉區氣象局` for 东乡区气象局; null where it has none. */
export function printedAs(text: string, key: string): string | null {
  const chars = [...text].filter((char) => char.trim() !== "");
  const folded = chars.map((char) => foldScript(char));
  const at = folded.join("").indexOf(key);
  if (key === "" || at < 0) return null;
  let seen = 0;
  const shown = chars.filter((_, index) => {
    const from = seen;
    seen += folded[index]?.length ?? 0;
    return from >= at && from < at + key.length;
  });
  return shown.join("");
}

/** The paragraphs that show something, in reading order. */
export function linesOf(extract: Extract): readonly Line[] {
  return extract.blocks.flatMap((block, index) =>
    block.kind === "paragraph" && block.text.trim() !== ""
      ? [lineOf(index, block.text, block.line)]
      : [],
  );
}

function lineOf(block: number, text: string, line: number | null): Line {
  return { block, text: text.trim(), key: compact(text), line };
}

/** Everything the extract shows as one key, tables included, one block a line. */
export function wholeKey(extract: Extract): string {
  return extract.blocks
    .map((block) =>
      block.kind === "paragraph"
        ? compact(block.text)
        : block.cells.map((cell) => compact(cell.text)).join("\t"),
    )
    .join("\n");
}

import type { Dropped } from "./dropped.ts";
import type { Extract } from "./extract.ts";

/** Word's mark for where the cursor last stood, left by text converters. */
const BOOKMARK = /\[bookmark:\s*\\?_GoBack\\?\]/giu;

/**
 * The extract without marks that are no text of the report: Word's bookmarks, and in a Markdown file
 * the marks of headings, emphasis and escapes. Lines and places stay.
 */
export function cleanExtract(extract: Extract): {
  readonly extract: Extract;
  readonly dropped: readonly Dropped[];
} {
  const dropped: Dropped[] = [];
  const clean = (text: string, line: number | null): string => {
    for (const [mark] of text.matchAll(BOOKMARK))
      dropped.push({ text: mark, line, why: "bookmark" });
    const bare = text.replace(BOOKMARK, "");
    return extract.format === "markdown" ? withoutMarks(bare) : bare;
  };
  const blocks = extract.blocks.map((block) =>
    block.kind === "paragraph"
      ? { ...block, text: clean(block.text, block.line) }
      : {
          ...block,
          cells: block.cells.map((cell) => ({ ...cell, text: clean(cell.text, cell.line) })),
        },
  );
  return { extract: { ...extract, blocks }, dropped };
}

/** A bar stays escaped here: it is the table reader that must tell it from the end of a cell. */
function withoutMarks(text: string): string {
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(text)?.[1];
  const bare = heading?.replace(/\{[#.][^{}]*\}$/, "").trimEnd() ?? text;
  return bare.replace(/\*\*(?=\S)([^*]*\S)\*\*/gu, "$1").replace(/\\([!-/:-@[-`{}~])/g, "$1");
}

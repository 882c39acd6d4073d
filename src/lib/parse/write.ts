import type { Draft, DraftSection } from "./draft.ts";
import { escapeHeading, escapeParagraph } from "./escape.ts";
import { writeFrontmatter } from "./write-frontmatter.ts";
import { writeOtherTable, writeStatutoryTable } from "./write-table.ts";

/**
 * The canonical text of a content file. Prose reads, when shown, exactly as the draft has it; every
 * statutory row is one line. The same draft gives the same bytes.
 */
export function writeContentFile(draft: Draft): string {
  const blocks = [
    `# ${escapeHeading(draft.meta.title)}`,
    ...draft.sections.flatMap((section) => writeSection(section)),
  ];
  return `${writeFrontmatter(draft.meta)}\n${blocks.join("\n\n")}\n`;
}

function writeSection(section: DraftSection): readonly string[] {
  const heading = section.title === "" ? [] : [`## ${escapeHeading(section.title)}`];
  return [...heading, ...section.blocks.flatMap(writeBlock)];
}

/** A block's Markdown texts: none for an empty one, several for table A. */
function writeBlock(block: DraftSection["blocks"][number]): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return /[^\s]/.test(block.text) ? [escapeParagraph(block.text)] : [];
    case "table":
      return block.rows.length === 0 ? [] : [writeOtherTable(block)];
    case "statutory":
      return writeStatutoryTable(block);
  }
}

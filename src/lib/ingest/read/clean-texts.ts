import type { Extract } from "../extract.ts";
import { cleanText } from "./clean.ts";
import type { ReadResult } from "./result.ts";

/**
 * What `cleanText` does for a text file, for the texts of a container: fonts without a map to Unicode give controls and
 * private-use characters, and a .docx may hold zero-width ones. Places are unknown.
 */
export function cleanTexts(result: ReadResult & { readonly ok: true }): ReadResult {
  const whole = cleanText(textsOf(result.extract).join("\n"));
  if (!whole.ok) return { ok: false, messages: whole.messages.map(withoutPlace) };
  if (whole.messages.length === 0) return result;
  const messages = [...result.messages, ...whole.messages.map(withoutPlace)];
  return { ok: true, extract: cleanBlocks(result.extract), messages };
}

function textsOf(extract: Extract): readonly string[] {
  return extract.blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.cells.map((cell) => cell.text).join("\n"),
  );
}

function cleanBlocks(extract: Extract): Extract {
  return {
    ...extract,
    blocks: extract.blocks.map((block) =>
      block.kind === "paragraph"
        ? { ...block, text: clean(block.text) }
        : { ...block, cells: block.cells.map((cell) => ({ ...cell, text: clean(cell.text) })) },
    ),
  };
}

function clean(text: string): string {
  const cleaned = cleanText(text);
  return cleaned.ok ? cleaned.text : text;
}

function withoutPlace<Said extends object>(said: Said) {
  return { ...said, line: null, column: null };
}

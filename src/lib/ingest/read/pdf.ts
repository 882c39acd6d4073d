import { BOUNDS } from "../bounds.ts";
import { isCutOff } from "./pdf-cut.ts";
import { joinPages } from "./pdf-join.ts";
import { layOutPage } from "./pdf-layout.ts";
import type { PdfPage } from "./pdf-page.ts";
import { readPages } from "./pdf-pages.ts";
import { type ReadResult, refuse, refuseBound } from "./result.ts";

/** Fewer characters than this a page, and the page is a picture of one. */
const CHARACTERS_A_PAGE = 15;

/**
 * A PDF with a text layer: every character and every rule with its place; ruled tables become tables, the rest lines
 * and paragraphs; a table that goes on over pages is one. Radicals that PDF fonts name in place of
 * the common character (⼀ for 一) are folded, because the printed page shows the common one.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const read = await readPages(bytes);
  if (read.kind === "encrypted") return refuse("read-encrypted");
  if (read.kind === "bound") return refuseBound(read.bound, read.found, BOUNDS[read.bound]);
  const characters = countCharacters(read.pages);
  if (characters < CHARACTERS_A_PAGE * read.pages.length) {
    return refuse("read-scanned", { pages: read.pages.length, characters });
  }
  const cut = read.pages.findIndex(isCutOff);
  if (cut >= 0) return refuse("read-page-cut", { page: cut + 1 });
  const joined = joinPages(read.pages.map(layOutPage));
  const watermarks = read.pages.map((page) => page.rotated.trim()).filter((text) => text !== "");
  const dropped = [...new Set(watermarks)].map((text) => ({ text, line: null, why: "watermark" }));
  return {
    ok: true,
    extract: {
      format: "pdf",
      encoding: null,
      title: read.title,
      url: null,
      blocks: joined.blocks,
      endsOpen: false,
      dropped: [...joined.dropped, ...dropped],
    },
    messages: [],
  };
}

function countCharacters(pages: readonly PdfPage[]): number {
  return pages.reduce(
    (total, page) => total + page.glyphs.filter((glyph) => glyph.text.trim() !== "").length,
    0,
  );
}

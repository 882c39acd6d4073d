import type { PdfPage } from "./pdf-page.ts";

/** What may stand out over the edge of the paper: half a thick rule, the bearing of a character. Points. */
const OVERHANG = 2;

/** Rules that run over one edge: a table has three or more, an ornament one or two. */
const RULES_OF_A_TABLE = 3;

/**
 * Whether a table or a line of text runs off the paper, as where a web page wider than the sheet was printed. What
 * stands beyond the edge is not shown, and a number may be shown in part: nothing on such a page is certain.
 */
export function isCutOff(page: PdfPage): boolean {
  return hasCutTable(page) || hasCutLine(page);
}

function hasCutTable(page: PdfPage): boolean {
  const rules = page.strokes.filter((stroke) => stroke.direction === "horizontal");
  const heights = (isOver: (rule: (typeof rules)[number]) => boolean) =>
    new Set(rules.filter(isOver).map((rule) => Math.round(rule.at / 4))).size;
  const isWithin = (at: number) => at > OVERHANG && at < page.width - OVERHANG;
  return [
    heights((rule) => rule.to > page.width + OVERHANG && isWithin(rule.from)),
    heights((rule) => rule.from < -OVERHANG && isWithin(rule.to)),
  ].some((count) => count >= RULES_OF_A_TABLE);
}

function hasCutLine(page: PdfPage): boolean {
  const shown = page.glyphs.filter(({ text }) => text.trim() !== "");
  const isOff = ({ x, width }: { readonly x: number; readonly width: number }) =>
    x + width / 2 < 0 || x + width / 2 > page.width;
  const cut = new Set(shown.filter(isOff).map(({ y }) => Math.round(y)));
  return cut.size > 0 && shown.some((glyph) => !isOff(glyph) && cut.has(Math.round(glyph.y)));
}

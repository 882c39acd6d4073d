import type { PdfPage, Stroke } from "./pdf-page.ts";

/** What may stand out over the edge of the paper: half a thick rule, the bearing of a character. Points. */
const OVERHANG = 2;

/** A wall this close to the end of a rule closes it; a rule may stand out by its own thickness. Points. */
const CLOSED = 3;

/** Rules that end together: a table has three or more, an ornament one or two. */
const RULES_OF_A_TABLE = 3;

/**
 * Whether a table or a line of text runs off the paper, as where a web page wider than the sheet was printed. What
 * stands beyond the edge is not shown, and a number may be shown in part: nothing on such a page is certain.
 */
export function isCutOff(page: PdfPage): boolean {
  return hasCutTable(page) || hasLostWall(page) || hasCutLine(page);
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

/**
 * A browser clips at the margin, within the paper: then the rules of a table begin at a wall and end at none. A table
 * drawn without outer walls is open on both sides and is not meant.
 */
function hasLostWall(page: PdfPage): boolean {
  const rules = page.strokes.filter(({ direction }) => direction === "horizontal");
  const walls = page.strokes.filter(({ direction }) => direction === "vertical");
  const ends = [...new Set(rules.map(({ to }) => Math.round(to)))];
  return ends.some((end) => {
    const own = rules.filter(({ to }) => Math.abs(to - end) <= 1);
    const heights = own.map(({ at }) => at);
    if (new Set(heights.map((at) => Math.round(at / 4))).size < RULES_OF_A_TABLE) return false;
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
    const within = walls.filter(({ from, to }) => to > top + CLOSED && from < bottom - CLOSED);
    const isClosed = (at: number) => within.some((wall) => Math.abs(wall.at - at) <= CLOSED);
    const begin = leftmostOf(rules, top, bottom);
    return within.length > 1 && isClosed(begin) && within.every(({ at }) => at < end - CLOSED);
  });
}

function leftmostOf(rules: readonly Stroke[], top: number, bottom: number): number {
  const within = rules.filter(({ at }) => at >= top && at <= bottom);
  return Math.min(...within.map(({ from }) => from));
}

function hasCutLine(page: PdfPage): boolean {
  const shown = page.glyphs.filter(({ text }) => text.trim() !== "");
  const isOff = ({ x, width }: { readonly x: number; readonly width: number }) =>
    x + width / 2 < 0 || x + width / 2 > page.width;
  const cut = new Set(shown.filter(isOff).map(({ y }) => Math.round(y)));
  return cut.size > 0 && shown.some((glyph) => !isOff(glyph) && cut.has(Math.round(glyph.y)));
}

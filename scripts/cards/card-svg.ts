import { escapeXml } from "../../src/lib/dataset/index.ts";
import { CARD_SIZE } from "../../src/site/card-size.ts";
import { FONT_FAMILY } from "./fonts.ts";

/** What a card says; every text is drawn as it is given. */
export interface Card {
  /** Name of the archive. */
  readonly site: string;
  /** A line shown on every page, such as that all of it is synthetic. */
  readonly notice: string | null;
  readonly accent: string;
  /** The division, highest first, or another small line above the title. */
  readonly above: string;
  readonly title: string;
  readonly below: string;
  /** Lines at the foot. */
  readonly foot: readonly string[];
}

const MARGIN = 80;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const INK = "#1d1a17";
const QUIET = "#5f574e";
/** Sizes of a title, the largest first that holds it in two lines. */
const TITLE_SIZES = [84, 72, 60, 48];

/** A card as SVG: the archive's name under its rule, what the page is about, what is worth knowing of it. */
export function cardSvg(card: Card): string {
  const size = TITLE_SIZES.find((each) => linesOf(card.title, each).length <= 2) ?? 40;
  const title = linesOf(card.title, size).slice(0, 3);
  const top = 300 - (title.length - 1) * size * 0.6;
  const foot = [...card.foot, ...(card.notice === null ? [] : [card.notice])];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}" font-family="${FONT_FAMILY}">`,
    `<rect width="100%" height="100%" fill="#f3eee3"/>`,
    `<rect y="118" width="100%" height="6" fill="${escapeXml(card.accent)}"/>`,
    `<rect y="128" width="100%" height="2" fill="${escapeXml(card.accent)}"/>`,
    text(card.site, { y: 86, size: 48, weight: 700, fill: card.accent }),
    text(card.above, { y: top - size * 1.25, size: 32, fill: QUIET }),
    ...title.map((line, n) => text(line, { y: top + n * size * 1.25, size, weight: 700 })),
    text(card.below, { y: top + title.length * size * 1.25, size: 40 }),
    ...foot.map((line, n) =>
      text(line, { y: 572 - (foot.length - 1 - n) * 46, size: 30, fill: QUIET }),
    ),
    "</svg>",
  ].join("");
}

interface TextStyle {
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
}

function text(line: string, { y, size, weight = 400, fill = INK }: TextStyle): string {
  const attributes = `x="${MARGIN}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(fill)}"`;
  return line === "" ? "" : `<text ${attributes}>${escapeXml(line)}</text>`;
}

/** A text broken where the line is full; Chinese breaks between any two characters. */
function linesOf(line: string, size: number): readonly string[] {
  const lines = [""];
  let width = 0;
  for (const character of line) {
    // Latin letters and digits of this face are 0.56 em on average, the widest below 0.7.
    const advance = size * (/[\u0020-\u007e]/.test(character) ? 0.6 : 1);
    if (width + advance > WIDTH) {
      lines.push("");
      width = 0;
    }
    lines[lines.length - 1] += character;
    width += advance;
  }
  return lines;
}

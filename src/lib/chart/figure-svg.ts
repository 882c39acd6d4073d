import type { ChartFigure } from "./figure.ts";
import { type Markup, markup, serialise } from "./markup.ts";
import { paperAttributes } from "./paper.ts";
import { round } from "./scene.ts";
import { box, svgTree } from "./svg.ts";
import { LINE_HEIGHT, wrapText } from "./text.ts";

/** Room around a picture that travels alone, and how much larger its title is. */
const MARGIN = 14;
const HEAD_SCALE = 1.2;

/**
 * A figure as a file of its own: title and subtitle above the drawing, notes and source below it,
 * so that a picture that travels alone still says what it is.
 */
export function figureSvg({ title, subtitle, scene, notes, source }: ChartFigure): string {
  const drawing = svgTree(scene, "paper");
  const head = wrapText(title, scene.width / HEAD_SCALE);
  const sub = wrapText(subtitle, scene.width);
  const foot = [...notes, source].flatMap((text) => wrapText(text, scene.width));
  const top = (head.length + sub.length) * LINE_HEIGHT + MARGIN;
  const bottom = Math.ceil(scene.height) + foot.length * LINE_HEIGHT + MARGIN;
  const sheet = {
    x: -MARGIN,
    y: -top - MARGIN,
    width: scene.width + 2 * MARGIN,
    height: top + bottom + MARGIN,
  };
  const words = [
    ...lines(head, -top, "head"),
    ...lines(sub, head.length * LINE_HEIGHT - top, "tick"),
    ...lines(foot, Math.ceil(scene.height), "tick"),
  ];
  const [name, description, , ...shapes] = drawing.children;
  const paper = markup("rect", { ...box(sheet), fill: "#ffffff" });
  const children = [name as Markup, description as Markup, paper, ...words, ...shapes];
  const attributes = {
    ...drawing.attributes,
    viewBox: `${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`,
    width: String(sheet.width),
    height: String(sheet.height),
  };
  return serialise(markup("svg", attributes, children));
}

function lines(texts: readonly string[], top: number, style: string): readonly Markup[] {
  return texts.map((text, line) => {
    const y = String(round(top + (line + 0.75) * LINE_HEIGHT));
    return markup("text", { class: style, x: "0", y, ...paperAttributes(style) }, [text]);
  });
}

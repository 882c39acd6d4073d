import { type Markup, markup, serialise } from "./markup.ts";
import { paperAttributes } from "./paper.ts";
import { round, type Scene, type Shape } from "./scene.ts";

/** `page`: looks come from the style sheet. `paper`: looks are written into the file, for download and print shops. */
export type Medium = "page" | "paper";

/** A scene as an SVG document or fragment, as text. */
export function toSvg(scene: Scene, medium: Medium = "page"): string {
  return serialise(svgTree(scene, medium));
}

/** A scene as markup: `<title>`, `<desc>`, `role="img"`, marks with `data-v` (the number) and `data-k` (its cell). */
export function svgTree(scene: Scene, medium: Medium = "page"): Markup {
  const { width } = scene;
  const height = Math.ceil(scene.height);
  const paper = medium === "paper";
  return markup(
    "svg",
    {
      xmlns: paper ? "http://www.w3.org/2000/svg" : undefined,
      class: `chart chart-${scene.kind}`,
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: "img",
      ...(paper ? paperAttributes("chart") : {}),
    },
    [
      markup("title", {}, [scene.title]),
      markup("desc", {}, [scene.description]),
      ...(paper ? [sheet(width, height)] : []),
      ...scene.shapes.map((shape) => drawn(shape, paper)),
    ],
  );
}

function sheet(width: number, height: number): Markup {
  return markup("rect", { width: String(width), height: String(height), fill: "#ffffff" });
}

function drawn(shape: Shape, paper: boolean): Markup {
  const looks = paper ? paperAttributes(shape.class) : {};
  if (shape.shape === "text") {
    const { x, y, anchor, text } = shape;
    const place = { x: String(round(x)), y: String(round(y)) };
    const side = anchor === "start" ? undefined : anchor;
    return markup("text", { class: shape.class, ...place, "text-anchor": side, ...looks }, [text]);
  }
  const { mark } = shape;
  const attributes = {
    class: shape.class,
    ...geometry(shape),
    "data-k": mark?.key,
    "data-v": mark?.value,
    ...looks,
  };
  return markup(shape.shape, attributes, mark ? [markup("title", {}, [mark.label])] : []);
}

function geometry(shape: Exclude<Shape, { shape: "text" }>): Record<string, string> {
  if (shape.shape === "path") return { d: shape.d };
  const { x, y, width, height } = shape;
  return box({ x, y, width, height });
}

/** A rectangle as attributes. */
export function box(sides: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Record<string, string> {
  const { x, y, width, height } = sides;
  return {
    x: String(round(x)),
    y: String(round(y)),
    width: String(round(width)),
    height: String(round(height)),
  };
}

/**
 * A shape that stands for a number. `key` names the cell of the table beside the chart that holds the
 * same `value`; `label` is what a reader is told of it.
 */
export interface Mark {
  readonly key: string;
  /** The exact number as published, a decimal string. */
  readonly value: string;
  readonly label: string;
}

/** A shape in pixels from the top left. Classes carry the looks; nothing has an inline style. */
export type Shape =
  | {
      readonly shape: "path";
      readonly d: string;
      readonly class: string;
      readonly mark?: Mark | undefined;
    }
  | {
      readonly shape: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly class: string;
      readonly mark?: Mark | undefined;
    }
  | {
      readonly shape: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly class: string;
      readonly anchor: "start" | "middle" | "end";
    };

/** A chart as geometry: what there is to draw, and nothing of where the numbers came from. */
export interface Scene {
  /** `line`, `columns`, `stack` …: a class of the drawing. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** What the chart shows, in a line. */
  readonly title: string;
  /** What a reader who cannot see it should know, in a sentence or two. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** The size and the words of a chart, the same for every kind. */
export interface Frame {
  readonly width: number;
  readonly title: string;
  readonly description: string;
}

/** The marks of a scene in drawn order. */
export function marksOf(scene: Scene): readonly Mark[] {
  return scene.shapes.flatMap((shape) => ("mark" in shape && shape.mark ? [shape.mark] : []));
}

/** A text shape. */
export function label(
  x: number,
  y: number,
  text: string,
  style: string,
  anchor: "start" | "middle" | "end" = "start",
): Shape {
  return { shape: "text", x, y, text, class: style, anchor };
}

/** A straight line. */
export function rule(x1: number, y1: number, x2: number, y2: number, style: string): Shape {
  return { shape: "path", d: `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`, class: style };
}

/** A coordinate at two places: half a hundredth of a pixel is nobody's loss, and the bytes are the same everywhere. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}

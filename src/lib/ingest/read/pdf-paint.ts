import type { Glyph, PdfPage, Stroke } from "./pdf-page.ts";
import { foldRadicals } from "./radicals.ts";

/** An affine matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];

/** The operators that matter here, by the numbers pdf.js gives them. */
export interface Operators {
  readonly [name: string]: number;
}

/** What a page paints, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** What pdf.js knows of a font: widths are in units of its matrix. */
export interface FontFacts {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

interface Graphics {
  readonly matrix: Matrix;
  readonly font: FontFacts;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly invisible: boolean;
}

/** A box that is thinner than this is a rule. Points. */
const RULE_THICKNESS = 3;

/** A rule may be this much off its axis. Points. */
const SLANT = 0.5;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const START: Graphics = {
  matrix: IDENTITY,
  font: {},
  fontSize: 1,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  invisible: false,
};

/**
 * Plays the operator list of a page and notes where each character and each rule comes to lie.
 * @param view the page's own matrix: turns it upright and puts its top left corner at 0, 0
 * @param fontOf facts of a font by the name the list loads it under
 * @param most characters and rules after which painting stops: the page is refused then
 */
export function paint(
  list: OperatorList,
  operators: Operators,
  view: Matrix,
  size: { readonly width: number; readonly height: number },
  fontOf: (name: string) => FontFacts,
  most: number,
): PdfPage {
  const painter = new Painter(view, fontOf);
  const handlers = new Map(
    Object.entries(HANDLERS).map(([name, handler]) => [operators[name], handler] as const),
  );
  for (const [index, operator] of list.fnArray.entries()) {
    if (painter.glyphs.length + painter.strokes.length > most) break;
    handlers.get(operator)?.(painter, list.argsArray[index] ?? []);
  }
  return {
    ...size,
    glyphs: painter.glyphs,
    strokes: painter.strokes,
    rotated: painter.rotated.join(""),
  };
}

type Handler = (painter: Painter, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

/** What each operator of PDF does to the state. Those not named change nothing that is read here. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, args) => painter.transform(args as unknown as Matrix),
  paintFormXObjectBegin: (painter, args) => {
    painter.save();
    if (args[0]) painter.transform(args[0] as Matrix);
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  setFont: (painter, args) => painter.setFont(String(args[0]), number(args[1])),
  setCharSpacing: (painter, args) => painter.set({ charSpacing: number(args[0]) }),
  setWordSpacing: (painter, args) => painter.set({ wordSpacing: number(args[0]) }),
  setHScale: (painter, args) => painter.set({ horizontalScale: number(args[0]) / 100 }),
  setLeading: (painter, args) => painter.set({ leading: -number(args[0]) }),
  setTextRise: (painter, args) => painter.set({ rise: number(args[0]) }),
  setTextRenderingMode: (painter, args) => painter.set({ invisible: number(args[0]) === 3 }),
  beginText: (painter) => painter.setTextMatrix(IDENTITY),
  setTextMatrix: (painter, args) =>
    painter.setTextMatrix(
      (args.length === 1 ? Array.from(args[0] as Iterable<number>) : args) as unknown as Matrix,
    ),
  moveText: (painter, args) => painter.moveText(number(args[0]), number(args[1])),
  setLeadingMoveText: (painter, args) => {
    painter.set({ leading: number(args[1]) });
    painter.moveText(number(args[0]), number(args[1]));
  },
  nextLine: (painter) => painter.nextLine(),
  showText: (painter, args) => painter.showText(args[0] as readonly unknown[]),
  constructPath: (painter, args) => painter.path(number(args[0]), args[1] as readonly unknown[]),
};

/** Painting operators of pdf.js that a path can end with; endPath (28) only clips. */
const STROKING = new Set([20, 21, 24, 25, 26, 27]);
const FILLING = new Set([22, 23, 24, 25, 26, 27]);

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

/** The state machine that PDF content is; one object for one page, never seen outside. */
class Painter {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  readonly rotated: string[] = [];
  #graphics = START;
  #stack: Graphics[] = [];
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  readonly #view: Matrix;
  readonly #fontOf: (name: string) => FontFacts;

  constructor(view: Matrix, fontOf: (name: string) => FontFacts) {
    this.#view = view;
    this.#fontOf = fontOf;
  }

  save(): void {
    this.#stack.push(this.#graphics);
  }

  restore(): void {
    this.#graphics = this.#stack.pop() ?? this.#graphics;
  }

  transform(matrix: Matrix): void {
    this.set({ matrix: multiply(this.#graphics.matrix, matrix) });
  }

  set(change: Partial<Graphics>): void {
    this.#graphics = { ...this.#graphics, ...change };
  }

  setFont(name: string, size: number): void {
    this.set({ font: this.#fontOf(name), fontSize: size });
  }

  setTextMatrix(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = matrix;
  }

  moveText(x: number, y: number): void {
    this.setTextMatrix(multiply(this.#line, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.moveText(0, this.#graphics.leading);
  }

  showText(items: readonly unknown[]): void {
    const { font, fontSize, horizontalScale } = this.#graphics;
    const unit = font.fontMatrix?.[0] ?? 0.001;
    for (const item of items) {
      if (typeof item === "number") {
        this.#advance((-item / 1000) * fontSize * horizontalScale);
      } else if (item && typeof item === "object" && "unicode" in item) {
        const glyph = item as PdfGlyph;
        const width = glyph.width * unit * fontSize;
        const spacing =
          this.#graphics.charSpacing + (glyph.isSpace ? this.#graphics.wordSpacing : 0);
        this.#place(glyph.unicode, width * horizontalScale);
        this.#advance((width + spacing) * horizontalScale);
      }
    }
  }

  path(operator: number, data: readonly unknown[]): void {
    const stroking = STROKING.has(operator);
    const filling = FILLING.has(operator);
    if (!stroking && !filling) return;
    const first = data[0];
    if (first === null || first === undefined) return;
    for (const polygon of polygons(Array.from(first as Iterable<number>))) {
      const points = polygon.map(([x, y]) =>
        apply(multiply(this.#view, this.#graphics.matrix), x, y),
      );
      if (filling) this.strokes.push(...thinBox(points));
      if (stroking) this.strokes.push(...sides(points));
    }
  }

  #advance(by: number): void {
    this.#text = multiply(
      this.#text,
      this.#graphics.font.vertical ? [1, 0, 0, 1, 0, -by] : [1, 0, 0, 1, by, 0],
    );
  }

  #place(unicode: string, width: number): void {
    const { matrix, rise, fontSize, invisible } = this.#graphics;
    const whole = multiply(this.#view, multiply(matrix, this.#text));
    const [x, y] = apply(whole, 0, rise);
    const scale = Math.hypot(whole[0], whole[1]);
    const text = foldRadicals(unicode);
    if (Math.abs(whole[1]) > 0.1 * scale || whole[0] < 0) {
      this.rotated.push(text);
    } else if (!invisible) {
      this.glyphs.push({
        text,
        x,
        y,
        width: width * scale,
        size: Math.abs(fontSize) * Math.hypot(whole[2], whole[3]),
      });
    }
  }
}

function multiply(left: Matrix, right: Matrix): Matrix {
  return [
    left[0] * right[0] + left[2] * right[1],
    left[1] * right[0] + left[3] * right[1],
    left[0] * right[2] + left[2] * right[3],
    left[1] * right[2] + left[3] * right[3],
    left[0] * right[4] + left[2] * right[5] + left[4],
    left[1] * right[4] + left[3] * right[5] + left[5],
  ];
}

type Point = readonly [number, number];

function apply(matrix: Matrix, x: number, y: number): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** pdf.js codes a path as numbers: 0 move, 1 line, 2 cubic, 3 quadratic curve, 4 close, each with its points. */
const POINTS: readonly number[] = [1, 1, 3, 2, 0];

/** The corners of each part of a path; a closed part ends where it began. */
function polygons(data: readonly number[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let current: Point[] = [];
  let at = 0;
  while (at < data.length) {
    const code = data[at] as number;
    const count = POINTS[code];
    if (count === undefined) break;
    const end = at + 1 + count * 2;
    if (code === 0) {
      current = [];
      found.push(current);
    }
    if (code === 4 && current[0]) current.push(current[0]);
    else if (count > 0) current.push([data[end - 2] as number, data[end - 1] as number]);
    at = end;
  }
  return found;
}

/** A filled box that is as thin as a rule. */
function thinBox(points: readonly Point[]): readonly Stroke[] {
  if (points.length < 4 || points.length > 6) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= RULE_THICKNESS && right - left > bottom - top) {
    return [{ direction: "horizontal", at: (top + bottom) / 2, from: left, to: right }];
  }
  if (right - left <= RULE_THICKNESS && bottom - top > right - left) {
    return [{ direction: "vertical", at: (left + right) / 2, from: top, to: bottom }];
  }
  return [];
}

function sides(points: readonly Point[]): readonly Stroke[] {
  return points.slice(1).flatMap((end, index): readonly Stroke[] => {
    const start = points[index] as Point;
    const [dx, dy] = [Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1])];
    if (dy <= SLANT && dx > 1) {
      const [from, to] = [Math.min(start[0], end[0]), Math.max(start[0], end[0])];
      return [{ direction: "horizontal", at: (start[1] + end[1]) / 2, from, to }];
    }
    if (dx <= SLANT && dy > 1) {
      const [from, to] = [Math.min(start[1], end[1]), Math.max(start[1], end[1])];
      return [{ direction: "vertical", at: (start[0] + end[0]) / 2, from, to }];
    }
    return [];
  });
}

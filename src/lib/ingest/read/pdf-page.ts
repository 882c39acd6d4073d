/** One character as a PDF paints it. Coordinates are points from the top left corner of the page as shown. */
export interface Glyph {
  readonly text: string;
  /** Left end of its base line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size as shown. */
  readonly size: number;
}

/** A straight line drawn along an axis: a rule of a table, as a rule or as a thin filled box. */
export interface Stroke {
  readonly direction: "horizontal" | "vertical";
  /** Where it lies across its direction. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order painted. */
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /** Rotated text, a watermark as a rule. */
  readonly rotated: string;
}

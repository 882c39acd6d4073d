/**
 * How much the importer reads of one file. A report has some forty kilobytes; whatever exceeds these
 * bounds is an accident or an attack, and is refused with a message that names the bound.
 */
export interface Bounds {
  /** Bytes of one input file. */
  readonly bytes: number;
  /** UTF-16 units of a decoded text, embedded pictures not counted. */
  readonly characters: number;
  /** UTF-16 units of one line of a text file. */
  readonly lineLength: number;
  /** Lines of a text file. */
  readonly lines: number;
  /** A run of more blanks than this is shortened to one, with a warning. */
  readonly blankRun: number;
  /** Elements of an HTML page. */
  readonly tags: number;
  /** Depth of elements that do not close by themselves; browsers stop at 512 as well. */
  readonly depth: number;
  /** Cells of one table, counted on the grid after its spans are laid out. */
  readonly cells: number;
  /** Columns one cell may span; the cap HTML sets. */
  readonly columnSpan: number;
  /** Rows one cell may span; the cap HTML sets. */
  readonly rowSpan: number;
  /** Entries of a zip container (.docx, .xlsx). */
  readonly zipEntries: number;
  /** Bytes all entries of a zip container unpack to. */
  readonly zipBytes: number;
  /** Bytes one XML part of a .docx or .xlsx unpacks to. */
  readonly xmlBytes: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Bytes the compressed streams of a PDF unpack to, all together. */
  readonly pdfBytes: number;
  /** Text runs and strokes of a PDF. */
  readonly pdfItems: number;
}

/** The bounds in force on the command line and in the browser. */
export const BOUNDS: Bounds = {
  bytes: 48 * 1024 * 1024,
  characters: 3_000_000,
  lineLength: 200_000,
  lines: 20_000,
  blankRun: 500,
  tags: 100_000,
  depth: 512,
  cells: 100_000,
  columnSpan: 1000,
  rowSpan: 65_534,
  zipEntries: 3000,
  zipBytes: 96 * 1024 * 1024,
  xmlBytes: 4 * 1024 * 1024,
  pages: 300,
  pdfBytes: 64 * 1024 * 1024,
  pdfItems: 400_000,
};

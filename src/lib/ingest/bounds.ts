/**
 * How much the importer reads of one file. A report has some forty kilobytes; whatever exceeds these
 * bounds is an accident or an attack, and is refused with a message that names the bound.
 */
export interface Bounds {
  /** Bytes of one input file. */
  readonly bytes: number;
  /** UTF-16 units of an HTML page, pictures written into it not counted: half of a page may be scripts. */
  readonly characters: number;
  /** UTF-16 units of a text, Markdown or CSV file. */
  readonly textCharacters: number;
  /** UTF-16 units of one line of a text file. */
  readonly lineLength: number;
  /** Lines of a text file. */
  readonly lines: number;
  /** A run of more blanks than this is shortened to one, with a warning. */
  readonly blankRun: number;
  /** Tags of an HTML page, closing ones included. */
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
  /** Bytes all entries of a zip container unpack to, pictures included. */
  readonly zipBytes: number;
  /** Bytes the XML parts of a .docx or .xlsx unpack to, all together. */
  readonly xmlBytes: number;
  /** Tags of these parts: each becomes an object of a library. */
  readonly xmlTags: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Bytes the compressed streams of a PDF unpack to, all together, pictures not counted. */
  readonly pdfBytes: number;
  /** Bytes of those streams that paint: what is neither a font nor a picture. */
  readonly pdfContent: number;
  /** Graphic states a page of a PDF saves without restoring them; readers slow down with the square of it. */
  readonly pdfSaves: number;
  /** Text runs and strokes of a PDF. */
  readonly pdfItems: number;
}

/** The bounds in force on the command line and in the browser. */
export const BOUNDS: Bounds = {
  bytes: 30 * 1024 * 1024,
  characters: 3_000_000,
  textCharacters: 1_000_000,
  lineLength: 100_000,
  lines: 8_000,
  blankRun: 500,
  tags: 64_000,
  depth: 512,
  cells: 100_000,
  columnSpan: 1000,
  rowSpan: 65_534,
  zipEntries: 3000,
  zipBytes: 96 * 1024 * 1024,
  xmlBytes: 6 * 1024 * 1024,
  xmlTags: 55_000,
  pages: 300,
  pdfBytes: 64 * 1024 * 1024,
  pdfContent: 1_500_000,
  pdfSaves: 500,
  pdfItems: 200_000,
};

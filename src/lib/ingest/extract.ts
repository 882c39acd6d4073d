/** The kinds of original the importer reads. */
export type SourceFormat = "text" | "html" | "docx" | "pdf" | "xlsx" | "csv" | "markdown" | "mht";

/** A paragraph as the source shows it; inner line breaks of a wrapped text stay `\n`. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** 1-based line in the input, null where the source has no lines (docx, pdf, xlsx). */
  readonly line: number | null;
  /** Heading level the source marks, if it does. */
  readonly level?: number;
}

/** One cell of an extracted table, at the grid position where its span begins. */
export interface ExtractCell {
  /** 0-based grid row and column after all spans are laid out. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The visible text, inner breaks as `\n`. */
  readonly text: string;
  readonly line: number | null;
}

/** A table whose grid the source tells: HTML, docx, xlsx, CSV, pipe and grid tables, PDF by position. */
export interface ExtractTable {
  readonly kind: "table";
  readonly cells: readonly ExtractCell[];
  readonly rows: number;
  readonly columns: number;
  readonly line: number | null;
}

/** What a format reader hands to the recogniser: the visible text in reading order, nothing judged yet. */
export interface Extract {
  readonly format: SourceFormat;
  /** `utf-8`, `utf-16le`, `gb18030` …; null for binary formats. */
  readonly encoding: string | null;
  /** Title the source's own metadata gives (`<title>`, document property), if any. */
  readonly title: string | null;
  /** Address the source names for itself (saved page, mht), if any. */
  readonly url: string | null;
  readonly blocks: readonly (Paragraph | ExtractTable)[];
  /**
   * Whether the source stops in the midst of a line, with no line end, bar or tag to close the cell: then its last
   * cell may be cut short.
   */
  readonly endsOpen: boolean;
  /** Visible text that a reader left out on purpose (navigation, scripts never count), to be listed. */
  readonly dropped: readonly {
    readonly text: string;
    readonly line: number | null;
    readonly why: string;
  }[];
}

/** A piece of a text: lines, or one HTML table with everything in it. */
export interface TextPiece {
  readonly kind: "lines" | "table";
  readonly text: string;
  /** 0-based line it begins at. */
  readonly line: number;
}

/** Closing tags that only a page has outside its tables. */
const PAGE_TAGS = /<\/(?:p|div|span|font|center|h[1-6]|td|tr|section|body)>/i;

/** Whether a text is lines between HTML tables, as converters to Markdown leave tables they cannot draw. */
export function hasHtmlTables(text: string): boolean {
  const pieces = piecesOf(text);
  return (
    pieces.some((piece) => piece.kind === "table") &&
    pieces.every((piece) => piece.kind === "table" || !PAGE_TAGS.test(piece.text)) &&
    pieces.some((piece) => piece.kind === "lines" && piece.text.trim() !== "")
  );
}

/** Cuts a text at its outermost tables; one that never closes goes to the end. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let depth = 0;
  let start = 0;
  let line = 0;
  const close = (kind: TextPiece["kind"], end: number) => {
    const piece = text.slice(start, end);
    if (piece !== "") pieces.push({ kind, text: piece, line });
    line += piece.split("\n").length - 1;
    start = end;
  };
  for (const match of text.matchAll(/<(\/?)table\b[^>]*>/gi)) {
    if (match[1] === "" && depth === 0) close("lines", match.index);
    if (match[1] === "") depth++;
    else if (depth > 0 && --depth === 0) close("table", match.index + match[0].length);
  }
  close(depth > 0 ? "table" : "lines", text.length);
  return pieces;
}

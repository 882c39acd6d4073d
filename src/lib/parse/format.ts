import type { Message } from "../message/index.ts";
import type { Report, ReportedTable } from "../report/index.ts";
import type { FigureAddress, TableKey } from "../statute/index.ts";
import { readBody } from "./body.ts";
import type { DraftTable } from "./draft.ts";
import { escapeHeading } from "./escape.ts";
import { splitFile } from "./frontmatter.ts";
import { parseContentFile } from "./parse.ts";
import type { Piece } from "./piece.ts";
import { readTablePart, type TablePart } from "./table-part.ts";
import { writeFrontmatter } from "./write-frontmatter.ts";
import { writeOtherTable, writeStatutoryTable } from "./write-table.ts";

/** A content file in canonical form. */
export interface FormattedFile {
  /** Null when the file has errors: what cannot be read cannot be rewritten. */
  readonly text: string | null;
  readonly messages: readonly Message[];
}

/**
 * Rewrites a content file in canonical form: frontmatter, headings and statutory tables as `write` gives
 * them, prose as it stands. Formatting twice is formatting once. Comments above the first key stay,
 * others go.
 */
export function formatReport(text: string, path: string): FormattedFile {
  const { text: first, messages } = formatOnce(text, path);
  let formatted = first;
  // The Markdown reader takes a few blocks otherwise once a blank line stands before them, such as `> *`: read them again.
  for (let turn = 0; turn < MOST_TURNS && formatted !== null && formatted !== text; turn++) {
    const again = formatOnce(formatted, path).text;
    if (again === null || again === formatted) break;
    formatted = again;
  }
  return { text: formatted, messages };
}

/** One is enough for all we have seen. */
const MOST_TURNS = 3;

function formatOnce(text: string, path: string): FormattedFile {
  const unix = text.replace(/\r\n/g, "\n");
  const { report, messages } = parseContentFile(unix, path);
  const split = splitFile(unix);
  if (!report || !split) return { text: null, messages };
  const comments = /^(?:#.*\n)*/.exec(split.frontmatter)?.[0] ?? "";
  const head = writeFrontmatter(report.meta).replace("---\n", `---\n${comments}`);
  const { pieces } = readBody(split.body, split.bodyLine);
  return { text: `${head}\n${writeBody(report, pieces).join("\n\n")}\n`, messages };
}

function writeBody(report: Report, pieces: readonly Piece[]): readonly string[] {
  const read = pieces.map((piece) => ({
    piece,
    part: piece.kind === "table" ? readTablePart(piece.table) : null,
  }));
  const parts = read.flatMap(({ part }) => part ?? []);
  return read.flatMap(({ piece, part }) => {
    if (!part) return writePiece(piece);
    const isFirst = parts.find(({ key }) => key === part.key) === part;
    return isFirst ? writeStatutoryTable(draftTable(report, part.key, parts)) : [];
  });
}

function writePiece(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case "heading":
      return [`${"#".repeat(piece.depth)} ${escapeHeading(piece.text)}`];
    case "prose":
      return [piece.source];
    case "table": {
      const rows = [piece.table.head, ...piece.table.rows];
      const texts = rows.map((row) => row.map((cell) => cell.text));
      return [piece.source ?? writeOtherTable({ kind: "table", rows: texts })];
    }
  }
}

function draftTable(report: Report, key: TableKey, parts: readonly TablePart[]): DraftTable {
  const { form, extraRows } = report.tables[key] as ReportedTable;
  const own = report.figures.filter(({ address }) => address.startsWith(`${key}.`));
  return {
    kind: "statutory",
    table: key,
    form,
    cells: new Map(own.map(({ address, cell }) => [address, cell.raw])),
    units: headUnits(parts),
    extraRows,
  };
}

/** Units the heads name, as opposed to those a cell names itself. */
function headUnits(parts: readonly TablePart[]): ReadonlyMap<FigureAddress, string> {
  const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Map(
    cells.flatMap(({ spec, unit }) => (unit === null ? [] : [[spec.address, unit] as const])),
  );
}

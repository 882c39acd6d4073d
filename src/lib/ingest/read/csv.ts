import { BOUNDS } from "../bounds.ts";
import type { ExtractCell } from "../extract.ts";
import { type ReadResult, refuseBound } from "./result.ts";
import { type SheetRow, sheetBlocks } from "./sheet.ts";
import { endsOpen } from "./text.ts";

interface Field {
  readonly text: string;
  readonly line: number;
}

/** A CSV or TSV file (RFC 4180: quoted fields may hold separators, quotes and line ends). */
export function readCsv(text: string, encoding: string): ReadResult {
  const records = parseRecords(text, separatorOf(text));
  const count = records.reduce((total, record) => total + record.length, 0);
  if (count > BOUNDS.cells) return refuseBound("cells", count, BOUNDS.cells);
  const blocks = sheetBlocks(records.map(toRow));
  return {
    ok: true,
    extract: {
      format: "csv",
      encoding,
      title: null,
      url: null,
      blocks,
      endsOpen: endsOpen(text),
      dropped: [],
    },
    messages: [],
  };
}

/** The separator that stands most often in the lines that have one. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  const count = (separator: string) => head.split(separator).length;
  return ["\t", ";"].reduce((best, next) => (count(next) > count(best) ? next : best), ",");
}

/** One pass over the text: the state is whether a quoted field is open. */
function parseRecords(text: string, separator: string): readonly (readonly Field[])[] {
  const records: Field[][] = [];
  let record: Field[] = [];
  let start = 0;
  let line = 1;
  let fieldLine = 1;
  let at = 0;
  const endField = (end: number, quoted: string | null) => {
    record.push({ text: quoted ?? text.slice(start, end), line: fieldLine });
  };
  while (at <= text.length) {
    const quoted = at === start && text[at] === '"' ? readQuoted(text, at) : null;
    if (quoted) {
      endField(at, quoted.text + text.slice(quoted.end, fieldEnd(text, quoted.end, separator)));
      line += quoted.lines;
      at = fieldEnd(text, quoted.end, separator);
    } else {
      at = fieldEnd(text, at, separator);
      endField(at, null);
    }
    if (text[at] !== separator) {
      records.push(record);
      record = [];
      if (at >= text.length) break;
      if (text[at] === "\r" && text[at + 1] === "\n") at++;
      line++;
    }
    at++;
    start = at;
    fieldLine = line;
  }
  return records;
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** The value of the quoted field that opens at `from`, where it ends, and how many lines it crosses; null when it never closes. */
function readQuoted(
  text: string,
  from: number,
): { readonly text: string; readonly end: number; readonly lines: number } | null {
  let value = "";
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return null;
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') {
      const shown = value.replace(/\r\n?/g, "\n");
      return { text: shown, end: quote + 1, lines: shown.split("\n").length - 1 };
    }
    value += '"';
    start = quote + 2;
  }
}

function toRow(record: readonly Field[], index: number): SheetRow {
  const cells = record.map(
    (field, column): ExtractCell => ({
      row: index,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: field.text,
      line: field.line,
    }),
  );
  return { cells, line: record[0]?.line ?? null };
}

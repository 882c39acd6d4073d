import type { Frontmatter } from "../report/index.ts";

/**
 * The frontmatter as text between its two `---` lines: keys in fixed order, small records as flow
 * maps on one line, lists of records as blocks, so that a changed value is a changed line.
 */
export function writeFrontmatter(meta: Frontmatter): string {
  const lines = [
    line("title", scalar(meta.title)),
    line("agency", scalar(meta.agency)),
    line("year", String(meta.year)),
    line("scope", meta.scope),
    line("form", meta.form === "none" ? "none" : `"${meta.form}"`),
    line("prose", meta.prose),
    ...(meta.proseNote === undefined ? [] : [line("proseNote", scalar(meta.proseNote))]),
    line("published", meta.published),
    ...(meta.indexNumber === undefined ? [] : [line("indexNumber", scalar(meta.indexNumber))]),
    line("source", flowMap(meta.source, ["kind", "url", "note", "retrieved"])),
    line("original", flowMap(meta.original, ["name", "mediaType", "bytes", "sha256"])),
    line("import", flowMap(meta.import, ["method", "tool"])),
    ...blockList("corrections", meta.corrections, ["date", "kind", "figure", "old", "new", "why"]),
    ...blockList("verdicts", meta.verdicts, ["rule", "operands", "verdict", "by", "date", "why"]),
    ...blockList("statements", meta.statements, ["rule", "date", "by", "text", "url"]),
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}

/**
 * One YAML scalar: plain where every YAML reader takes it for the same text, in flow and in block
 * context, else double-quoted.
 */
export function scalar(value: string | number): string {
  if (typeof value === "number") return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

type Fields = Readonly<Record<string, string | number | undefined>>;

function line(key: string, value: string): string {
  return `${key}: ${value}`;
}

function flowMap<T extends Fields>(record: T, order: readonly (keyof T & string)[]): string {
  return `{ ${pairs(record, order).join(", ")} }`;
}

function blockList<T extends Fields>(
  key: string,
  records: readonly T[],
  order: readonly (keyof T & string)[],
): readonly string[] {
  if (records.length === 0) return [line(key, "[]")];
  const items = records.flatMap((record) =>
    pairs(record, order).map((pair, index) => `${index === 0 ? "  - " : "    "}${pair}`),
  );
  return [`${key}:`, ...items];
}

function pairs<T extends Fields>(record: T, order: readonly (keyof T & string)[]): string[] {
  return order.flatMap((key) => {
    const value: string | number | undefined = record[key];
    return value === undefined ? [] : [line(key, scalar(value))];
  });
}

/** Letters or digits first; no indicator of YAML, no blank at the end, nothing another reader takes for a number. */
function isPlain(value: string): boolean {
  return PLAIN.test(value) && !UNSAFE.test(value) && (DATE.test(value) || !NUMERIC.test(value));
}

const PLAIN =
  /^[\p{L}\p{N}/《（〔“][\p{L}\p{N}\p{Pd} ./:+@%=?;_~()《》（）〔〕“”‘’、，。：；·…—]*$/u;
const UNSAFE = /: |:$| $|^(?:true|false|null|yes|no|on|off)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NUMERIC = /^[\d._:-]+$|^0[xo]|^\d[\d.]*e[-+]?\d+$/i;

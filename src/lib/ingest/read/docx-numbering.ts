import { attribute, encodeUtf8, xmlTags, xmlText } from "./xml.ts";

/** One level of a numbered list: its number format and its text, `%1、`. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

type Levels = ReadonlyMap<number, Level>;

/**
 * The parts of a .docx with every automatic number written as text at the start of its paragraph: a reader of the
 * document sees 一、 or 1., and so must the archive. Bullets stay away, they are ornament.
 */
export function withNumbering(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const lists = readLists(xmlText(files, "word/numbering.xml"));
  if (lists.size === 0) return files;
  const document = xmlText(files, "word/document.xml");
  const styles = readStyleNumbering(xmlText(files, "word/styles.xml"));
  const numbered = writeNumbers(document, lists, styles);
  return new Map([...files, ["word/document.xml", encodeUtf8(numbered)]]);
}

/** `word/numbering.xml`: the levels of each list (w:num → w:abstractNum). */
function readLists(xml: string): ReadonlyMap<string, Levels> {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Levels>();
  let abstract: Map<number, Level> | null = null;
  let list: string | null = null;
  let level: number | null = null;
  for (const tag of xmlTags(xml)) {
    if (tag.kind === "close") continue;
    const value = attribute(tag, "w:val") ?? "";
    if (tag.name === "w:abstractNum") {
      abstract = new Map();
      abstracts.set(attribute(tag, "w:abstractNumId") ?? "", abstract);
    } else if (tag.name === "w:num") {
      abstract = null;
      list = attribute(tag, "w:numId");
    } else if (tag.name === "w:abstractNumId" && list !== null) {
      lists.set(list, abstracts.get(value) ?? new Map());
    } else if (tag.name === "w:lvl" && abstract !== null) {
      level = Number.parseInt(attribute(tag, "w:ilvl") ?? "0", 10);
      abstract.set(level, { format: "decimal", text: "", start: 1 });
    } else if (abstract !== null && level !== null) {
      const before = abstract.get(level) as Level;
      if (tag.name === "w:numFmt") abstract.set(level, { ...before, format: value });
      if (tag.name === "w:lvlText") abstract.set(level, { ...before, text: value });
      if (tag.name === "w:start") {
        abstract.set(level, { ...before, start: Number.parseInt(value, 10) || 1 });
      }
    }
  }
  return lists;
}

/** What a paragraph (or the style it names) says of its list. */
interface Numbering {
  readonly list: string | null;
  readonly level: number;
  readonly style: string | null;
}

function readStyleNumbering(xml: string): ReadonlyMap<string, Numbering> {
  const styles = new Map<string, Numbering>();
  for (const match of xml.matchAll(/<w:style\s([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(match[1] as string)?.[1];
    const numbering = numberingOf(match[2] as string);
    if (id !== undefined && numbering.list !== null) styles.set(id, numbering);
  }
  return styles;
}

function numberingOf(properties: string): Numbering {
  const block = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1] ?? "";
  const level = /<w:ilvl\s+w:val="(\d+)"/.exec(block)?.[1];
  return {
    list: /<w:numId\s+w:val="(\d+)"/.exec(block)?.[1] ?? null,
    level: level === undefined ? 0 : Number.parseInt(level, 10),
    style: /<w:pStyle\s+w:val="([^"]*)"/.exec(properties)?.[1] ?? null,
  };
}

/** Inserts a run with the number after each numbered paragraph's properties and takes the list away. */
function writeNumbers(
  document: string,
  lists: ReadonlyMap<string, Levels>,
  styles: ReadonlyMap<string, Numbering>,
): string {
  const counters = new Map<string, number[]>();
  return document.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, (properties) => {
    const own = numberingOf(properties);
    const inherited = own.style === null ? undefined : styles.get(own.style);
    const list = own.list ?? inherited?.list ?? null;
    const level = own.list === null ? (inherited?.level ?? 0) : own.level;
    const levels = list === null ? undefined : lists.get(list);
    if (list === null || levels === undefined || !levels.has(level)) return properties;
    const count = nextCount(counters.get(list) ?? [], level, levels);
    counters.set(list, count);
    const text = numberText(levels, level, count);
    const plain = properties.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, "");
    return text === ""
      ? plain
      : `${plain}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  });
}

/** The counters of a list after one more paragraph on a level: deeper levels begin anew. */
function nextCount(count: readonly number[], level: number, levels: Levels): number[] {
  const started = Array.from(
    { length: level },
    (_, index) => count[index] ?? levels.get(index)?.start ?? 1,
  );
  const before = count[level];
  return [...started, before === undefined ? (levels.get(level)?.start ?? 1) : before + 1];
}

function numberText(levels: Levels, level: number, count: readonly number[]): string {
  const own = levels.get(level) as Level;
  if (own.format === "bullet" || own.format === "none") return "";
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number.parseInt(digit, 10) - 1;
    return formatNumber(count[index] ?? 1, levels.get(index)?.format ?? "decimal");
  });
}

const HAN_DIGITS = "〇一二三四五六七八九";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** Number formats of WordprocessingML that Chinese documents use; every other is shown as digits. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: hanNumber,
  chineseCountingThousand: hanNumber,
  chineseLegalSimplified: hanNumber,
  japaneseCounting: hanNumber,
  taiwaneseCountingThousand: hanNumber,
  ideographDigital: hanNumber,
  decimalEnclosedCircle: (value) => CIRCLED[value - 1] ?? String(value),
  decimalEnclosedCircleChinese: (value) => CIRCLED[value - 1] ?? String(value),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  upperLetter: (value) => String.fromCharCode(64 + ((value - 1) % 26) + 1),
  lowerLetter: (value) => String.fromCharCode(96 + ((value - 1) % 26) + 1),
};

function formatNumber(value: number, format: string): string {
  return FORMATS[format]?.(value) ?? String(value);
}

/** 一 … 九十九; beyond that, digits. */
function hanNumber(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${HAN_DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? "" : HAN_DIGITS[ones]);
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

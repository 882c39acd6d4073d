import { type Message, message } from "../../message/index.ts";
import { BOUNDS } from "../bounds.ts";
import type { ReadResult } from "./result.ts";

/** A text without the characters nobody can see, and what was taken out of it. */
export interface Cleaned {
  readonly ok: true;
  readonly text: string;
  readonly messages: readonly Message[];
}

interface InvisibleKind {
  readonly pattern: RegExp;
  readonly ruleId: string;
  /** What stands in its place. */
  readonly replacement: string;
}

/** Shown for a character that only a certain font can show (private use): visible, and never a digit. */
export const UNKNOWN_GLYPH = "〓";

/** What is taken out, and how loudly: what nobody sees in any viewer is noise, the rest hides something. */
const INVISIBLE: readonly InvisibleKind[] = [
  {
    pattern: /(?![\t\n\r])\p{Cc}/gu,
    ruleId: "read-control-character",
    replacement: "",
  },
  {
    pattern: /[\u200e\u200f\u061c\u202a\u202c\u202d\u2066\u2068\u2069]/g,
    ruleId: "read-bidi-character",
    replacement: "",
  },
  {
    pattern:
      /(?![\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu,
    ruleId: "read-zero-width",
    replacement: "",
  },
  {
    pattern: /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu,
    ruleId: "read-private-use",
    replacement: UNKNOWN_GLYPH,
  },
  { pattern: /\ufffd/g, ruleId: "read-replacement-character", replacement: "\ufffd" },
];

/** Overrides that make a reader see other figures than the file holds. */
const REORDERING = /[\u202b\u202e\u2067]/;

/**
 * Takes out NUL and other controls, zero-width and bidi characters, marks private-use ones, shortens
 * runs of blanks beyond the bound, and says each with its first place. Line numbers stay as they are.
 */
export function cleanText(text: string): Cleaned | (ReadResult & { ok: false }) {
  const reordering = REORDERING.exec(text);
  if (reordering) {
    const place = placeAt(text, reordering.index);
    return {
      ok: false,
      messages: [message("read-reordering", { codePoint: codePoint(reordering[0]) }, place)],
    };
  }
  const messages: Message[] = [];
  // Form feeds and vertical tabs separate pages and lines of a cell; they are blanks here, not lines.
  const visible = text.replace(/\f/g, "").replace(/[\v\u2028\u2029\u0085]/g, " ");
  let cleaned = visible;
  for (const kind of INVISIBLE) {
    const said = describe(visible, kind);
    if (said === null) continue;
    messages.push(said);
    cleaned = cleaned.replace(kind.pattern, kind.replacement);
  }
  const shortened = shortenBlanks(cleaned);
  return { ok: true, text: shortened.text, messages: [...messages, ...shortened.messages] };
}

/** `U+200B` */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}

function describe(text: string, kind: InvisibleKind): Message | null {
  const matches = text.match(kind.pattern);
  if (!matches) return null;
  const place = placeAt(text, text.search(kind.pattern));
  const codes = [...new Set(matches.slice(0, 10_000))].sort().slice(0, 6).map(codePoint).join(" ");
  return message(kind.ruleId, { codePoint: codes, count: matches.length }, place);
}

function shortenBlanks(text: string): {
  readonly text: string;
  readonly messages: readonly Message[];
} {
  const run = new RegExp(`[ \\u00a0\\u3000\\u2000-\\u200a\\t]{${BOUNDS.blankRun},}`, "g");
  const first = run.exec(text);
  if (!first) return { text, messages: [] };
  const place = placeAt(text, first.index);
  return {
    text: text.replace(run, " "),
    messages: [
      message("read-blank-run", { count: first[0].length, limit: BOUNDS.blankRun }, place),
    ],
  };
}

function placeAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

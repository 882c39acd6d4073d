import { type Cell, isDecimal, type Place, UNREADABLE_MARK } from "../report/index.ts";
import type { FigureKind } from "../statute/index.ts";
import { foldWidth, isBlank, stripInvisible } from "./fold.ts";

/** What the reader wants said about a cell beside its value. Each has a message `cell-<kind>`. */
export type CellNoteKind =
  // Read, though not printed plainly.
  | "width"
  | "separator"
  | "look-alike"
  | "unit"
  | "unit-differs"
  | "remark"
  | "sign"
  | "zeros"
  | "invisible"
  // Not read: why.
  | "words"
  | "illegible"
  | "negative"
  | "fraction"
  | "exponent"
  | "inner-blank"
  | "double-sign"
  | "misplaced-separator";

/** A remark of the reader on one cell. */
export interface CellNote {
  readonly kind: CellNoteKind;
  /** The cell as printed. */
  readonly raw: string;
}

/** A cell and what is to be said about it. */
export interface CellReading {
  readonly cell: Cell;
  readonly notes: readonly CellNote[];
}

/** What a text was read as, before it is placed. */
type Outcome =
  | { readonly state: "reported"; readonly value: string; readonly unit: string | null }
  | { readonly state: "blank" | "notApplicable" | "unreadable" };

type Noted = Outcome & { readonly kinds: readonly CellNoteKind[] };

/** Longer digit runs are damage, not figures. */
const MAX_LENGTH = 200;

const NOT_APPLICABLE = /^(?:[/\\\-‐‑‒–—―−─﹣]{1,4}|无|無|不适用|不適用|N\/A)[。.]?$/iu;
const MONEY_UNIT = "(?:亿元|万元|元|億元|萬元)";
const COUNT_UNIT = "(?:人次|件次|条次|件|条|起|项|个|次|宗|例|份|篇|人|家|部|條|項|個)";
const REMARK = /^([^（(]*[^（(\s])\s*[（(]([^（()）]*)[)）]$/u;
const FULL_WIDTH = /[０-９．＋－]/u;
const HAN = /\p{Script=Han}/u;
const DASH = /^[-‐‑‒–—―−─﹣]/u;

/**
 * Reads one cell: the only place where a publisher's text becomes a number.
 * Every form of cell has one written-down outcome, see `CELL_OUTCOMES`; what is not certainly a
 * number is `unreadable`, never a guess and never zero. The text itself is kept in `raw`, untouched.
 * @param headUnit unit the head of the column names (`万元`), kept with the figure; a unit in the cell wins
 */
export function parseCell(
  raw: string,
  kind: FigureKind,
  place: Place,
  headUnit: string | null,
): CellReading {
  const { kinds, ...outcome } = readText(raw, kind, headUnit);
  return {
    cell: { ...outcome, raw, place },
    notes: kinds.map((noteKind) => ({ kind: noteKind, raw })),
  };
}

/** Whether a text has the look of a value cell of any kind: a number, `/`, 无 or a blank. */
export function isValueLike(raw: string): boolean {
  return readText(raw, "signed", null).state !== "unreadable" || isAmount(raw);
}

function isAmount(raw: string): boolean {
  return readText(raw, "money", null).state === "reported";
}

function readText(raw: string, kind: FigureKind, headUnit: string | null): Noted {
  if (isBlank(raw)) return { state: "blank", kinds: [] };
  const visible = stripInvisible(raw).trim();
  const invisible: CellNoteKind[] = visible === raw.trim() ? [] : ["invisible"];
  if (visible === UNREADABLE_MARK) return unreadable("illegible");
  if (visible.length > MAX_LENGTH) return unreadable("words");
  const folded = foldWidth(visible);
  if (NOT_APPLICABLE.test(folded)) return { state: "notApplicable", kinds: [] };
  const width: CellNoteKind[] = FULL_WIDTH.test(visible) ? ["width"] : [];
  const read = readNumber(folded, kind, headUnit);
  if (read.state !== "reported") return read;
  return { ...read, kinds: [...invisible, ...width, ...read.kinds] };
}

/** A number with what may stand round it: a remark in brackets, then a unit, then the digits. */
function readNumber(text: string, kind: FigureKind, headUnit: string | null): Noted {
  const remark = splitRemark(text);
  const { number, unit, noun } = splitUnit(remark.text, kind);
  const signed = readSign(number, kind);
  if ("why" in signed) return unreadable(signed.why);
  const digits = readDigits(signed.digits, kind);
  if ("why" in digits) return unreadable(digits.why);
  const value =
    signed.negative && !/^[0.]+$/.test(digits.value) ? `-${digits.value}` : digits.value;
  if (!isDecimal(value)) return unreadable("words");
  const unitNotes: CellNoteKind[] =
    unit === null ? [] : headUnit !== null && unit !== headUnit ? ["unit-differs"] : ["unit"];
  const nounNotes: CellNoteKind[] = noun ? ["unit"] : [];
  const kinds = [...signed.kinds, ...digits.kinds, ...unitNotes, ...nounNotes, ...remark.kinds];
  return { state: "reported", value, unit: unit ?? noun ?? headUnit, kinds };
}

/** `22（其中修订16件）` → `22`: a bracket with words behind the number does not change the number. */
function splitRemark(text: string): { text: string; kinds: readonly CellNoteKind[] } {
  const match = REMARK.exec(text);
  const inside = match?.[2];
  const outside = match?.[1];
  if (inside === undefined || outside === undefined || !HAN.test(inside))
    return { text, kinds: [] };
  if (new RegExp(`^(?:单位[:：])?${MONEY_UNIT}$`, "u").test(inside)) {
    return { text: outside + inside.replace(/^单位[:：]/u, ""), kinds: [] };
  }
  return { text: outside, kinds: ["remark"] };
}

const MONEY = new RegExp(`^(.*?)\\s*(${MONEY_UNIT})$`, "su");
const COUNT = new RegExp(`^(.*?)\\s*(${COUNT_UNIT})$`, "su");

/** Takes the unit off the end; only money may carry 元, only counts may carry 件 and the like. */
function splitUnit(
  text: string,
  kind: FigureKind,
): { number: string; unit: string | null; noun: string | null } {
  const match = (kind === "money" ? MONEY : COUNT).exec(text);
  const [, number, unit] = match ?? [];
  if (number === undefined || unit === undefined) return { number: text, unit: null, noun: null };
  if (kind !== "money") return { number, unit: null, noun: unit };
  return { number, unit: unit.replace("萬", "万").replace("億", "亿"), noun: null };
}

type Sign =
  | { readonly digits: string; readonly negative: boolean; readonly kinds: readonly CellNoteKind[] }
  | { readonly why: CellNoteKind };

/** `+19`, `－4`, `减4`: a sign is read only where the form asks for one, and only a single one. */
function readSign(text: string, kind: FigureKind): Sign {
  const word = /^(增加|增|减少|减|減少|減)\s*(?=\d)/u.exec(text)?.[1];
  if (word !== undefined) {
    if (kind !== "signed") return { why: "words" };
    return { digits: after(text, word), negative: !word.startsWith("增"), kinds: ["sign"] };
  }
  if (text === "持平" && kind === "signed")
    return { digits: "0", negative: false, kinds: ["sign"] };
  if (text.startsWith("+")) {
    if (kind !== "signed") return { why: "words" };
    return signed(after(text, "+"), false, []);
  }
  const dash = DASH.exec(text)?.[0];
  if (dash === undefined) return { digits: text, negative: false, kinds: [] };
  if (kind !== "signed") return { why: /\d/.test(text) ? "negative" : "words" };
  return signed(after(text, dash), true, dash === "-" ? [] : ["sign"]);
}

function signed(digits: string, negative: boolean, kinds: readonly CellNoteKind[]): Sign {
  // `--253` may be a doubled minus or a dash before -253: the reader cannot know.
  if (DASH.test(digits) || digits.startsWith("+")) return { why: "double-sign" };
  return { digits, negative, kinds };
}

type Digits =
  | { readonly value: string; readonly kinds: readonly CellNoteKind[] }
  | { readonly why: CellNoteKind };

/** Digits with thousands separators, look-alike letters, decimal places, leading zeros. */
function readDigits(text: string, kind: FigureKind): Digits {
  const likeness = foldLookAlikes(text);
  if (/^\d[\d.]*\s+[\d.\s]*\d$/.test(likeness)) return { why: "inner-blank" };
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return { why: "exponent" };
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(likeness);
  if (!grouped && /^\d[\d,.]*,[\d,.]*\d$/.test(likeness)) return { why: "misplaced-separator" };
  const plain = grouped ? likeness.replaceAll(",", "") : likeness;
  const match = /^(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return { why: "words" };
  const whole = (match[1] as string).replace(/^0+(?=\d)/, "");
  const places = match[2];
  const kinds: CellNoteKind[] = [];
  if (likeness !== text) kinds.push("look-alike");
  if (grouped) kinds.push("separator");
  if (whole !== match[1]) kinds.push("zeros");
  if (places === undefined) return { value: whole, kinds };
  if (kind === "money") return { value: `${whole}.${places}`, kinds };
  return isWholeNumber(whole, places)
    ? { value: whole, kinds: [...kinds, "zeros"] }
    : { why: "fraction" };
}

/** A spreadsheet's `12.0` is 12; `1.000` may be a thousand, so it is not read. */
function isWholeNumber(whole: string, places: string): boolean {
  return /^0+$/.test(places) && (places.length !== 3 || whole === "0");
}

/** `1O` → `10`, `l2` → `12`: only beside a true digit, for a lone letter may be anything. */
function foldLookAlikes(text: string): string {
  if (!/\d/.test(text) || !/^[\dOoIl,.\s]+$/.test(text)) return text;
  return text.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
}

function after(text: string, prefix: string): string {
  return text.slice(prefix.length).trimStart();
}

function unreadable(why: CellNoteKind): Noted {
  return { state: "unreadable", kinds: [why] };
}

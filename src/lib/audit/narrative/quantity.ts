import { addDecimals, type Decimal, decimalPlaces, subtractDecimals } from "../../report/index.ts";
import { timesPowerOfTen } from "../money.ts";
import { chineseInteger } from "./numeral.ts";

/** How a number of the prose is spelled. */
export type Spelling = "plain" | "grouped" | "chinese" | "multiplied";

/** A number of the prose with its unit. */
export interface Quantity {
  /** The number as printed, before its approximate words; 1.2万 is 12000. */
  readonly value: Decimal;
  /** Bounds of what the words allow; both equal the value when it is exact. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly exact: boolean;
  /** `件`, `条`, `元`, `%`; empty where none is printed. */
  readonly unit: string;
  readonly spelling: Spelling;
  /** The place value of its last printed digit: 1000 for 583.9万. */
  readonly precision: Decimal;
  /** Where it stands in the sentence, from and to, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Measure words of counts and amounts, the longer before those they begin with. */
const UNITS =
  "人次|批次|件次|件|条|项|份|起|宗|个|篇|期|次|人|家|本|类|部|场|元|%|户|名|处|例|封|则|幅|套|张|种|栏|卷|页|款|册";

const NUMBER =
  "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千]+";

/** What a number, or a word before one, begins with: all other characters are passed over by this look alone. */
const BEGINNING = "(?=[约近将超逾突不大\\s\\d〇零一二两三四五六七八九十百千])";

const PATTERN = new RegExp(
  `${BEGINNING}(约|近|将近|超过|超|逾|突破|不足|大约)?\\s*(${NUMBER})\\s*(余|多)?\\s*(万|亿)?\\s*(余|多)?\\s*(${UNITS})?(左右|以上|上下|余)?`,
  "g",
);

const MAY_COUNT = new RegExp(
  `\\d|[〇零一二两三四五六七八九十百千][余多]?[万亿]?[余多]?(?:${UNITS})`,
);

const BARE_END = /^\s*(?:[，,。；;、：:）)]|$)/;

/** Whether a sentence may hold a number at all: most do not, and the search for one is costly. */
export function mayCount(halfWidthText: string): boolean {
  return MAY_COUNT.test(halfWidthText);
}

/**
 * The numbers of a sentence that count something.
 * @param masked a sentence after {@link halfWidth} and {@link maskUncounted}
 */
export function quantitiesOf(masked: string): readonly Quantity[] {
  const found: Quantity[] = [];
  // Not `matchAll`, which copies the pattern for each sentence.
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(masked); match; match = PATTERN.exec(masked)) {
    const quantity = read(masked, match);
    if (quantity) found.push(quantity);
  }
  return found;
}

function read(masked: string, match: RegExpMatchArray): Quantity | null {
  const [whole, before, digits, more, myriad, moreAfter, unit, after] = match;
  const from = match.index ?? 0;
  const to = from + whole.length;
  const spelled = spell(digits as string, myriad);
  if (spelled === null) return null;
  // A number glued to Latin letters is a name (IPv6), one without a unit must end its clause.
  if (/[\w.\-/]/.test(masked.charAt(from - 1)) && !before) return null;
  if (unit === undefined && (spelled.spelling === "chinese" || !endsClause(masked, to))) {
    return null;
  }
  const word = before ?? more ?? moreAfter ?? after;
  const bounds =
    word === undefined ? undefined : BOUNDS[word]?.(spelled.value, lastStep(spelled.value));
  return {
    value: spelled.value,
    low: bounds?.low ?? spelled.value,
    high: bounds?.high ?? spelled.value,
    exact: bounds === undefined,
    unit: unit ?? "",
    spelling: spelled.spelling,
    precision: spelled.precision,
    from,
    to,
  };
}

function endsClause(masked: string, at: number): boolean {
  return BARE_END.test(masked.slice(at));
}

type Spelled = Pick<Quantity, "value" | "spelling" | "precision">;

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

function spell(digits: string, myriad: string | undefined): Spelled | null {
  const power = POWERS[myriad ?? ""] ?? 0;
  const chinese = !/\d/.test(digits);
  const plain = chinese ? chineseInteger(digits)?.toString() : withoutMarks(digits);
  if (plain === undefined) return null;
  const lastPlace = power - decimalPlaces(plain);
  return {
    value: power === 0 ? plain : timesPowerOfTen(plain, power),
    spelling: spellingOf(digits, power, chinese),
    precision: lastPlace === 0 ? "1" : timesPowerOfTen("1", lastPlace),
  };
}

/** 1,087 is 1087, and 007 is 7. */
function withoutMarks(digits: string): Decimal {
  return digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
}

function spellingOf(digits: string, power: number, chinese: boolean): Spelling {
  if (chinese) return "chinese";
  if (power > 0) return "multiplied";
  return digits.includes(",") ? "grouped" : "plain";
}

/** The place value of the last digit that is not nought: what an approximate word may hide. */
function lastStep(value: Decimal): Decimal {
  const places = decimalPlaces(value);
  if (places > 0) return `0.${"0".repeat(places - 1)}1`;
  const zeros = /0*$/.exec(value)?.[0].length ?? 0;
  return `1${"0".repeat(Math.min(zeros, value.length - 1))}`;
}

type Bound = (value: Decimal, step: Decimal) => { readonly low: Decimal; readonly high: Decimal };

const above: Bound = (value, step) => ({ low: value, high: addDecimals([value, step]) });
const below: Bound = (value, step) => ({ low: subtractDecimals(value, step), high: value });
const around: Bound = (value, step) => ({
  low: subtractDecimals(value, step),
  high: addDecimals([value, step]),
});

const BOUNDS: Readonly<Record<string, Bound>> = {
  余: above,
  多: above,
  超: above,
  超过: above,
  逾: above,
  突破: above,
  以上: above,
  近: below,
  将近: below,
  不足: below,
  约: around,
  大约: around,
  左右: around,
  上下: around,
};

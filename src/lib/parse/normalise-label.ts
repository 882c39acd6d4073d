import { foldScript, stripInvisible } from "./fold.ts";

/** Longer texts are prose: no label comes near it. */
const MAX_LABEL = 160;

/** Readings that mirror sites set behind each character: `規(guī)章`. */
const GLOSS = /[（(]\p{Script=Latin}{1,6}[)）]/gu;

/** Words of Taiwan's software that converters put for the mainland's; after folding to simplified. */
const TAIWAN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/资讯/g, "信息"],
  [/档案/g, "文件"],
  [/其它/g, "其他"],
];

/**
 * The key under which labels are compared, never stored or shown: blanks, punctuation and years
 * removed, widths, radicals, traditional script and number marks folded.
 * `（一） 予以公开` → `一予以公开`, `1．属于国家秘密` → `1属于国家秘密`, `本年(2023)制发件数` → `本年制发件数`.
 * @returns an empty key for a blank, and the mere characters of a text too long for a label
 */
export function normaliseLabel(text: string): string {
  if (text.length > MAX_REMEMBERED) return makeKey(text);
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  if (REMEMBERED.size >= MAX_KEYS) REMEMBERED.clear();
  const key = makeKey(text);
  REMEMBERED.set(text, key);
  return key;
}

/** The recogniser asks for the key of one cell a dozen times: a memory of the last few thousand pays. */
const REMEMBERED = new Map<string, string>();
const MAX_KEYS = 4096;
const MAX_REMEMBERED = 200;

function makeKey(text: string): string {
  const dense = stripInvisible(text)
    .replace(/[\s\p{Z}]+/gu, "")
    .replace(GLOSS, "");
  if (dense.length > MAX_LABEL) return dense;
  const key = foldScript(dense)
    .replace(/(?:19|20)\d{2}年?度?/g, "")
    .replace(/[\p{P}\p{S}\p{Z}\s]+/gu, "");
  return TAIWAN_WORDS.reduce((folded, [from, to]) => folded.replace(from, to), key);
}

/** The key without its leading number: `1属于国家秘密` → `属于国家秘密`, `三一予以公开` → `予以公开`. */
export function withoutNumber(key: string): string {
  // 三安全一稳定 and 一 in a word are no numbers: only a number before the rest of a longer label goes.
  const bare = key.replace(/^(?:\d+|[一二三四五六七八九十]+)/, "");
  return bare === "" ? key : bare;
}

const UNIT_TAIL = /(?:单位)?(?:人民币)?(亿元|万元|元)?(?:保留[\d一二三四五六]位小数)?$/;

/** The key of a column head without the unit it names: `采购总金额（单位：万元，保留4位小数）` → `采购总金额`. */
export function withoutUnit(key: string): string {
  return key.replace(UNIT_TAIL, "");
}

/** The unit a head or label names, or null: `本年收费金额（单位：万元）` → `万元`. */
export function unitNamed(text: string): string | null {
  return UNIT_TAIL.exec(normaliseLabel(text))?.[1] ?? null;
}

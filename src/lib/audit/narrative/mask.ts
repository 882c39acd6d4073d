/** What stands in the place of masked characters: no digit, no numeral, no punctuation, no word. */
const MASK = "▢";

/**
 * Spans of prose whose digits count nothing: titles of cited documents, document numbers, addresses,
 * telephone numbers, dates, 每一件 and the like, ordinals, parts of the report itself, durations and list marks. Order matters: the wider spans first.
 */
const SPANS: readonly RegExp[] = [
  /《[^》]*》/,
  /https?:\/\/[\w./?=&%#:~-]+|www\.[\w./?=&%#-]+|[\w.-]+@[\w.-]+/,
  /[〔[（(]\d{4}[〕\])）]\s*(?:第\s*)?\d*\s*号?/,
  /(?:电话|传真|邮编|邮政编码|热线)[^，。；]{0,6}[:：]?\s*[\d\s-－—]{5,}/,
  /\d{3,4}[-－—]\d{7,8}|\d{11}/,
  /第?\s*\d+\s*号/,
  /\d{4}\s*年度?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/,
  /[〇零一二三四五六七八九]{4}年度?/,
  /\d{1,2}\s*月(?:份|底|初|末)?(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*日/,
  /[一二三四五六七八九十]{1,2}月(?:份|底|初|末)?/,
  /[每这那同某哪任][一1](?=[个件条项份次类])/,
  /第\s*(?:\d+|[一二两三四五六七八九十百零]+)\s*(?:条|款|项|届|次|章|号|期|个|批|类|季度)?/,
  /(?:\d+|[一二两三四五六七八九十]+)\s*(?:个|大)?(?:部分|方面|板块|章节)/,
  /\d+(?:\.\d+)?\s*(?:个?(?:小时|分钟|工作日|月|季度)|天|周|年|分|点|时)/,
  /^\s*\d+\s*[、.．]|[（(]\s*(?:\d+|[一二三四五六七八九十]+)\s*[)）]/,
  /[一二三四五六七八九十]+(?:是|、|来)/,
];

/** What any of them begins with: most characters of a sentence are passed over by this look alone. */
const BEGINNING =
  "(?=[\\s\\w.\\-《〔［\\[（(电传邮热第每这那同某哪任〇零一二两三四五六七八九十百])";

/** All of them in one pass: this is run over every sentence of the archive. */
const ANY_SPAN = new RegExp(`${BEGINNING}(?:${SPANS.map((span) => span.source).join("|")})`, "g");

/** The text with such spans masked, every other character in its place. */
export function maskUncounted(text: string): string {
  return text.replace(ANY_SPAN, (found) => MASK.repeat(found.length));
}

/** The text with the titles of cited documents masked: their words are not the report's own. */
export function maskTitles(text: string): string {
  return text.includes("《")
    ? text.replace(/《[^》]*》/g, (found) => MASK.repeat(found.length))
    : text;
}

/** From a full-width form (U+FF01 to U+FF5E) to its ASCII character. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width digits, signs and points as ASCII, one unit for one: places stay. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．％]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

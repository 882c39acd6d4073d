/**
 * Escapes published text so that any Markdown reader shows it letter for letter: our own, and the
 * forge's, which knows more syntax than ours (bare addresses, `~`). The text itself is never changed.
 */

/** Characters that may open inline markup anywhere in a line. `&` only where it would be a reference. */
const INLINE = /[\\`*_<[~|]|&(?=#\d+;|#[xX][\dA-Fa-f]+;|[A-Za-z][\dA-Za-z]*;)/g;

/** An address as published: printable ASCII only, so that Chinese text after it is not swallowed. */
const ADDRESS = /(https?:\/\/[\w!#$%&'()*+,\-./:;=?@[\]~]*[\w#$%&*+\-/=@~])/;

/** A bare `www.` begins a link on a forge; the escaped dot stops it. */
const BARE_WWW = /\b(www)\.(?=\w)/gi;

/** What would begin a block at the start of a line: heading, quotation, list, underline, rule. */
const LINE_START =
  /^(?:(?=[#>=])|(?=[-+](?:[ \t]|$))|(?=-{2,})|(?=:?-+:?[ \t]*$)|(\d{1,9})(?=[.)](?:[ \t]|$)))/;

/** Text inside one line: a heading's words or a cell's. Line breaks become blanks, since neither can hold one. */
export function escapeLine(text: string): string {
  return keepOuterBlanks(escapeInline(text.replace(/\r\n?|\n/g, " ")));
}

/** A heading's text: as a line, and a closing `#` stays a character. */
export function escapeHeading(text: string): string {
  return escapeLine(text).replace(/(?<!\\)#(?=#*$)/g, "\\#");
}

/** A table cell's text: as a line, without outer blanks, which a cell cannot hold. */
export function escapeCell(text: string): string {
  return escapeInline(text.replace(/\r\n?|\n/g, " ").replace(/^[ \t]+|[ \t]+$/g, ""));
}

/** A paragraph: a line break of the source stays one, written as a hard break. */
export function escapeParagraph(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => /[^ \t]/.test(line))
    .map((line) => keepOuterBlanks(escapeInline(line)).replace(LINE_START, "$1\\"))
    .join("\\\n");
}

function escapeInline(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeWords(part)))
    .join("");
}

function escapeWords(text: string): string {
  return text.replace(INLINE, "\\$&").replace(BARE_WWW, "$1\\.");
}

/** Markdown drops blanks at the ends of a line; a reference keeps them. */
function keepOuterBlanks(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, (blanks) =>
    [...blanks].map((blank) => (blank === "\t" ? "&#9;" : "&#32;")).join(""),
  );
}

// TextDecoder is the same in Node and in browsers, but no part of the language libraries src/lib is checked against.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** 政府, 信息 and 公开 as UTF-8 and as GBK bytes: the words whose garbled looks are known beforehand. */
const WORDS: readonly { readonly utf8: readonly number[]; readonly gbk: readonly number[] }[] = [
  { utf8: [0xe6, 0x94, 0xbf, 0xe5, 0xba, 0x9c], gbk: [0xd5, 0xfe, 0xb8, 0xae] },
  { utf8: [0xe4, 0xbf, 0xa1, 0xe6, 0x81, 0xaf], gbk: [0xd0, 0xc5, 0xcf, 0xa2] },
  { utf8: [0xe5, 0x85, 0xac, 0xe5, 0xbc, 0x80], gbk: [0xb9, 0xab, 0xbf, 0xaa] },
];

/** What a decoder writes over bytes it cannot read, run through a second wrong decoder. */
const FILLERS = ["锟斤拷", "烫烫烫", "屯屯屯"];

/** More replacement characters than this share of a text and it is not readable; fewer are reported one by one. */
const REPLACED_SHARE = 0.002;

let looks: readonly string[] | null = null;

/**
 * A sample of text that was decoded wrongly before it reached us.
 * @returns null when the text is readable
 */
export function garbledSample(text: string): string | null {
  const look = [...FILLERS, ...garbledLooks()].find((candidate) => text.includes(candidate));
  if (look !== undefined) return around(text, text.indexOf(look));
  const replaced = occurrences(text, "\ufffd");
  if (replaced >= 3 && replaced > text.length * REPLACED_SHARE) {
    return around(text, text.indexOf("\ufffd"));
  }
  return latinRun(text);
}

/** Each word in UTF-8 read as GBK or Windows-1252, and in GBK read as Windows-1252. */
function garbledLooks(): readonly string[] {
  looks ??= WORDS.flatMap(({ utf8, gbk }) => [
    read(utf8, "gbk"),
    read(utf8, "windows-1252"),
    read(utf8, "big5"),
    read(gbk, "windows-1252"),
  ]).filter((look) => look.length >= 3 && !look.includes("\ufffd"));
  return looks;
}

function read(bytes: readonly number[], encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

/** A run of eight accented Latin letters or C1 controls: no Chinese report has one, every misread one has many. */
function latinRun(text: string): string | null {
  const run =
    /[\u0080-\u00a6\u00a8-\u00af\u00b2-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{8}/.exec(
      text,
    );
  return run ? around(text, run.index) : null;
}

function occurrences(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

function around(text: string, at: number): string {
  return text.slice(at, at + 24).replace(/\s+/g, " ");
}

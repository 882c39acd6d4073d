import { type Message, message } from "../../message/index.ts";
import { BOUNDS } from "../bounds.ts";
import { cleanText } from "./clean.ts";
import { withoutEmbeddedData } from "./embedded-data.ts";
import { garbledSample } from "./garbled.ts";
import { type ReadResult, refuse, refuseBound } from "./result.ts";

// TextDecoder is the same in Node and in browsers, but no part of the language libraries src/lib is checked against.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text file as Unicode, without what cannot be seen, and how its encoding was found. */
export interface Decoded {
  readonly ok: true;
  readonly text: string;
  readonly encoding: string;
  readonly messages: readonly Message[];
}

interface Guess {
  readonly text: string;
  readonly encoding: string;
  readonly messages: readonly Message[];
}

/** Words every annual report holds in one script or the other: they tell a right guess from a wrong one. */
const TELLTALE = /政府|公开|公開|信息|年度/;

/**
 * Bytes → text: byte order mark, strict UTF-8, declared charset, then UTF-16 and strict GB18030 or Big5 by
 * plausibility. Pictures written into a page are left out first. A declared charset that does not fit the bytes is reported and not followed.
 * @param declared charset the container (MIME part) names, or null; a page's own `<meta>` is looked up here
 */
export function decode(
  bytes: Uint8Array,
  declared: string | null,
): Decoded | (ReadResult & { ok: false }) {
  const named = declared ?? declaredCharset(bytes);
  const guess =
    byMark(bytes) ??
    asUtf8(bytes, named) ??
    asDeclared(bytes, named) ??
    asUtf16(bytes) ??
    guessed(bytes);
  if (guess === null) return refuse("read-encoding-unknown");
  const text = withoutEmbeddedData(guess.text);
  if (text.length > BOUNDS.characters) {
    return refuseBound("characters", text.length, BOUNDS.characters);
  }
  const sample = garbledSample(text);
  if (sample !== null) return refuse("read-garbled", { sample });
  const cleaned = cleanText(text);
  if (!cleaned.ok) return cleaned;
  return {
    ok: true,
    text: cleaned.text,
    encoding: guess.encoding,
    messages: [...guess.messages, ...cleaned.messages],
  };
}

/** The text of bytes in an encoding, or null when they are not valid in it or the encoding is not known. */
export function strictText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): Guess | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return found(strictText(bytes, "utf-8"), "utf-8", []);
  }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  if (encoding === null) return null;
  return found(strictText(bytes, encoding), encoding, [
    message("read-encoding-utf16", { encoding }, null),
  ]);
}

function asUtf8(bytes: Uint8Array, declared: string | null): Guess | null {
  const text = strictText(bytes, "utf-8");
  if (text === null || looksUtf16(bytes)) return null;
  const lied = declared !== null && declared !== "utf-8" && /[^\0-\x7f]/.test(text);
  return found(text, "utf-8", lied ? [contradicted(declared, "utf-8")] : []);
}

function asDeclared(bytes: Uint8Array, declared: string | null): Guess | null {
  if (declared === null || declared === "utf-8") return null;
  const text = strictText(bytes, declared);
  return text !== null && TELLTALE.test(text) ? found(text, declared, []) : null;
}

function asUtf16(bytes: Uint8Array): Guess | null {
  if (!looksUtf16(bytes)) return null;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = strictText(bytes, encoding);
    if (text !== null && TELLTALE.test(text)) {
      return found(text, encoding, [message("read-encoding-guessed", { encoding }, null)]);
    }
  }
  return null;
}

function guessed(bytes: Uint8Array): Guess | null {
  const declared = declaredCharset(bytes);
  for (const encoding of ["gb18030", "big5"]) {
    const text = strictText(bytes, encoding);
    if (text !== null && TELLTALE.test(text)) {
      const said =
        declared === null
          ? message("read-encoding-guessed", { encoding }, null)
          : contradicted(declared, encoding);
      return found(text, encoding, [said]);
    }
  }
  return null;
}

function found(text: string | null, encoding: string, messages: readonly Message[]): Guess | null {
  return text === null ? null : { text, encoding, messages };
}

function contradicted(declared: string, encoding: string): Message {
  return message("read-encoding-contradicted", { declared, encoding }, null);
}

/** Text with ASCII blanks and digits in UTF-16 has a NUL in half of its first bytes or so, always on one side. */
function looksUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  const nuls = [0, 0];
  const end = Math.min(bytes.length, 8192);
  for (let index = 0; index < end; index++) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] as number) + 1;
  }
  const [even, odd] = nuls as [number, number];
  return (
    Math.max(even, odd) >= Math.max(2, end / 200) && Math.min(even, odd) * 10 < Math.max(even, odd)
  );
}

/** Names in use for what TextDecoder calls gb18030: it reads its subsets and, unlike them, is strict. */
const SUBSETS: Readonly<Record<string, string>> = {
  gb2312: "gb18030",
  gbk: "gb18030",
  gb_2312: "gb18030",
  "gb_2312-80": "gb18030",
  cp936: "gb18030",
  ms936: "gb18030",
  "x-gbk": "gb18030",
  utf8: "utf-8",
  unicode: "utf-8",
};

/** The charset a label means, in the names of TextDecoder. */
export function charsetOf(label: string): string {
  const name = label.trim().toLowerCase();
  return SUBSETS[name] ?? name;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = [...bytes.subarray(0, 4096)]
    .map((byte) => String.fromCharCode(byte < 0x80 ? byte : 0x3f))
    .join("");
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(
      head,
    );
  const name = label?.[1] ?? label?.[2];
  return name === undefined ? null : charsetOf(name);
}

import { BOUNDS } from "../bounds.ts";
import { charsetOf, decode } from "./decode.ts";
import { readHtml } from "./html.ts";
import { type ReadResult, refuse, refuseBound } from "./result.ts";

/** The head fields of a MIME part, by lower-case name, folded lines joined. */
type Fields = ReadonlyMap<string, string>;

interface Part {
  readonly fields: Fields;
  readonly body: string;
}

/** A Chinese character is nine characters in quoted-printable; with soft line ends, a little more. */
const MOST_CODED = 10;

/** A page saved as one file (.mht, .mhtml): its first HTML part, decoded as that part says. */
export function readMht(bytes: Uint8Array): ReadResult {
  const part = htmlPart(latin1(bytes), 0);
  if (part === null) return refuse("read-broken", { detail: "no text/html part" });
  if (part.body.length > BOUNDS.characters * MOST_CODED) {
    return refuseBound("characters", part.body.length, BOUNDS.characters);
  }
  const body = decodeBody(part);
  if (body.length > BOUNDS.characters * 3) {
    return refuseBound("characters", body.length, BOUNDS.characters);
  }
  const type = part.fields.get("content-type") ?? "";
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  const decoded = decode(body, charset === undefined ? null : charsetOf(charset));
  if (!decoded.ok) return decoded;
  const url = part.fields.get("content-location") ?? null;
  const result = readHtml(decoded.text, {
    format: "mht",
    encoding: decoded.encoding,
    url: url !== null && /^https?:\/\/[^\s<>"]+$/.test(url) ? url : null,
  });
  return { ...result, messages: [...decoded.messages, ...result.messages] };
}

/** The first text/html part, in the order of the file; multiparts may hold multiparts. */
function htmlPart(text: string, depth: number): Part | null {
  const part = splitHead(text);
  const type = part.fields.get("content-type") ?? "";
  if (/^\s*text\/html/i.test(type)) return part;
  const boundary = /boundary="?([^";\r\n]+)/i.exec(type)?.[1];
  if (boundary === undefined || depth > 4) return null;
  for (const inner of part.body.split(`--${boundary.trim()}`).slice(1)) {
    if (inner.startsWith("--")) break;
    const found = htmlPart(inner.replace(/^\r?\n/, ""), depth + 1);
    if (found) return found;
  }
  return null;
}

function splitHead(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  if (!gap) return { fields: new Map(), body: text };
  const head = text.slice(0, gap.index).replace(/\r?\n[ \t]+/g, " ");
  const fields = head.split(/\r?\n/).map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, Math.max(0, colon)).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { fields: new Map(fields), body: text.slice(gap.index + gap[0].length) };
}

function decodeBody(part: Part): Uint8Array {
  const encoding = (part.fields.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  if (encoding === "base64") return decodeBase64(part.body);
  if (encoding === "quoted-printable") return decodeQuotedPrintable(part.body);
  return toBytes(part.body);
}

function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, "");
  const bytes = new Uint8Array(joined.length);
  let size = 0;
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at) === EQUALS ? hexByte(joined, at + 1) : null;
    bytes[size++] = code ?? joined.charCodeAt(at);
    if (code !== null) at += 2;
  }
  return bytes.subarray(0, size);
}

const EQUALS = 0x3d;

/** The byte two hexadecimal digits name, or null when they are none. */
function hexByte(text: string, at: number): number | null {
  const digits = text.slice(at, at + 2);
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/g, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let size = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | BASE64.indexOf(digit)) & 0xffffff;
    size += 6;
    if (size >= 8) {
      size -= 8;
      bytes[at++] = (bits >> size) & 0xff;
    }
  }
  return bytes.subarray(0, at);
}

/** Bytes as characters of the same number: MIME is ASCII around whatever its parts are. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return parts.join("");
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

import type { SourceFormat } from "../extract.ts";
import { hasHtmlTables } from "./html-tables.ts";

/** What the first bytes say a file is: a format with a reader, a kind that is refused, or text to be looked at. */
export type Sniffed =
  | { readonly kind: "binary"; readonly format: "pdf" | "zip" | "mht" }
  | { readonly kind: "refused"; readonly ruleId: string; readonly name: string }
  | { readonly kind: "text" };

interface Signature {
  readonly at: number;
  readonly bytes: readonly number[];
  readonly sniffed: Sniffed;
}

const refused = (ruleId: string, name: string): Sniffed => ({ kind: "refused", ruleId, name });
const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));

const OLE = refused("read-ole", "OLE");

/** Magic numbers, the first that fits wins. */
const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: ascii("PK\x03\x04"), sniffed: { kind: "binary", format: "zip" } },
  { at: 0, bytes: ascii("PK\x05\x06"), sniffed: { kind: "binary", format: "zip" } },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0], sniffed: OLE },
  { at: 0, bytes: ascii("{\\rtf"), sniffed: refused("read-rtf", "RTF") },
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47], sniffed: refused("read-image", "PNG") },
  { at: 0, bytes: [0xff, 0xd8, 0xff], sniffed: refused("read-image", "JPEG") },
  { at: 0, bytes: ascii("GIF8"), sniffed: refused("read-image", "GIF") },
  { at: 0, bytes: ascii("BM"), sniffed: refused("read-image", "BMP") },
  { at: 0, bytes: ascii("II*\0"), sniffed: refused("read-image", "TIFF") },
  { at: 0, bytes: ascii("MM\0*"), sniffed: refused("read-image", "TIFF") },
  { at: 8, bytes: ascii("WEBP"), sniffed: refused("read-image", "WebP") },
  { at: 4, bytes: ascii("ftyp"), sniffed: refused("read-image", "HEIF") },
  { at: 0, bytes: ascii("Rar!"), sniffed: refused("read-archive", "RAR") },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], sniffed: refused("read-archive", "7z") },
  { at: 0, bytes: [0x1f, 0x8b], sniffed: refused("read-archive", "gzip") },
  { at: 0, bytes: ascii("\x7fELF"), sniffed: refused("read-binary", "ELF") },
  { at: 0, bytes: ascii("MZ"), sniffed: refused("read-binary", "EXE") },
  { at: 0, bytes: ascii("SQLite format 3"), sniffed: refused("read-binary", "SQLite") },
];

/** Extensions of formats that have no signature of their own or hide it in a container. */
const REFUSED_EXTENSIONS: Readonly<Record<string, string>> = {
  ofd: "read-ofd",
  wps: "read-ole",
  et: "read-ole",
};

/** What the first bytes say a file is. Content comes before the name: a page saved as `.doc` is a page. */
export function sniffBytes(bytes: Uint8Array, name: string): Sniffed {
  if (isPdf(bytes)) return { kind: "binary", format: "pdf" };
  const hit = SIGNATURES.find(({ at, bytes: magic }) =>
    magic.every((byte, index) => bytes[at + index] === byte),
  );
  if (hit?.sniffed === OLE && holdsEncryptedPackage(bytes)) return refused("read-encrypted", "OLE");
  if (hit && !(hit.sniffed.kind === "refused" && isShortMagic(hit, bytes))) {
    return byExtension(hit.sniffed, name);
  }
  // The parts of a MIME file have encodings of their own: its envelope is no text to be decoded.
  if (isMime(asciiHead(bytes))) return { kind: "binary", format: "mht" };
  return { kind: "text" };
}

/** What a decoded text is, by its content and then by the extension of its name. */
export function sniffText(text: string, name: string): SourceFormat {
  const head = text.slice(0, 4096).trimStart();
  if (/^Version:\d[\d.]*\s+StartHTML:/i.test(head)) return "html";
  const extension = extensionOf(name);
  if (isHtml(head, text) && !(isMarkdownName(extension) && hasMarkdown(text))) return "html";
  if (/^[sx]?html?$/.test(extension) && /<[a-z][^<>]*>/i.test(head)) return "html";
  if (extension === "csv" || extension === "tsv") return "csv";
  if (isMarkdownName(extension)) return "markdown";
  return looksLikeCsv(text) ? "csv" : "text";
}

/** The extension of a file name in lower case, empty when it has none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

// A PDF may have up to a kilobyte of foreign bytes before its head, but only text files talk about "%PDF-" later.
function isPdf(bytes: Uint8Array): boolean {
  const magic = ascii("%PDF-");
  for (let start = 0; start < Math.min(1024, bytes.length - magic.length); start++) {
    if (magic.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

// "BM" and "MZ" are also how an English text may begin; a binary file has a NUL close by.
function isShortMagic(signature: Signature, bytes: Uint8Array): boolean {
  return signature.bytes.length === 2 && !bytes.subarray(0, 64).includes(0);
}

/** Office keeps an encrypted .docx in an OLE file under this name, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function byExtension(sniffed: Sniffed, name: string): Sniffed {
  const ruleId = REFUSED_EXTENSIONS[extensionOf(name)];
  return ruleId === undefined ? sniffed : refused(ruleId, extensionOf(name));
}

function isMarkdownName(extension: string): boolean {
  return extension === "md" || extension === "markdown";
}

/** A table row, a heading or a grid at the start of a line: no page has them, a Markdown file may begin with a tag. */
function hasMarkdown(text: string): boolean {
  return /^(?:\||#{1,6} |\+[-=])/m.test(text);
}

function asciiHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4096).filter((byte) => byte < 0x80)).trimStart();
}

function isMime(head: string): boolean {
  return /^(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location|X-[\w-]+):/i.test(
    head,
  )
    ? /Content-Type:\s*(?:multipart\/|text\/html)/i.test(head)
    : false;
}

function isHtml(head: string, text: string): boolean {
  const first = head
    .replace(/^<\?xml[^>]*>/, "")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .trimStart();
  const opening =
    /^<(?:!doctype html|html|head|body|meta|table|div|p|span|style|title|h[1-6]|center|font|section|article|main|header|strong|b|a|ul|ol|br|img)\b/i;
  if (opening.test(first)) return true;
  if (hasHtmlTables(text.slice(0, 200_000))) return false;
  return /<(?:table|tr|td)\b[^>]*>[\s\S]{0,4000}<\/(?:td|tr|table)>/i.test(text.slice(0, 200_000));
}

/** Five lines with three commas or more, none of them a sentence. */
function looksLikeCsv(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/);
  return (
    lines.filter(
      (line) => line.length < 400 && /^[^,。|\t]{1,80}(?:,[^,。|\t]{0,60}){3,}$/.test(line),
    ).length >= 5
  );
}

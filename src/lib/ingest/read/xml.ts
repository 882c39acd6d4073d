import { strictText } from "./decode.ts";

/** A tag of an XML part, in document order. */
export interface XmlTag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attributes: string;
  /** Where the tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The text of an XML part, empty when it is absent. */
export function xmlText(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = files.get(name);
  return bytes === undefined ? "" : (strictText(bytes, "utf-8") ?? "");
}

// TextEncoder is the same in Node and in browsers, but no part of the language libraries src/lib is checked against.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A changed part as bytes again. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Every tag of a part. A scan, no tree: enough to find elements whose nesting is known. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)([^<>]*?)(\/?)>/g)) {
    const [whole, close, name, attributes, empty] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    yield {
      name,
      kind: close === "/" ? "close" : empty === "/" ? "empty" : "open",
      attributes,
      start: match.index,
      end: match.index + whole.length,
    };
  }
}

/** The value of an attribute of a tag, or null. */
export function attribute(tag: XmlTag, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Character and predefined entity references resolved; others stay as they are. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

import { zipSync } from "fflate";
import type { Extract } from "../extract.ts";
import { withNumbering } from "./docx-numbering.ts";
import { readHtml } from "./html.ts";
import type { ReadResult } from "./result.ts";

/** The one function of mammoth that is used; its own types want Node's Buffer. */
type ConvertToHtml = (
  input: { readonly buffer: Uint8Array; readonly arrayBuffer: unknown },
  options: {
    readonly externalFileAccess: boolean;
    readonly includeEmbeddedStyleMap: boolean;
    readonly ignoreEmptyParagraphs: boolean;
    readonly convertImage: unknown;
    readonly styleMap: readonly string[];
  },
) => Promise<{ readonly value: string }>;

/** Heading styles as Chinese WPS and Word name them. */
const STYLE_MAP = [1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`);

/**
 * A .docx, by mammoth's HTML. Only its text parts are handed over, packed anew without compression: no picture
 * is opened, no file beside it, and nothing can unpack to more than was counted. Automatic numbers
 * (一、, 1.) are no text in a .docx; they are written into the paragraphs first.
 */
export async function readDocx(files: ReadonlyMap<string, Uint8Array>): Promise<ReadResult> {
  const parts = Object.fromEntries(withNumbering(files));
  const buffer = zipSync(parts, { level: 0, mtime: "1980-01-01" });
  const { mammoth, noImage } = await loadMammoth();
  const html = await mammoth(
    { buffer, arrayBuffer: buffer.buffer },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: true,
      convertImage: noImage,
      styleMap: STYLE_MAP,
    },
  );
  const result = readHtml(html.value, { format: "docx", encoding: null, url: null });
  return result.ok ? { ...result, extract: withoutLines(result.extract) } : result;
}

async function loadMammoth() {
  const module = await import("mammoth");
  const library = ("default" in module ? module.default : module) as unknown as {
    readonly convertToHtml: ConvertToHtml;
    readonly images: { imgElement(make: () => Promise<{ readonly src: string }>): unknown };
  };
  return {
    mammoth: library.convertToHtml,
    noImage: library.images.imgElement(() => Promise.resolve({ src: "" })),
  };
}

/** Lines of the HTML in between mean nothing to anybody. */
function withoutLines(extract: Extract): Extract {
  return {
    ...extract,
    title: null,
    blocks: extract.blocks.map((block) =>
      block.kind === "paragraph"
        ? { ...block, line: null }
        : { ...block, line: null, cells: block.cells.map((cell) => ({ ...cell, line: null })) },
    ),
    dropped: extract.dropped.map((item) => ({ ...item, line: null })),
  };
}

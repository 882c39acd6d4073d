import { BOUNDS } from "../bounds.ts";
import type { PdfPage } from "./pdf-page.ts";
import { type FontFacts, type OperatorList, type Operators, paint } from "./pdf-paint.ts";
import { measurePdf } from "./pdf-size.ts";

/** The pages of a PDF, or why they were not read. */
export type PagesReading =
  | { readonly kind: "pages"; readonly pages: readonly PdfPage[]; readonly title: string | null }
  | { readonly kind: "encrypted" }
  | {
      readonly kind: "bound";
      readonly bound: "pages" | "pdfBytes" | "pdfContent" | "pdfSaves" | "pdfItems";
      readonly found: number;
    };

/** What is used of a page object of pdf.js. */
interface Page {
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getOperatorList(): Promise<OperatorList>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): void;
}

/** Pictures are never decoded, nothing is fetched, no font is loaded into a page. */
const OPTIONS = {
  maxImageSize: 1,
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** Reads what every page paints, in order. The library is loaded here and nowhere else. */
export async function readPages(bytes: Uint8Array): Promise<PagesReading> {
  const excess = excessOf(bytes);
  if (excess) return excess;
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  try {
    // pdf.js takes the buffer it is given away, and wants no subclass.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    if (pdf.numPages > BOUNDS.pages) {
      return { kind: "bound", bound: "pages", found: pdf.numPages };
    }
    const pages: PdfPage[] = [];
    let items = 0;
    for (let index = 1; index <= pdf.numPages; index++) {
      const page = await paintPage((await pdf.getPage(index)) as unknown as Page, OPS);
      pages.push(page);
      items += page.glyphs.length + page.strokes.length;
      if (items > BOUNDS.pdfItems) return { kind: "bound", bound: "pdfItems", found: items };
    }
    const title = titleOf(await pdf.getMetadata());
    await pdf.loadingTask.destroy();
    return { kind: "pages", pages, title };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return { kind: "encrypted" };
    throw error;
  }
}

/** The bound a file exceeds before it is opened. */
function excessOf(bytes: Uint8Array): (PagesReading & { readonly kind: "bound" }) | null {
  const size = measurePdf(bytes, {
    bytes: BOUNDS.pdfBytes,
    content: BOUNDS.pdfContent,
    saves: BOUNDS.pdfSaves,
  });
  const found = { pdfBytes: size.bytes, pdfContent: size.content, pdfSaves: size.saves };
  for (const bound of ["pdfBytes", "pdfContent", "pdfSaves"] as const) {
    if (found[bound] > BOUNDS[bound]) return { kind: "bound", bound, found: found[bound] };
  }
  return null;
}

async function paintPage(page: Page, operators: Operators): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const fontOf = (name: string): FontFacts =>
    page.commonObjs.has(name) ? ((page.commonObjs.get(name) ?? {}) as FontFacts) : {};
  const painted = paint(list, operators, view.transform as never, view, fontOf, BOUNDS.pdfItems);
  page.cleanup();
  return painted;
}

function titleOf(metadata: unknown): string | null {
  const info = (metadata as { readonly info?: { readonly Title?: unknown } }).info;
  const title = info?.Title;
  return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}

import { message } from "../../message/index.ts";
import { BOUNDS } from "../bounds.ts";
import type { SourceFormat } from "../extract.ts";
import { cleanTexts } from "./clean-texts.ts";
import { decode } from "./decode.ts";
import { hasHtmlTables } from "./html-tables.ts";
import { type ReadResult, refuse, refuseBound } from "./result.ts";
import { sniffBytes, sniffText } from "./sniff.ts";

/**
 * Reads an original: sniffs what it is (first bytes, then content, then extension) and hands it to the
 * reader of its format. Never throws: what a library cannot read is refused with a message.
 * @param name file name as found; only its extension is looked at, and last
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<ReadResult> {
  if (bytes.length === 0) return refuse("read-empty");
  if (bytes.length > BOUNDS.bytes) return refuseBound("bytes", bytes.length, BOUNDS.bytes);
  const sniffed = sniffBytes(bytes, name);
  if (sniffed.kind === "refused") return refuse(sniffed.ruleId, { format: sniffed.name });
  try {
    const result =
      sniffed.kind === "text"
        ? await readDecoded(bytes, name)
        : await readBinary(bytes, sniffed.format);
    return refuseBlank(result.ok ? cleanTexts(result) : result);
  } catch (error) {
    // Libraries throw on broken files; a report that cannot be read is refused, never a crash.
    return refuse("read-broken", { detail: firstLine(error) });
  }
}

async function readBinary(bytes: Uint8Array, format: "pdf" | "zip" | "mht"): Promise<ReadResult> {
  if (format === "pdf") return (await import("./pdf.ts")).readPdf(bytes);
  if (format === "mht") return (await import("./mht.ts")).readMht(bytes);
  const { unpack } = await import("./zip.ts");
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  if (parts.files.has("word/document.xml"))
    return (await import("./docx.ts")).readDocx(parts.files);
  if (parts.files.has("xl/workbook.xml")) return (await import("./xlsx.ts")).readXlsx(parts.files);
  const foreign = FOREIGN_PARTS.find(([part]) => parts.files.has(part));
  return refuse(foreign?.[1] ?? "read-archive", { format: "zip" });
}

/** Documents in a zip that have no reader, by a part only they have. */
const FOREIGN_PARTS: readonly (readonly [part: string, ruleId: string])[] = [
  ["OFD.xml", "read-ofd"],
  ["content.xml", "read-odf"],
];

async function readDecoded(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const decoded = decode(bytes, null);
  if (!decoded.ok) return decoded;
  const format = sniffText(decoded.text, name);
  const result = await readAs(format, decoded.text, decoded.encoding);
  return { ...result, messages: [...decoded.messages, ...result.messages] };
}

async function readAs(format: SourceFormat, text: string, encoding: string): Promise<ReadResult> {
  if (format === "html")
    return (await import("./html.ts")).readHtml(text, { format, encoding, url: null });
  if (text.length > BOUNDS.textCharacters) {
    return refuseBound("textCharacters", text.length, BOUNDS.textCharacters);
  }
  if (format === "csv") return (await import("./csv.ts")).readCsv(text, encoding);
  const kind = format === "markdown" ? "markdown" : "text";
  if (hasHtmlTables(text)) return (await import("./mixed.ts")).readMixed(text, kind, encoding);
  return (await import("./text.ts")).readText(text, kind, encoding);
}

function refuseBlank(result: ReadResult): ReadResult {
  if (!result.ok) return result;
  const shown = result.extract.blocks.some((block) =>
    block.kind === "paragraph"
      ? block.text.trim() !== ""
      : block.cells.some((cell) => cell.text.trim() !== ""),
  );
  if (shown) return result;
  return { ok: false, messages: [...result.messages, message("read-empty", {}, null)] };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0]?.slice(0, 200) ?? "";
}

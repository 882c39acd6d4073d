import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, message } from "../../src/lib/message/index.ts";

/** A text file of the content directory, or what is wrong with its bytes. */
export interface ContentText {
  readonly bytes: Uint8Array;
  /** Null when the bytes are not UTF-8. */
  readonly text: string | null;
  readonly messages: readonly Message[];
}

/** Reads a file as strict UTF-8; a byte-order mark stays in the text, where it is a forbidden character. */
export function readContentText(directory: string, path: string): ContentText {
  const bytes = readFileSync(join(directory, path));
  return { bytes, ...decodeContent(bytes) };
}

/** Bytes as strict UTF-8. */
export function decodeContent(bytes: Uint8Array): Pick<ContentText, "text" | "messages"> {
  try {
    return { text: STRICT.decode(bytes), messages: [] };
  } catch {
    return { text: null, messages: [message("text-encoding", {}, { line: 1, column: 1 })] };
  }
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

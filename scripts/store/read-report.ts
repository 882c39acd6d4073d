import type { ReadReport } from "../../src/lib/dataset/index.ts";
import type { Message } from "../../src/lib/message/index.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import { reportIdOfPath } from "../../src/lib/report/index.ts";
import { readContentText } from "../content/text.ts";
import { gitBlobId, sha256 } from "./hash.ts";

/** A content file that was looked at: its hash, what is wrong with its bytes, and the report when it is asked for. */
export interface ContentFile {
  /** Null where the path is none of a report. */
  readonly id: string | null;
  readonly contentHash: string;
  /** Parses it. The report is null when the file has errors, which are among the messages. */
  readonly parse: () => { readonly read: ReadReport | null; readonly messages: readonly Message[] };
}

/** Reads a content file of a report. */
export function readContentFile(directory: string, path: string): ContentFile {
  const { bytes, text, messages } = readContentText(directory, path);
  const contentHash = sha256(bytes);
  return {
    id: reportIdOfPath(path),
    contentHash,
    parse() {
      if (text === null) return { read: null, messages };
      const { report, messages: said } = parseContentFile(text, path);
      if (report === null) return { read: null, messages: said };
      const read = { report, messages: said, contentHash, blobId: gitBlobId(bytes) };
      return { read, messages: said };
    },
  };
}

import type { SearchDocument } from "./document.ts";
import { gzipJson } from "./files.ts";
import { packTexts, REPORTS_A_PACK, rowLabels } from "./pack.ts";

/** What came of packing: the text files by number, and the row labels they name by place. */
export interface Packed {
  readonly texts: readonly Uint8Array[];
  readonly labels: readonly string[];
}

/** Takes documents one at a time and packs their texts, some reports a file. */
export function createPacker(): {
  add(document: SearchDocument): void;
  finish(): Packed;
} {
  const labels = new Map<string, number>();
  const texts: Uint8Array[] = [];
  let pack: SearchDocument[] = [];
  const flush = () => {
    if (pack.length > 0) texts.push(gzipJson(packTexts(pack, labels)));
    pack = [];
  };
  return {
    add(document) {
      for (const label of rowLabels(document)) {
        if (!labels.has(label)) labels.set(label, labels.size);
      }
      pack.push(document);
      if (pack.length === REPORTS_A_PACK) flush();
    },
    finish() {
      flush();
      return { texts, labels: [...labels.keys()] };
    },
  };
}

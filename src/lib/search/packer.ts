import type { SearchDocument } from "./document.ts";
import { gzipJson } from "./files.ts";
import type { KeptSheaves } from "./kept-sheaves.ts";
import { packTexts } from "./pack.ts";
import { type Sheaf, sheafOf } from "./sheaf.ts";

/** What came of packing: the text files by number, and the row labels they name by place. */
export interface Packed {
  readonly texts: readonly Uint8Array[];
  readonly labels: readonly string[];
}

/** Packs the texts of documents, some a file. */
export interface Packer {
  /**
   * Takes the documents of the next file.
   * @param name of these documents in the cache; null to pack them anew
   * @param open gives them; not asked when they are known
   */
  readonly add: (name: string | null, open: () => readonly SearchDocument[]) => Sheaf;
  readonly finish: () => Packed;
}

/** @param kept files of the last build: one whose documents and labels are as they were is not made again */
export function createPacker(kept: KeptSheaves | undefined): Packer {
  const labels = new Map<string, number>();
  const texts: Uint8Array[] = [];
  const numberOf = (label: string): number => {
    if (!labels.has(label)) labels.set(label, labels.size);
    return labels.get(label) as number;
  };
  return {
    add(name, open) {
      const before = name === null ? null : (kept?.get(name) ?? null);
      const sheaf = before?.sheaf ?? sheafOf(open());
      const numbers = sheaf.labels.map(numberOf);
      if (before && numbers.every((number, at) => number === before.numbers[at])) {
        texts.push(before.texts);
        return sheaf;
      }
      const packed = gzipJson(packTexts(open(), labels));
      texts.push(packed);
      if (name !== null) kept?.set(name, { sheaf, texts: packed, numbers });
      return sheaf;
    },
    finish: () => ({ texts, labels: [...labels.keys()] }),
  };
}

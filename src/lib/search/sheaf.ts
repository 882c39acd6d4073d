import type { DocumentHead, SearchDocument } from "./document.ts";
import { rowLabels } from "./pack.ts";

/** What the index takes, besides grams and text, of the documents that share a text file. */
export interface Sheaf {
  readonly heads: readonly DocumentHead[];
  /** Under what name the grams of each are kept. */
  readonly contentHashes: readonly string[];
  readonly figures: readonly SearchDocument["figures"][];
  /** Row labels of their tables, each once, in reading order. */
  readonly labels: readonly string[];
}

/** Takes documents together. */
export function sheafOf(documents: readonly SearchDocument[]): Sheaf {
  return {
    heads: documents.map(({ agency, year, title, regions, form, verdicts }) => ({
      agency,
      year,
      title,
      regions,
      form,
      verdicts,
    })),
    contentHashes: documents.map(({ contentHash }) => contentHash),
    figures: documents.map(({ figures }) => figures),
    labels: [...new Set(documents.flatMap(rowLabels))],
  };
}

import { type Hit, hitsCsv } from "../../lib/search/index.ts";
import { element } from "./elements.ts";

/** Hands hits to the reader as a CSV file. */
export function downloadHits(hits: readonly Hit[]): void {
  // Spreadsheets read Chinese from a CSV only behind a byte order mark.
  const blob = new Blob(["\ufeff", hitsCsv(hits)], { type: "text/csv" });
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: "gongkai-search.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** A browser may take its time to start saving. */
const KEPT_MS = 10_000;

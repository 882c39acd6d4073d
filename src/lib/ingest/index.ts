/** Bytes of an original → a draft of its content file with messages, or a refusal with reasons. */
export { BOUNDS, type Bounds } from "./bounds.ts";
export type { Dropped } from "./dropped.ts";
export type { Extract, ExtractTable, Paragraph } from "./extract.ts";
export {
  type ImportEffects,
  type ImportedFigure,
  type ImportOptions,
  type ImportResult,
  importOriginal,
} from "./import-original.ts";
export { type ReadResult, readSource } from "./read/index.ts";

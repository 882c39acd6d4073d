/** Bytes of an original → its visible text and tables, nothing judged yet. */
export { BOUNDS, type Bounds } from "../bounds.ts";
export { readSource } from "./read-source.ts";
export type { ReadResult } from "./result.ts";

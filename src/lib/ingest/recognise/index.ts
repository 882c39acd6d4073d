/** The recogniser: an extract's lines and grids → statutory tables and sections. */
export { draftSections } from "./draft-sections.ts";
export type { FoundCell } from "./place-cells.ts";
export { type Recognised, recognise } from "./recognise.ts";
export type { FoundTable } from "./settle-table.ts";

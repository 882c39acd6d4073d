/** The recogniser: an extract's lines and grids → statutory tables and sections. */
export { draftSections } from "./draft-sections.ts";
export { matchHeading } from "./heading.ts";
export { type Item, itemsOf, lineNumberOf, textsOf } from "./item.ts";
export { type Recognised, recognise } from "./recognise.ts";
export type { FoundCell, FoundTable } from "./settle-table.ts";

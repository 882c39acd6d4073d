/** Content files: text → report and messages, draft → text. And the one reader of cells and labels, which the importer shares. */
export type { CellNote, CellNoteKind, CellReading } from "./cell.ts";
export { isValueLike, parseCell } from "./cell.ts";
export type { CellOutcome } from "./cell-outcomes.ts";
export { CELL_OUTCOMES } from "./cell-outcomes.ts";
export type {
  Draft,
  DraftOtherTable,
  DraftParagraph,
  DraftSection,
  DraftTable,
} from "./draft.ts";
export { foldScript, foldWidth, isBlank, stripInvisible } from "./fold.ts";
export type { FormattedFile } from "./format.ts";
export { formatReport } from "./format.ts";
export type { ColumnMatch, LabelLikeness, Landmark, RowMatch } from "./label.ts";
export {
  isLabelBeginning,
  matchColumnLabel,
  matchLandmark,
  matchRowLabel,
  normaliseLabel,
  resemblesColumn,
  unitNamed,
  withoutExplanation,
} from "./label.ts";
export type { ParsedFile } from "./parse.ts";
export { parseContentFile } from "./parse.ts";
export { personalNumbers } from "./personal.ts";
export { sectionKey } from "./sections.ts";
export type { YamlRecord } from "./strict-yaml.ts";
export { readStrictYaml } from "./strict-yaml.ts";
export { PARSER_VERSION } from "./version.ts";
export { writeContentFile } from "./write.ts";
export { scalar as yamlScalar } from "./write-frontmatter.ts";
export type { YamlShape } from "./yaml-shape.ts";

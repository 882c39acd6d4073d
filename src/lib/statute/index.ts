/** The statutory forms as data. Everything that knows a row or a column of a report knows it from here. */
export {
  APPLICANT_COLUMNS,
  APPLICANTS,
  APPLICATIONS,
  APPLICATIONS_TITLE,
  LEGAL_PERSONS,
  RECONCILIATION_NOTE,
} from "./applications.ts";
export type { FigureAddress, FigureSpec } from "./figure.ts";
export { ALL_FIGURES, FORMS, figureSpec, figuresOf, TABLE_KEYS, tableOf } from "./figure.ts";
export type { ColumnGroup } from "./label.ts";
export { canonicalRowLabel, columnGroups, rowLabel } from "./label.ts";
export { ITEM_HEAD, PROACTIVE, PROACTIVE_TITLE } from "./proactive.ts";
export { RESULT_COLUMNS, REVIEW, REVIEW_TITLE } from "./review.ts";
export type { SectionKey, SectionSpec } from "./sections.ts";
export { SECTIONS } from "./sections.ts";
export type { Bilingual, Column, FigureKind, FormId, Row, Table, TableKey } from "./types.ts";

/** One annual report as a value, and the arithmetic that respects its blanks. */
export type { Cell, CellState, FigureState, Place } from "./cell.ts";
export { UNREADABLE_MARK } from "./cell.ts";
export { deadlineOf } from "./deadline.ts";
export type { Decimal } from "./decimal.ts";
export {
  addDecimals,
  approximate,
  compareDecimals,
  decimalPlaces,
  equalDecimals,
  isDecimal,
  subtractDecimals,
} from "./decimal.ts";
export type { DivisionEntry, DivisionLists } from "./divisions.ts";
export { divisionsOf } from "./divisions.ts";
export type { Sum } from "./figures.ts";
export { cellAt, stateAt, sumAt, valueAt } from "./figures.ts";
export type { Agency, AgencyFile, Frontmatter } from "./frontmatter.ts";
export { agencySchema, frontmatterSchema } from "./frontmatter.ts";
export { groupBy } from "./group.ts";
export type { ReportId } from "./id.ts";
export { isAgencyId, parseReportId, reportId, reportIdOfPath } from "./id.ts";
export { madeOnce, once } from "./made-once.ts";
export type { Region, Regions } from "./region.ts";
export { regionPath } from "./region.ts";
export type {
  Block,
  ExtraRow,
  Figure,
  FoundRow,
  Report,
  ReportedTable,
  Section,
} from "./report.ts";

import type { Decimal } from "./decimal.ts";

/** A place in a text file, both 1-based; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * What stands in one cell of a statutory table. Unknown is a value with a reason, never a zero:
 * - `reported`: a number. `unit` is what the cell or its head names (`元`, `万元`), else null.
 * - `blank`: nothing but white space.
 * - `notApplicable`: `/`, `—` or 无: the publisher says there is nothing to report.
 * - `unreadable`: something that is not certainly a number.
 * `raw` is the text as printed, `place` where it stands in the file.
 */
export type Cell =
  | {
      readonly state: "reported";
      readonly value: Decimal;
      readonly unit: string | null;
      readonly raw: string;
      readonly place: Place;
    }
  | {
      readonly state: "blank" | "notApplicable" | "unreadable";
      readonly raw: string;
      readonly place: Place;
    };

/** The states a cell of a file can have. */
export type CellState = Cell["state"];

/** `missing`: the row or the whole table is not there. `derived`: said by the audit only, never by a report. */
export type FigureState = CellState | "missing" | "derived";

/** What a content file shows where the source is too damaged to give even a text. */
export const UNREADABLE_MARK = "〔无法辨认〕";

import type { FigureAddress, FormId, SectionKey, TableKey } from "../statute/index.ts";
import type { Cell, Place } from "./cell.ts";
import type { Frontmatter } from "./frontmatter.ts";

/** One figure of a report: a statutory cell that was found in the file. Cells not found have no entry. */
export interface Figure {
  readonly address: FigureAddress;
  readonly cell: Cell;
}

/** A row printed inside a statutory table that the form does not have (其他主动公开文件, 行政检查 …). Kept, never summed. */
export interface ExtraRow {
  readonly label: string;
  readonly cells: readonly string[];
  readonly place: Place;
}

/** A row of the form that was found, and where: the audit's duplicate and completeness checks need no more. */
export interface FoundRow {
  readonly key: string;
  readonly label: string;
  readonly place: Place;
}

/** A statutory table that was found in a report. */
export interface ReportedTable {
  readonly key: TableKey;
  /** Read from the labels and columns present, never from the year; table C takes that of the tables beside it. */
  readonly form: FormId;
  readonly place: Place;
  readonly rows: readonly FoundRow[];
  readonly extraRows: readonly ExtraRow[];
}

/** A run of a section: prose to be read, or the place where a statutory table stands. */
export type Block =
  | {
      readonly kind: "prose";
      /** Unique in the report, `p12`: the target of search hits and findings. */
      readonly anchor: string;
      /** Sanitised HTML. */
      readonly html: string;
      /** The words as published, one line. */
      readonly text: string;
      readonly place: Place;
    }
  | { readonly kind: "statutory"; readonly table: TableKey; readonly place: Place }
  | {
      /** A table that is none of the three. */
      readonly kind: "table";
      readonly anchor: string;
      readonly html: string;
      readonly text: string;
      readonly place: Place;
    };

/** A heading of the report and what stands under it. */
export interface Section {
  /** Which of the six prescribed sections it is; null for what stands before the first heading or fits none. */
  readonly key: SectionKey | null;
  /** The heading as printed, numeral included; empty before the first heading. */
  readonly title: string;
  /** Unique in the report: the section's key, `preamble`, or `section-7`. */
  readonly anchor: string;
  readonly place: Place;
  readonly blocks: readonly Block[];
}

/** One annual report, parsed. It is never changed after it was parsed, and it is plain JSON. */
export interface Report {
  /** `410822/government/2020` */
  readonly id: string;
  /** Path within the content directory, `reports/410822/government/2020.md`. */
  readonly file: string;
  readonly meta: Frontmatter;
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<TableKey, ReportedTable | null>>;
  /** In statute order: tables A, B, C; row by row. Only cells that were found. */
  readonly figures: readonly Figure[];
}

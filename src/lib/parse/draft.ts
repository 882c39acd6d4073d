import type { ExtraRow, Frontmatter } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";

/** The cells of a statutory table to be written: raw texts by address. An address left out has no row or cell. */
export interface DraftTable {
  readonly kind: "statutory";
  readonly table: TableKey;
  readonly form: FormId;
  /** Raw text a cell shall show, by address. A row none of whose cells is here is not written. */
  readonly cells: ReadonlyMap<FigureAddress, string>;
  /** Unit the source's head names for a money column, by address (`万元`); written into the head. */
  readonly units: ReadonlyMap<FigureAddress, string>;
  readonly extraRows: readonly Pick<ExtraRow, "label" | "cells">[];
}

/** A paragraph of prose exactly as published; the writer escapes what Markdown would misread. */
export interface DraftParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A table that is none of the three, as rows of cell texts; the first row is its head. */
export interface DraftOtherTable {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
}

/** A section to be written: its heading as printed (empty for what stands before the first heading). */
export interface DraftSection {
  readonly title: string;
  readonly blocks: readonly (DraftParagraph | DraftTable | DraftOtherTable)[];
}

/** A content file to be written. */
export interface Draft {
  readonly meta: Frontmatter;
  readonly sections: readonly DraftSection[];
}

import type { Message } from "../../message/index.ts";
import type { PrintedColumn } from "./columns.ts";
import type { Region } from "./locate.ts";
import type { Token } from "./token.ts";
import type { Alignment } from "./values.ts";

/** A printed row of the form with its cells put into columns, as far as the row alone tells. */
export interface RowReading {
  /** Key of the row; null for table C's single row, whose columns name their rows. */
  readonly row: string | null;
  readonly label: Token | null;
  readonly columns: readonly PrintedColumn[];
  readonly alignment: Alignment;
  /** Every cell printed behind the label that shows something. */
  readonly found: readonly Token[];
  readonly place: Token;
}

/** A row the forms do not have. */
export interface ExtraReading {
  readonly label: string;
  readonly cells: readonly string[];
  readonly place: Token;
}

/** What one region says of its table. */
export interface RegionReading {
  readonly region: Region;
  readonly rows: readonly RowReading[];
  readonly extras: readonly ExtraReading[];
  /** Remarks among the cells, kept as prose. */
  readonly notes: readonly string[];
  /** Whether the order of the cells is lost, so that no figure of the table can be believed. */
  readonly lost: boolean;
  /**
   * Whether text that does not tell its rows shows signs of lost cells: labels without values, rows with too few.
   * Then a sum that fails is no oddity of the publisher's.
   */
  readonly shaky: boolean;
  /** The last cell, where the source stops right behind it and it may be cut short. */
  readonly cut: Token | null;
  readonly messages: readonly Message[];
}

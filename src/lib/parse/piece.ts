import type { Message } from "../message/index.ts";
import type { Place } from "../report/index.ts";

/** The text of a table cell and where it begins; a blank cell's place is right behind its opening `|`. */
export interface TextCell {
  readonly text: string;
  readonly place: Place;
}

/** A Markdown table as texts. Rows may be shorter or longer than the head. */
export interface TextTable {
  readonly place: Place;
  readonly head: readonly TextCell[];
  readonly rows: readonly (readonly TextCell[])[];
}

/** A top-level part of a content file's body, in file order, before anything is made of its meaning. */
export type Piece =
  | {
      readonly kind: "heading";
      /** 1: the title; 2: a section. Deeper headings are prose. */
      readonly depth: 1 | 2;
      readonly text: string;
      readonly place: Place;
    }
  | {
      readonly kind: "prose";
      /** Sanitised. */
      readonly html: string;
      /** One line. */
      readonly text: string;
      /** The Markdown as written. */
      readonly source: string;
      readonly place: Place;
    }
  | {
      readonly kind: "table";
      readonly table: TextTable;
      /** The Markdown as written; null for a pasted HTML table, which has none. */
      readonly source: string | null;
      readonly place: Place;
    };

/** The pieces of a body and what is to be said about how they are written. */
export interface Body {
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
}

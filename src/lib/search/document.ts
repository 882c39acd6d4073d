/** Why a figure cannot be compared with a number: `missing` when its row or table is not in the report. */
export type UnknownFigure = "blank" | "notApplicable" | "unreadable" | "missing";

/** One thing of a report that is read as a line: a paragraph, or a row of a table. */
export type Passage =
  | { readonly kind: "paragraph"; readonly anchor: string; readonly text: string }
  | {
      readonly kind: "row";
      readonly anchor: string;
      /** The row's canonical full label; every report repeats it, so the index keeps it once. */
      readonly label: string;
      /** The cells as printed. */
      readonly values: readonly string[];
    };

/** A heading and what stands under it. */
export interface SearchSection {
  readonly anchor: string;
  /** Empty before the first heading. */
  readonly heading: string;
  readonly passages: readonly Passage[];
}

/** Counts of an audit's verdicts that a reader may filter by. */
export type VerdictName = "PASS" | "FAIL" | "EXPLAINED" | "NOT_ASSESSABLE";

/** A report as search reads it: plain data, knowing neither Markdown nor the statute. */
export interface SearchDocument {
  /** `410822/government/2020`: always the agency's id and the year. */
  readonly id: string;
  /** Changes whenever anything else of the document does: what is unchanged is not cut again. */
  readonly contentHash: string;
  readonly title: string;
  readonly year: number;
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly level: string;
    readonly kind: string;
  };
  /** Province to county, highest first. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** The form of table A, or `none`. */
  readonly form: string;
  readonly verdicts: Readonly<Record<VerdictName, number>>;
  readonly sections: readonly SearchSection[];
  /** Figures by address, and derived shares; an address that is not there is `missing`. */
  readonly figures: Readonly<Record<string, number | UnknownFigure>>;
}

/** What the catalogue tells of a document. */
export type DocumentHead = Pick<
  SearchDocument,
  "agency" | "year" | "title" | "regions" | "form" | "verdicts"
>;

/** A line of a document that can be found, shown and linked to. */
export interface Line {
  readonly kind: "title" | "heading" | "paragraph" | "row";
  /** Heading of the section it stands in; empty for the title. */
  readonly heading: string;
  /** Where a link to it leads; empty for the title. */
  readonly anchor: string;
  /** As published. */
  readonly text: string;
}

/** Every line of a document, in reading order, title first. */
export function linesOf(document: Pick<SearchDocument, "title" | "sections">): readonly Line[] {
  const lines: Line[] = [{ kind: "title", heading: "", anchor: "", text: document.title }];
  for (const { anchor, heading, passages } of document.sections) {
    if (heading !== "") lines.push({ kind: "heading", heading, anchor, text: heading });
    for (const passage of passages) {
      lines.push({
        kind: passage.kind,
        heading,
        anchor: passage.anchor,
        text: passage.kind === "row" ? rowText(passage) : passage.text,
      });
    }
  }
  return lines;
}

function rowText(row: { readonly label: string; readonly values: readonly string[] }): string {
  return [row.label, ...row.values].join(" ").trim();
}

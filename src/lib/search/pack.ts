import {
  type Line,
  linesOf,
  type Passage,
  type SearchDocument,
  type SearchSection,
} from "./document.ts";

/**
 * Reports in one text file. One a file would double the files of a site (hosts allow 20 000);
 * more would make ten hits heavier: they seldom share a file.
 */
export const REPORTS_A_PACK = 5;

/** The text of some reports as it is stored: rows name their label by its place in the index's list. */
export type Pack = readonly PackedSections[];
type PackedSections = readonly (readonly [
  anchor: string,
  heading: string,
  passages: readonly PackedPassage[],
])[];
type PackedPassage =
  | readonly [anchor: string, text: string]
  | readonly [anchor: string, label: number, values: string];

/** The texts of some documents, ready to be written as JSON. */
export function packTexts(
  documents: readonly SearchDocument[],
  labels: ReadonlyMap<string, number>,
): Pack {
  const passage = (one: Passage): PackedPassage =>
    one.kind === "paragraph"
      ? [one.anchor, one.text]
      : [one.anchor, labels.get(one.label) as number, one.values.join("\t")];
  return documents.map(({ sections }) =>
    sections.map(({ anchor, heading, passages }) => [anchor, heading, passages.map(passage)]),
  );
}

/** The lines of one report of a pack, title first. */
export function unpackLines(
  packed: PackedSections,
  title: string,
  labels: readonly string[],
): readonly Line[] {
  const passage = (one: PackedPassage): Passage =>
    one.length === 2
      ? { kind: "paragraph", anchor: one[0], text: one[1] }
      : {
          kind: "row",
          anchor: one[0],
          label: labels[one[1]] as string,
          values: one[2].split("\t"),
        };
  const sections: SearchSection[] = packed.map(([anchor, heading, passages]) => ({
    anchor,
    heading,
    passages: passages.map(passage),
  }));
  return linesOf({ title, sections });
}

/** The row labels of a document, in reading order. */
export function rowLabels({ sections }: SearchDocument): readonly string[] {
  return sections.flatMap(({ passages }) =>
    passages.flatMap((passage) => (passage.kind === "row" ? [passage.label] : [])),
  );
}

import type { Extract } from "../extract.ts";
import { endsOpen } from "../read/text.ts";
import { type Recognised, recognise } from "./recognise.ts";

/** A text as a reader of text files hands it on: one paragraph a line. For tests. */
export function extractOf(text: string): Extract {
  const blocks = text
    .split("\n")
    .map((line, index) => ({ kind: "paragraph" as const, text: line, line: index + 1 }));
  return {
    format: "text",
    encoding: "utf-8",
    title: null,
    url: null,
    blocks,
    endsOpen: endsOpen(text),
    dropped: [],
  };
}

/** Recognises a text as it stands. For tests. */
export function recogniseText(text: string): Recognised {
  return recognise(extractOf(text), new Set(), true);
}

/** The raw texts of the cells found, by address. For tests. */
export function cellsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    recogniseText(text).tables.flatMap((table) =>
      [...table.cells].map(([address, cell]) => [address as string, cell.raw] as const),
    ),
  );
}

/** Ids of the messages above information, in order. For tests. */
export function doubtsOf(text: string): readonly string[] {
  return recogniseText(text)
    .messages.filter((message) => message.severity !== "info")
    .map((message) => message.ruleId);
}

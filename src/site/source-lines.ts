import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Report } from "../lib/report/index.ts";
import { selection, stampOf } from "./reads.ts";

/**
 * The lines of a content file that figures stand on, as they are written there, by line number: what a site without a
 * forge shows in place of a link. Empty where the file is not at hand, as on a machine that has only the store.
 */
export function figureLines({ file, figures }: Report): Readonly<Record<number, string>> {
  const lines = readLines(file);
  const numbers = new Set(figures.map(({ cell }) => cell.place.line));
  const entries = [...numbers].flatMap((line) => {
    const text = lines[line - 1];
    return text === undefined ? [] : [[line, text] as const];
  });
  return Object.fromEntries(entries);
}

/** The lines of a content file. */
const readLines = selection(
  "source",
  (file): readonly string[] =>
    existsSync(pathOf(file)) ? readFileSync(pathOf(file), "utf8").split(/\r?\n/) : [],
  { stamp: (file) => (existsSync(pathOf(file)) ? stampOf(readFileSync(pathOf(file))) : "none") },
);

function pathOf(file: string): string {
  return resolve(process.env["GONGKAI_CONTENT"] ?? "content", file);
}

import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { matchColumnLabel, matchRowLabel } from "../../src/lib/parse/index.ts";
import {
  APPLICANT_COLUMNS,
  type FigureAddress,
  figureSpec,
  RESULT_COLUMNS,
} from "../../src/lib/statute/index.ts";

/** What must come of an input: exact figures, exact figures with a warning, or a refusal. */
export type Expectation = "ok" | "warning" | "error";

/** One input with its hand-checked figures. */
export interface TruthCase {
  readonly name: string;
  /** Absolute path of the input. */
  readonly input: string;
  /** What kind of input it is, for the table: the part of `format` before its bracket, or the extension. */
  readonly format: string;
  readonly expect: Expectation;
  readonly why: string;
  /** Every figure the source tells, as printed numbers. */
  readonly figures: ReadonlyMap<FigureAddress, string>;
}

/** A truth file as it lies on disk: figures under their Chinese labels. */
interface TruthFile {
  readonly slug: string;
  readonly input: string;
  readonly format: string;
  readonly expect: Expectation;
  readonly why?: string;
  readonly proactive: Readonly<Record<string, Readonly<Record<string, number | null>>>> | null;
  readonly applications: Readonly<Record<string, readonly (number | null)[]>> | null;
  readonly review: Readonly<Record<string, readonly (number | null)[]>> | null;
}

/** Reads `truth/*.json` of a folder, sorted by name; inputs are relative to the folder. */
export function readTruth(directory: string): readonly TruthCase[] {
  const folder = join(directory, "truth");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      // The files are written by hand to this shape; a wrong label throws below, with its name.
      const file = JSON.parse(readFileSync(join(folder, name), "utf8")) as TruthFile;
      return {
        name: file.slug,
        input: resolve(directory, file.input),
        format: formatOf(file),
        expect: file.expect,
        why: file.why ?? "",
        figures: new Map([
          ...proactive(file),
          ...inColumns("applications", file.applications, APPLICANT_COLUMNS),
          ...inColumns("review", file.review, RESULT_COLUMNS),
        ]),
      };
    });
}

type Entry = readonly [FigureAddress, string];

function formatOf(file: TruthFile): string {
  const inside = /\(([^)]*)\)/.exec(file.format)?.[1];
  return inside ?? (file.format || extname(file.input).slice(1));
}

function proactive(file: TruthFile): readonly Entry[] {
  return Object.entries(file.proactive ?? {}).flatMap(([label, cells]) =>
    Object.entries(cells).flatMap(([head, value]) => {
      const row = rowKey("proactive", label);
      const column = matchColumnLabel("proactive", head).find(
        (match) => match.row === null || match.row === row,
      );
      return value === null ? [] : [entry(`proactive.${row}.${column?.column}`, value)];
    }),
  );
}

function inColumns(
  table: "applications" | "review",
  rows: Readonly<Record<string, readonly (number | null)[]>> | null,
  columns: readonly { readonly key: string }[],
): readonly Entry[] {
  return Object.entries(rows ?? {}).flatMap(([label, values]) =>
    values.flatMap((value, at) =>
      value === null ? [] : [entry(`${table}.${rowKey(table, label)}.${columns[at]?.key}`, value)],
    ),
  );
}

function rowKey(table: "proactive" | "applications" | "review", label: string): string {
  const name = label.split("/").at(-1) as string;
  const [match, ...others] = matchRowLabel(table, name);
  if (!match || others.length > 0) throw new Error(`No single row "${label}" in ${table}`);
  return match.row;
}

function entry(address: string, value: number): Entry {
  const spec = figureSpec(address);
  if (!spec) throw new Error(`No figure ${address}`);
  return [spec.address, String(value)];
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** The cases of a folder, and what in it is no case: a broken truth, a truth without its input, an input without truth. */
export interface TruthFolder {
  readonly cases: readonly TruthCase[];
  readonly problems: readonly string[];
}

/** Reads `truth/*.json` of a folder, sorted by name; inputs are relative to the folder. */
export function readTruth(directory: string): TruthFolder {
  const truths = namesIn(directory, "truth").filter((name) => name.endsWith(".json"));
  const read = truths.map((name) => readCase(directory, name));
  const cases = read.filter((each) => typeof each !== "string");
  const known = new Set(cases.map(({ input }) => input));
  const untold = namesIn(directory, "inputs").filter(
    (name) => !known.has(resolve(directory, "inputs", name)) && !truths.includes(withJson(name)),
  );
  return {
    cases,
    problems: [
      ...(truths.length === 0 ? [`${join(directory, "truth")}: no truth file (*.json)`] : []),
      ...read.filter((each) => typeof each === "string"),
      ...untold.map((name) => `${join("inputs", name)}: no truth file names it`),
    ],
  };
}

function namesIn(directory: string, folder: string): readonly string[] {
  const path = join(directory, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function withJson(name: string): string {
  return name.replace(/\.[^.]*$/, ".json");
}

/** One case, or what is wrong with its file. */
function readCase(directory: string, name: string): TruthCase | string {
  const path = join("truth", name);
  try {
    // Written by hand: whatever is not of this shape throws below, and is named.
    const file = JSON.parse(readFileSync(join(directory, path), "utf8")) as TruthFile;
    const input = resolve(directory, file.input);
    if (!existsSync(input)) return `${path}: its input ${file.input} is not there`;
    if (!EXPECTATIONS.includes(file.expect)) return `${path}: expect is "${file.expect}"`;
    return {
      name: file.slug,
      input,
      format: formatOf(file),
      expect: file.expect,
      why: file.why ?? "",
      figures: new Map([
        ...proactive(file),
        ...inColumns("applications", file.applications, APPLICANT_COLUMNS),
        ...inColumns("review", file.review, RESULT_COLUMNS),
      ]),
    };
  } catch (error) {
    return `${path}: ${(error as Error).message}`;
  }
}

const EXPECTATIONS: readonly string[] = ["ok", "warning", "error"];

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

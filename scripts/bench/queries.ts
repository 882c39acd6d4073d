import { linesOf, type SearchDocument } from "../../src/lib/search/document.ts";
import { normalise } from "../../src/lib/search/normalise.ts";
import { parseQuery } from "../../src/lib/search/query.ts";
import { SIMPLIFIED, TRADITIONAL } from "../../src/lib/search/traditional-table.ts";
import { randomOf } from "../synth/random.ts";

/** What a class of queries must give: exactly what a reader of everything finds, or that of the text it was made from. */
export type Expectation = "exact" | "expanded";

/** Queries of one kind with what each must find. */
export interface QueryClass {
  readonly name: string;
  readonly expects: Expectation;
  readonly queries: readonly { readonly text: string; readonly truth: ReadonlySet<number> }[];
}

/** A report as the brute force reads it. */
export interface PlainReport {
  readonly lines: readonly string[];
  /** All lines as one text, normalised together. */
  readonly joined: string;
  readonly agency: string;
}

/** The reports of a corpus as the brute force reads them. */
export function plainReport(document: SearchDocument): PlainReport {
  const lines = linesOf(document).map(({ text }) => text);
  return {
    lines: lines.map(normalise),
    joined: normalise(lines.join("\n")),
    agency: document.agency.name,
  };
}

/** Queries of every class, drawn from reports by a fixed seed that the building of an index never sees. */
export function heldOutQueries(
  reports: readonly PlainReport[],
  perClass: number,
): readonly QueryClass[] {
  const { integer } = randomOf("held-out queries");
  const random: Random = (below) => integer(0, below - 1);
  return CLASSES.map(({ name, expects, make }) => {
    const queries: QueryClass["queries"][number][] = [];
    for (let tries = 0; queries.length < perClass && tries < perClass * 50; tries++) {
      const made = make(reports, random);
      if (!made) continue;
      const truth = bruteForce(reports, made.meant ?? made.text);
      // An expansion is taken only where the text itself is nowhere.
      if (expects === "expanded" && bruteForce(reports, made.text).size > 0) continue;
      if (truth.size > 0 || made.meant === undefined) queries.push({ text: made.text, truth });
    }
    return { name, expects, queries };
  });
}

/** The reports that hold a query, found by reading all of them. */
export function bruteForce(reports: readonly PlainReport[], text: string): ReadonlySet<number> {
  const query = parseQuery(text);
  const found = reports.flatMap(({ joined }, number) => {
    const holds = (term: (typeof query.all)[number]) =>
      term.patterns.some((pattern) => joined.includes(pattern.text));
    return query.all.every(holds) && !query.none.some(holds) ? [number] : [];
  });
  return new Set(found);
}

/** A whole number from 0, below the one given. */
type Random = (below: number) => number;

/** A query, and for an expanded one the text it stands for. */
interface Made {
  readonly text: string;
  readonly meant?: string;
}

type Make = (reports: readonly PlainReport[], random: Random) => Made | null;

const HAN = "\\p{Script=Han}";

/** A piece of a random report that fits a pattern. */
function piece(reports: readonly PlainReport[], random: Random, pattern: RegExp): string | null {
  const { lines } = reports[random(reports.length)] as PlainReport;
  const line = lines[random(lines.length)] as string;
  const from = random(Math.max(1, line.length));
  return line.slice(from).match(pattern)?.[0] ?? null;
}

function cut(units: number): Make {
  return (reports, random) =>
    asQuery(piece(reports, random, new RegExp(`^[^\\s"-]{${units}}`, "u")));
}

function matching(pattern: RegExp): Make {
  return (reports, random) => asQuery(piece(reports, random, pattern));
}

function together(...makers: readonly Make[]): Make {
  return (reports, random) => {
    const report = [reports[random(reports.length)] as PlainReport];
    const parts = makers.map((make) => make(report, random)?.text);
    return parts.includes(undefined) ? null : { text: parts.join(" ") };
  };
}

function asQuery(text: string | null): Made | null {
  return text === null ? null : { text };
}

const word = matching(new RegExp(`^${HAN}{2,4}`, "u"));
const SIMPLE_TO_TRADITIONAL = new Map([...SIMPLIFIED].map((to, place) => [to, TRADITIONAL[place]]));

const CLASSES: readonly { name: string; expects: Expectation; make: Make }[] = [
  { name: "words", expects: "exact", make: word },
  { name: "cuts of 2", expects: "exact", make: cut(2) },
  { name: "cuts of 4", expects: "exact", make: cut(4) },
  { name: "cuts of 7", expects: "exact", make: cut(7) },
  { name: "cuts of 16", expects: "exact", make: cut(16) },
  {
    name: "across punctuation",
    expects: "exact",
    make: matching(new RegExp(`${HAN}{2,3}[。，；：、]${HAN}{2,3}`, "u")),
  },
  {
    name: "agency names",
    expects: "exact",
    make: (reports, random) => asQuery((reports[random(reports.length)] as PlainReport).agency),
  },
  { name: "numbers", expects: "exact", make: matching(/(?<![\d.])\d{3,5}(?![\d.])/) },
  { name: "mixed Latin", expects: "exact", make: matching(/[a-z][a-z0-9.]*\p{Script=Han}{1,2}/u) },
  { name: "titles in 《》", expects: "exact", make: matching(/《[^》\s]{2,10}》|“[^”\s]{2,10}”/u) },
  {
    name: "across lines",
    expects: "exact",
    make: (reports, random) => {
      const { lines } = reports[random(reports.length)] as PlainReport;
      const at = random(lines.length - 1);
      const [before = "", after = ""] = [lines[at], lines[at + 1]];
      const left = before.match(new RegExp(`${HAN}{1,4}$`, "u"))?.[0];
      const right = after.match(new RegExp(`^${HAN}{1,4}`, "u"))?.[0];
      return left && right ? { text: `${left}${right}` } : null;
    },
  },
  {
    name: "rows of tables",
    expects: "exact",
    make: (reports, random) => {
      const row = piece(reports, random, /\p{Script=Han}{1,4}(?: \d+){2,4}/u);
      return row === null ? null : { text: `"${row}"` };
    },
  },
  { name: "one character", expects: "exact", make: matching(new RegExp(`^${HAN}`, "u")) },
  {
    name: "full-width",
    expects: "exact",
    make: (reports, random) => {
      const made = piece(reports, random, /\d{2,4}\p{Script=Han}{1,2}/u);
      return asQuery(
        made?.replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)] as string) ?? null,
      );
    },
  },
  { name: "two terms", expects: "exact", make: together(word, cut(4)) },
  { name: "three terms", expects: "exact", make: together(word, cut(3), matching(/\d{3}/)) },
  {
    name: "exclusion",
    expects: "exact",
    make: (reports, random) => {
      const kept = cut(4)(reports, random)?.text;
      const dropped = word(reports, random)?.text;
      return kept && dropped ? { text: `${kept} -${dropped}` } : null;
    },
  },
  {
    name: "nowhere",
    expects: "exact",
    make: (reports, random) => {
      const [left, right] = [cut(2)(reports, random), cut(1)(reports, random)];
      return left && right ? { text: `${left.text}${right.text}` } : null;
    },
  },
  {
    name: "traditional",
    expects: "expanded",
    make: (reports, random) => {
      const meant = piece(reports, random, new RegExp(`^${HAN}{4,6}`, "u"));
      const text = meant?.replace(/./gu, (one) => SIMPLE_TO_TRADITIONAL.get(one) ?? one);
      return meant && text && text !== meant ? { text, meant } : null;
    },
  },
  {
    name: "one wrong",
    expects: "expanded",
    make: (reports, random) => {
      const meant = piece(reports, random, new RegExp(`^${HAN}{5,8}`, "u"));
      if (!meant) return null;
      const wrong = String.fromCharCode(0x4e00 + random(3000));
      const at = random(meant.length);
      return { text: meant.slice(0, at) + wrong + meant.slice(at + 1), meant };
    },
  },
];

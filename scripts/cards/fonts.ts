import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codePointsOf } from "./code-points.ts";
import { unpackWoff } from "./woff.ts";

/** How its files name the family: they are instances of one font, whose own name is that of its thinnest. */
export const FONT_FAMILY = "Noto Sans SC Thin";
/** Weights the cards use. */
export const WEIGHTS = [400, 700] as const;

/** Where the package of the fonts lies. */
export const FONT_FOLDER = dirname(
  fileURLToPath(import.meta.resolve("@fontsource/noto-sans-sc/package.json")),
);
/** In this order: nearly all names need the first two files only. */
const COMMON_SUBSETS = ["chinese-simplified", "latin"];

interface Subset {
  readonly points: ReadonlySet<number>;
  readonly files: readonly Uint8Array[];
}

const loaded = new Map<string, Subset | null>();

/**
 * The fonts that draw a text: the two common files, and for each character they lack the small file that has it.
 * @returns null when a character has a glyph in none: nothing is drawn with holes
 */
export function fontsFor(text: string): readonly Uint8Array[] | null {
  const used = new Set(COMMON_SUBSETS);
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) as number;
    const subset = [...used, ...rareSubsets(point)].find((name) => load(name)?.points.has(point));
    if (subset === undefined) return null;
    used.add(subset);
  }
  return [...used].flatMap((name) => load(name)?.files ?? []);
}

function load(name: string): Subset | null {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const paths = WEIGHTS.map((weight) =>
    join(FONT_FOLDER, "files", `noto-sans-sc-${name}-${weight}-normal.woff`),
  );
  const files = paths.every((path) => existsSync(path))
    ? paths.map((path) => unpackWoff(readFileSync(path)))
    : null;
  const subset = files && { files, points: codePointsOf(files[0] as Uint8Array) };
  loaded.set(name, subset);
  return subset;
}

/** Names of the numbered files that may have a code point, by the package's own list. */
function rareSubsets(point: number): readonly string[] {
  return ranges().flatMap(({ name, from, to }) => (point >= from && point <= to ? [name] : []));
}

interface Range {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

let known: readonly Range[] | undefined;

function ranges(): readonly Range[] {
  known ??= Object.entries(
    JSON.parse(readFileSync(join(FONT_FOLDER, "unicode.json"), "utf8")) as Record<string, string>,
  ).flatMap(([key, list]) =>
    list.split(",").map((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      return {
        name: key.replace(/[[\]]/g, ""),
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
      };
    }),
  );
  return known;
}

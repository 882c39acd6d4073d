import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { check } from "recheck";
import ts from "typescript";
import { proves } from "./proof.ts";

/** No line of a content file is longer (`src/lib/parse/parse.ts`). */
const LONGEST_LINE = 20_000;
/** Milliseconds after which the checker gives a pattern up: it is then not called safe. */
const PATIENCE = 120_000;

/**
 * Patterns the checker calls slow because it draws a curve through short texts, although every repeat in them is
 * bounded: their work is at most so many steps a character.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  "src/lib/audit/outline.ts": "{4,400}: 800 steps a character",
  "src/lib/ingest/identify/scope.ts": "{0,40} twice: 1,681 steps a character",
  "src/lib/ingest/read/decode.ts": "{0,200}: 200 steps a character",
  "src/lib/ingest/read/sniff.ts": "{0,4000}: 4,000 steps a tag, in the first 200,000 characters",
};

/** Reads nothing a contributor wrote: measures, and the build's own pages. */
const OWN_TEXTS = /^scripts\/(?:accuracy|bench|offline|synth)/;

test("no line of a content file can make a regular expression of ours take 1.5 × 10⁹ steps", async (t) => {
  const slow: string[] = [];
  const patterns = regexLiterals();
  assert.ok(patterns.size > 300, `${patterns.size} patterns`);
  for (const [literal, places] of patterns) {
    const end = literal.lastIndexOf("/");
    const flags = literal.slice(end + 1);
    const result = await check(literal.slice(1, end), flags, { timeout: PATIENCE });
    const isSlow =
      result.status === "vulnerable"
        ? result.attack.string.length <= LONGEST_LINE
        : result.status === "unknown";
    if (isSlow) slow.push(`${places.join(", ")}: ${literal}`);
  }
  assert.deepEqual(slow, []);
  proves(t, "regexes", { patterns: patterns.size });
});

/** Every pattern that may meet a contributor's text, with its places. */
function regexLiterals(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = globSync(["src/**/*.ts", "scripts/**/*.ts"])
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\.test\.ts$|\/fixtures\/|testing\.ts$/.test(file))
    .filter((file) => !OWN_TEXTS.test(file))
    .sort();
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !isBounded(file, node.text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.set(node.text, [...(found.get(node.text) ?? []), `${file}:${line + 1}`]);
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return found;
}

/** Whether a pattern of a file of {@link BOUNDED} has no repeat without an end before its last part. */
function isBounded(file: string, literal: string): boolean {
  const bound = BOUNDED[file]?.split(":")[0]?.split(" ")[0];
  return bound !== undefined && literal.includes(bound);
}

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

/**
 * Who may import whom inside `src/lib` (ARCHITECTURE.md). A room may always import itself and statute,
 * message, report where listed; anything not listed is a broken wall.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  statute: [],
  message: ["statute"],
  report: ["statute"],
  parse: ["report", "statute", "message"],
  audit: ["report", "statute", "message"],
  reuse: ["report", "statute"],
  indicator: ["report", "statute", "message"],
  ingest: ["parse", "report", "statute", "message"],
  dataset: ["indicator", "audit", "parse", "report", "statute", "message"],
  search: ["indicator", "audit", "parse", "report", "statute", "message"],
  chart: ["message"],
};

const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

/** Tests and their fixtures run on Node; everything else must run in a browser too. */
const sources = globSync("src/lib/**/*.ts").filter(
  (file) => !file.endsWith(".test.ts") && !file.includes("/fixtures/"),
);

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => match[1] as string);

const roomOf = (file: string): string => normalize(file).split("/")[2] as string;

test("every room of src/lib is known to the boundaries table", () => {
  const rooms = new Set(sources.map(roomOf).filter((room) => !room.endsWith(".ts")));
  assert.deepEqual([...rooms].sort(), Object.keys(MAY_IMPORT).sort());
});

test("imports between the rooms of src/lib go down only", () => {
  const broken = sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith("."))
      .map((target) => normalize(join(dirname(file), target)))
      .filter((target) => !allowed(file, target))
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(broken, []);
});

test("src/lib imports no node:*, no astro:* and nothing outside itself", () => {
  const broken = sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => /^(?:node|astro):/.test(target) || target === "astro")
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(broken, []);
});

test("pages, layouts and components never import scripts, and scripts never import pages", () => {
  const site = globSync("src/{pages,layouts,components,site}/**/*.{ts,astro}");
  const broken = [
    ...site.filter((file) => importsOf(file).some((target) => target.includes("scripts/"))),
    ...globSync("scripts/**/*.ts").filter((file) =>
      importsOf(file).some((target) => /src\/(?:pages|layouts|components)\//.test(target)),
    ),
  ].filter((file) => !file.endsWith(".test.ts"));
  assert.deepEqual(broken, []);
});

test("no module imports in a circle", () => {
  const edges = new Map(
    sources.map((file) => [
      normalize(file),
      importsOf(file)
        .filter((target) => target.startsWith("."))
        .map((target) => normalize(join(dirname(file), target))),
    ]),
  );
  assert.deepEqual(findCircle(edges), []);
});

function allowed(file: string, target: string): boolean {
  if (!target.startsWith(normalize("src/lib/"))) return false;
  const from = roomOf(file);
  const to = roomOf(target);
  return from === to || (MAY_IMPORT[from] ?? []).includes(to);
}

/** The first circle of imports found, as the files on it; empty when there is none. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fuse from "fuse.js";
import type { DocumentSource } from "../../src/lib/search/index.ts";
import { serveStatic } from "../serve.ts";
import type { PlainReport, QueryClass } from "./queries.ts";
import { cpuSeconds, table } from "./table.ts";

/** Versions that are compared with; installed into a temporary folder, never into this project. */
const RIVALS = ["minisearch@7.2.0", "pagefind@1.4.0"];

/** An engine to compare with: the numbers of the reports it finds. */
interface Rival {
  readonly ask: (query: string) => Promise<readonly number[]>;
  readonly close?: () => Promise<void>;
}

/** Runs the same queries against the usual engines, as each comes, and prints how well they do. */
export async function measureRivals(
  source: DocumentSource,
  plain: readonly PlainReport[],
  classes: readonly QueryClass[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    execFileSync("npm", ["install", "--no-save", "--prefix", folder, ...RIVALS], { stdio: "pipe" });
    const rows: (readonly string[])[] = [];
    for (const [name, make] of ENGINES) {
      const start = performance.now();
      const rival = await make(plain, folder);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      rows.push([name, seconds, ...(await scoreOf(rival, classes))]);
      await rival.close?.();
    }
    const names = classes.filter(isExact).map(({ name }) => name);
    console.log(`recall/precision of other engines as they come, ${source.ids.length} reports`);
    console.log(table(["engine", "build s of clock", "ms a query", "all", ...names], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENGINES: readonly (readonly [
  name: string,
  make: (plain: readonly PlainReport[], folder: string) => Promise<Rival>,
])[] = [
  ["MiniSearch + Intl.Segmenter", miniSearch],
  ["Pagefind zh", pagefind],
  ["Fuse, whole text", fuse],
];

function isExact({ expects }: QueryClass): boolean {
  return expects === "exact";
}

async function scoreOf({ ask }: Rival, classes: readonly QueryClass[]): Promise<readonly string[]> {
  const clock = cpuSeconds();
  const scores: { readonly recall: number; readonly precision: number }[][] = [];
  for (const { queries } of classes.filter(isExact)) {
    const own: { recall: number; precision: number }[] = [];
    for (const { text, truth } of queries) own.push(score(await ask(text), truth));
    scores.push(own);
  }
  const asked = scores.flat().length;
  return [
    ((clock() * 1000) / asked).toFixed(1),
    mean(scores.flat()),
    ...scores.map((own) => mean(own)),
  ];
}

function score(
  found: readonly number[],
  truth: ReadonlySet<number>,
): { readonly recall: number; readonly precision: number } {
  const right = found.filter((number) => truth.has(number)).length;
  return {
    recall: truth.size === 0 ? 1 : right / truth.size,
    precision: found.length === 0 ? 1 : right / found.length,
  };
}

function mean(scores: readonly { readonly recall: number; readonly precision: number }[]): string {
  const of = (key: "recall" | "precision") =>
    (scores.reduce((sum, one) => sum + one[key], 0) / scores.length).toFixed(2);
  return `${of("recall")}/${of("precision")}`;
}

/** The part of MiniSearch that is used here. */
interface MiniSearchIndex {
  addAll(documents: readonly object[]): void;
  search(query: string, options: object): readonly { readonly id: number }[];
}

async function miniSearch(plain: readonly PlainReport[], folder: string): Promise<Rival> {
  const { default: MiniSearch } = (await import(
    moduleOf("minisearch/dist/es/index.js", folder)
  )) as {
    default: new (options: object) => MiniSearchIndex;
  };
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const tokenize = (text: string) =>
    [...segmenter.segment(text)].filter((one) => one.isWordLike).map(({ segment }) => segment);
  const index = new MiniSearch({ fields: ["text"], tokenize });
  index.addAll(plain.map(({ joined }, id) => ({ id, text: joined })));
  return {
    ask: async (query) => index.search(query, { combineWith: "AND" }).map(({ id }) => id),
  };
}

async function fuse(plain: readonly PlainReport[]): Promise<Rival> {
  const list = plain.map(({ joined }, id) => ({ id, text: joined }));
  const index = new Fuse(list, { keys: ["text"], ignoreLocation: true, threshold: 0.34 });
  // Fuse refuses patterns of more than 32 characters; none of the classes has one.
  return { ask: async (query) => index.search(query).map(({ item }) => item.id) };
}

/** The parts of Pagefind's two programs that are used here: the maker, and what runs in a page. */
interface PagefindMaker {
  createIndex(options: object): Promise<{
    index: {
      addCustomRecord(record: object): Promise<unknown>;
      writeFiles(options: object): Promise<unknown>;
    };
  }>;
  close(): Promise<unknown>;
}
interface PagefindClient {
  options(options: object): Promise<unknown>;
  search(query: string): Promise<{
    results: readonly { data(): Promise<{ meta: { number: string } }> }[];
  }>;
}

async function pagefind(plain: readonly PlainReport[], folder: string): Promise<Rival> {
  const maker = (await import(moduleOf("pagefind/lib/index.js", folder))) as PagefindMaker;
  const { index } = await maker.createIndex({ forceLanguage: "zh" });
  for (const [number, { joined }] of plain.entries()) {
    const meta = { number: String(number) };
    await index.addCustomRecord({ url: `/${number}`, content: joined, language: "zh", meta });
  }
  const outputPath = join(folder, "pagefind-index");
  await index.writeFiles({ outputPath });
  await maker.close();
  // Its client fetches, and nothing fetches from a disk.
  const site = await serveStatic(outputPath, { port: 0 });
  const client = (await import(
    pathToFileURL(join(outputPath, "pagefind.js")).href
  )) as PagefindClient;
  await client.options({ basePath: site.address });
  return {
    ask: async (query) => {
      const { results } = await client.search(query);
      const data = await Promise.all(results.map((result) => result.data()));
      return data.map(({ meta }) => Number(meta.number));
    },
    close: () => site.close(),
  };
}

/** An ECMAScript module of a package of the temporary folder. */
function moduleOf(path: string, folder: string): string {
  return pathToFileURL(join(folder, "node_modules", path)).href;
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fuse from "fuse.js";
import type { DocumentSource } from "../../src/lib/search/index.ts";
import type { PlainReport, QueryClass } from "./queries.ts";
import { cpuSeconds, table } from "./table.ts";

/** Versions that are compared with; installed into a temporary folder, never into this project. */
const RIVALS = ["minisearch@7.2.0", "pagefind@1.4.0"];

/** Seconds an engine may answer for: reading all of a large archive takes some of them minutes a class. */
const BUDGET_S = 120;

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
    console.log(
      table(["engine", "build s of clock", "queries", "ms a query", "all", ...names], rows),
    );
    console.log(`queries: those answered within ${BUDGET_S} s, of every class in turn\n`);
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
  const exact = classes.filter(isExact);
  const scores: Score[][] = exact.map(() => []);
  const most = Math.max(...exact.map(({ queries }) => queries.length));
  const clock = cpuSeconds();
  const end = performance.now() + BUDGET_S * 1000;
  for (let turn = 0; turn < most && performance.now() < end; turn++) {
    for (const [at, { queries }] of exact.entries()) {
      const query = queries[turn];
      if (query) scores[at]?.push(score(await ask(query.text), query.truth));
    }
  }
  const asked = scores.flat().length;
  return [
    String(asked),
    ((clock() * 1000) / asked).toFixed(1),
    mean(scores.flat()),
    ...scores.map((own) => mean(own)),
  ];
}

/** How well one query was answered. */
interface Score {
  readonly recall: number;
  readonly precision: number;
}

function score(found: readonly number[], truth: ReadonlySet<number>): Score {
  const right = found.filter((number) => truth.has(number)).length;
  return {
    recall: truth.size === 0 ? 1 : right / truth.size,
    precision: found.length === 0 ? 1 : right / found.length,
  };
}

function mean(scores: readonly Score[]): string {
  if (scores.length === 0) return "–";
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
    results: readonly {
      readonly id: string;
      readonly data: () => Promise<{ meta: { number: string } }>;
    }[];
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
  const client = (await import(
    pathToFileURL(join(outputPath, "pagefind.js")).href
  )) as PagefindClient;
  // Its client fetches, and nothing fetches from a disk; a server would drop some of thousands of requests at once.
  const restore = fetchFromDisk(PAGEFIND_ADDRESS, outputPath);
  await client.options({ basePath: PAGEFIND_ADDRESS });
  const numbers = new Map<string, number>();
  return {
    async ask(query) {
      const { results } = await client.search(query);
      const found: number[] = [];
      for (const { id, data } of results) {
        if (!numbers.has(id)) numbers.set(id, Number((await data()).meta.number));
        found.push(numbers.get(id) as number);
      }
      return found;
    },
    close: async () => restore(),
  };
}

const PAGEFIND_ADDRESS = "http://pagefind.invalid/";

/** Answers what is fetched below an address from a folder, until it is undone. */
function fetchFromDisk(address: string, folder: string): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith(address)) return fetch(input, init);
    const path = url.slice(address.length).replace(/\?.*$/, "");
    return new Response(readFileSync(join(folder, path)));
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** An ECMAScript module of a package of the temporary folder. */
function moduleOf(path: string, folder: string): string {
  return pathToFileURL(join(folder, "node_modules", path)).href;
}

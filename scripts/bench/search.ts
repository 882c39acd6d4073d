import { gunzipSync } from "node:zlib";
import { findCandidates } from "../../src/lib/search/candidates.ts";
import {
  buildIndex,
  EVERYTHING,
  type FetchFile,
  FILES,
  type IndexReader,
  openIndex,
  type SearchRequest,
  searchIndex,
} from "../../src/lib/search/index.ts";
import { interpretations } from "../../src/lib/search/reading.ts";
import { readings } from "../search/write.ts";
import { corpus } from "./corpus.ts";
import { heldOutQueries, type PlainReport, plainReport, type QueryClass } from "./queries.ts";
import { measureRivals } from "./rivals.ts";
import { column, cpuSeconds, kilobytes, quantile, table } from "./table.ts";

/** How the bench is run. */
export interface SearchBenchOptions {
  readonly reports: number;
  /** Queries of each class. */
  readonly queries: number;
  /** Whether the engines to compare with are installed and run as well. */
  readonly rivals: boolean;
}

/** Sets up to this many reports are compared whole; of larger ones the lists and the shown page. */
const WHOLE_SET = 300;

/** Builds an index of a synthetic archive and prints what it costs and finds, by class of query, against reading everything. */
export async function benchSearch({ reports, queries, rivals }: SearchBenchOptions): Promise<void> {
  const source = corpus(reports);
  const clock = cpuSeconds();
  const files = buildIndex(source, { readings });
  printIndex(files, clock(), process.resourceUsage().maxRSS);
  const ids = [...source.ids].sort();
  const plain = ids.map((id): PlainReport => plainReport(source.load(id)));
  const classes = heldOutQueries(plain, queries);
  const measured: Measured[] = [];
  for (const one of classes) measured.push(await measureClass(one, files));
  printClasses(measured);
  if (rivals) await measureRivals(source, plain, classes);
}

/** What one query did. */
interface Answer {
  readonly recall: number;
  readonly precision: number;
  readonly sameSet: boolean;
  readonly shardBytes: number;
  readonly firstPageBytes: number;
  readonly requests: number;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly readTexts: number;
}

interface Measured {
  readonly of: QueryClass;
  readonly answers: readonly Answer[];
}

async function measureClass(
  of: QueryClass,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Measured> {
  const answers: Answer[] = [];
  for (const { text, truth } of of.queries) answers.push(await measureQuery(text, truth, files));
  return { of, answers };
}

async function measureQuery(
  text: string,
  truth: ReadonlySet<number>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Answer> {
  const fetched: string[] = [];
  const fetchFile: FetchFile = async (file) => {
    fetched.push(file);
    return gunzipSync(files.get(file) as Uint8Array);
  };
  const index = await openIndex(fetchFile);
  fetched.length = 0;
  const cold = cpuSeconds();
  let firstPage: readonly string[] | undefined;
  const result = await searchIndex(index, ask(text, 10), {
    onEvent: (event) => {
      // Titles that the lists alone decide come before any text; the page is whole once texts were read.
      const whole =
        event.kind === "partial" && event.result.hits.some(({ title }) => title.length > 0);
      if (whole) firstPage ??= [...fetched];
    },
  });
  const coldMs = cold() * 1000;
  const page = firstPage ?? [...fetched];
  const readTexts = fetched.filter((file) => file.startsWith("texts/")).length;
  const warm = cpuSeconds();
  await searchIndex(index, ask(text, 10));
  const warmMs = warm() * 1000;
  const bytes = (list: readonly string[], prefix: string) =>
    list
      .filter((file) => file.startsWith(prefix))
      .reduce((sum, file) => sum + (files.get(file) as Uint8Array).length, 0);
  return {
    ...(await compare(index, text, truth)),
    shardBytes: bytes(page, "shards/"),
    firstPageBytes: bytes(page, ""),
    requests: new Set(page).size,
    coldMs,
    warmMs,
    readTexts,
    ...(result.total === 0 && truth.size > 0 ? { recall: 0, sameSet: false } : {}),
  };
}

/** Recall of the candidates of the reading that was taken; precision of what is shown. */
async function compare(
  index: IndexReader,
  text: string,
  truth: ReadonlySet<number>,
): Promise<Pick<Answer, "recall" | "precision" | "sameSet">> {
  const whole = truth.size <= WHOLE_SET;
  const { hits, reading, total, exact } = await searchIndex(
    index,
    ask(text, whole ? 2 * WHOLE_SET : 10),
  );
  const numbers = new Map(index.catalogue.reports.map(({ id }, number) => [id, number]));
  const shown = hits.map(({ report }) => numbers.get(report.id) as number);
  const right = shown.filter((number) => truth.has(number)).length;
  const found = whole ? new Set(shown) : await candidates(index, text, reading.kind);
  const recalled = [...truth].filter((number) => found.has(number)).length;
  return {
    recall: truth.size === 0 ? 1 : recalled / truth.size,
    precision: shown.length === 0 ? 1 : right / shown.length,
    sameSet: whole
      ? recalled === truth.size && right === shown.length
      : recalled === truth.size && (!exact || total === truth.size),
  };
}

async function candidates(
  index: IndexReader,
  text: string,
  kind: string,
): Promise<ReadonlySet<number>> {
  for await (const { reading, query } of interpretations(text, index)) {
    if (reading.kind === kind) return new Set((await findCandidates(index, query)).documents);
  }
  return new Set();
}

function ask(text: string, limit: number): SearchRequest {
  return { ...EVERYTHING, text, limit };
}

function printIndex(
  files: ReadonlyMap<string, Uint8Array>,
  seconds: number,
  peakKilobytes: number,
): void {
  const part = (prefix: string) => {
    const sizes = [...files]
      .filter(([file]) => file.startsWith(prefix))
      .map(([, { length }]) => length);
    return [prefix, String(sizes.length), kilobytes(sizes.reduce((sum, size) => sum + size, 0))];
  };
  console.log(
    `built in ${seconds.toFixed(1)} s CPU, ${Math.round(peakKilobytes / 1024)} MB at most\n`,
  );
  const parts = [FILES.manifest, FILES.catalogue, FILES.readings, "shards/", "texts/", "figures/"];
  console.log(table(["files", "number", "KB"], parts.map(part)));
}

function printClasses(measured: readonly Measured[]): void {
  const head = [
    "class",
    "n",
    "recall",
    "precision",
    "sets",
    "shards p50 p95 KB",
    "page p50 p95 KB",
    "requests",
    "cold ms",
    "warm p95 ms",
    "most texts",
  ];
  const rows = measured.map(({ of, answers }) =>
    rowOf(`${of.name}${of.expects === "exact" ? "" : " *"}`, answers),
  );
  const all = measured.flatMap(({ answers }) => answers);
  console.log(table(head, [...rows, rowOf("all", all)]));
  console.log(
    "* through a labelled expansion; precision then counts other texts of the same reading\n",
  );
}

function rowOf(name: string, answers: readonly Answer[]): readonly string[] {
  const mean = (key: "recall" | "precision") =>
    (answers.reduce((sum, one) => sum + one[key], 0) / answers.length).toFixed(3);
  const values = (key: keyof Answer) => column(answers, (one) => Number(one[key]));
  const both = (key: keyof Answer) =>
    `${kilobytes(quantile(values(key), 0.5))} ${kilobytes(quantile(values(key), 0.95))}`;
  return [
    name,
    String(answers.length),
    mean("recall"),
    mean("precision"),
    `${answers.filter(({ sameSet }) => sameSet).length}/${answers.length}`,
    both("shardBytes"),
    both("firstPageBytes"),
    String(quantile(values("requests"), 0.5)),
    quantile(values("coldMs"), 0.5).toFixed(0),
    quantile(values("warmMs"), 0.95).toFixed(0),
    String(quantile(values("readTexts"), 1)),
  ];
}

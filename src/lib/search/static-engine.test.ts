import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { buildIndex } from "./build.ts";
import { hitsCsv } from "./csv.ts";
import type { Passage, SearchDocument } from "./document.ts";
import {
  EVERYTHING,
  SearchCancelled,
  type SearchEvent,
  type SearchRequest,
  type SearchResult,
} from "./engine.ts";
import { staticEngine } from "./static-engine.ts";

const READINGS: Readonly<Record<string, readonly string[]>> = {
  博: ["bo"],
  爱: ["ai"],
  县: ["xian"],
};

interface Sketch {
  readonly region: string;
  readonly name: string;
  readonly year: number;
  readonly passages: readonly string[];
  readonly rows?: readonly (readonly [label: string, ...values: string[]])[];
  readonly received?: number | "blank";
  readonly failed?: boolean;
}

function documentOf({
  region,
  name,
  year,
  passages,
  rows,
  received,
  failed,
}: Sketch): SearchDocument {
  const agency = { id: `${region}/government`, name, level: "county", kind: "government" };
  const table = (rows ?? []).map(
    ([label, ...values], at): Passage => ({
      kind: "row",
      anchor: `row-${at}`,
      label,
      values,
    }),
  );
  return {
    id: `${agency.id}/${year}`,
    contentHash: `${agency.id}/${year}`,
    title: `${name}${year}年政府信息公开工作年度报告`,
    year,
    agency,
    regions: [
      { code: `${region.slice(0, 2)}0000`, name: `省${region.slice(0, 2)}` },
      { code: region, name },
    ],
    form: year > 2020 ? "2021" : "2019",
    verdicts: { PASS: 3, FAIL: failed ? 1 : 0, EXPLAINED: 0, NOT_ASSESSABLE: 0 },
    sections: [
      {
        anchor: "overview",
        heading: "一、总体情况",
        passages: [
          ...passages.map(
            (text, at): Passage => ({ kind: "paragraph", anchor: `p${at + 1}`, text }),
          ),
          ...table,
        ],
      },
    ],
    figures: received === undefined ? {} : { received },
  };
}

const DOCUMENTS = [
  documentOf({
    region: "410822",
    name: "博爱县人民政府",
    year: 2020,
    passages: ["全年 召开座谈会１２次，征地补偿信息全部公开。", "征地补偿栏目更新征地补偿信息。"],
    rows: [["行政许可", "14,954", "0"]],
    received: 7,
  }),
  documentOf({
    region: "410822",
    name: "博爱县人民政府",
    year: 2021,
    passages: ["未涉及征地补偿。"],
    received: 120,
    failed: true,
  }),
  documentOf({
    region: "230124",
    name: "方正县人民政府",
    year: 2021,
    passages: ["推进=政务公开，开展IPv6改造。"],
    received: "blank",
  }),
].map((document) => [document.id, document] as const);

function engine() {
  const byId = new Map(DOCUMENTS);
  const files = buildIndex(
    { ids: [...byId.keys()], load: (id) => byId.get(id) as SearchDocument },
    { readings: (character) => READINGS[character] ?? [] },
  );
  return staticEngine(async (file) => gunzipSync(files.get(file) as Uint8Array));
}

const ENGINE = engine();

function ask(request: Partial<SearchRequest>): Promise<SearchResult> {
  return ENGINE.search({ ...EVERYTHING, ...request });
}

const ids = ({ hits }: SearchResult) => hits.map(({ report }) => report.id);

test("search(text) ranks a report that says it more often before a newer one", async () => {
  const result = await ask({ text: "征地补偿" });
  assert.deepEqual(ids(result), ["410822/government/2020", "410822/government/2021"]);
  assert.deepEqual([result.total, result.exact], [2, true]);
  assert.equal(result.hits[0]?.occurrences, 3);
});

test("search(text) marks the original text, not the normalised one, and tells where it stands", async () => {
  const { hits } = await ask({ text: "全年召开座谈会12次" });
  assert.deepEqual(hits[0]?.excerpts, [
    {
      kind: "paragraph",
      anchor: "p1",
      heading: "一、总体情况",
      runs: [
        { text: "全年 召开座谈会１２次", mark: true },
        { text: "，征地补偿信息全部公开。", mark: false },
      ],
      found: "全年 召开座谈会１２次",
    },
  ]);
});

test("search(text) marks titles", async () => {
  const { hits } = await ask({ text: "方正" });
  assert.deepEqual(hits[0]?.title[0], { text: "方正", mark: true });
  assert.deepEqual(hits[0]?.excerpts, []);
});

test("search(number) finds a figure with or without separators, in its row", async () => {
  for (const text of ["14954", "14,954", "１４９５４"]) {
    const { hits, reading } = await ask({ text });
    assert.equal(reading.kind, "exact");
    assert.equal(hits[0]?.excerpts[0]?.anchor, "row-0");
  }
});

test("search(text) reads traditional characters, pinyin and one wrong character only where the text is nowhere, and says so", async () => {
  const traditional = await ask({ text: "徵地補償" });
  assert.deepEqual(traditional.reading, { kind: "simplified", text: "征地补偿" });
  assert.equal(traditional.total, 2);
  const pinyin = await ask({ text: "boai" });
  assert.deepEqual(pinyin.reading, { kind: "pinyin", agencies: ["博爱县人民政府"] });
  assert.equal(pinyin.total, 2);
  const similar = await ask({ text: "征地赔偿" });
  assert.deepEqual(similar.reading, { kind: "similar", text: "征地补偿" });
  assert.equal(similar.total, 2);
  const literal = await ask({ text: "ipv6" });
  assert.deepEqual(literal.reading, { kind: "exact" });
});

test("search(text) with a filter that leaves nothing does not wander off to similar texts", async () => {
  const result = await ask({ text: "征地补偿", filters: { region: ["230000"] } });
  assert.deepEqual([result.total, result.reading.kind], [0, "exact"]);
});

test("search(filters) counts each facet as if nothing were chosen in it, regions with all above them", async () => {
  const { total, facets } = await ask({ filters: { year: ["2021"], verdict: ["FAIL"] } });
  const counts = (facet: "year" | "region" | "verdict") =>
    facets[facet].map(({ value, count }) => [value, count]);
  assert.equal(total, 1);
  assert.deepEqual(counts("year"), [["2021", 1]]);
  assert.deepEqual(counts("verdict"), [
    ["FAIL", 1],
    ["PASS", 2],
  ]);
  assert.deepEqual(counts("region"), [
    ["410000", 1],
    ["410822", 1],
  ]);
  assert.equal(facets.region[1]?.parent, "410000");
  assert.equal(facets.region[1]?.label, "博爱县人民政府");
});

test("search(figures) compares known figures only, and finds the unknown ones when asked", async () => {
  const received = { address: "received" } as const;
  const many = await ask({ figures: [{ ...received, is: ">=", than: 7 }] });
  assert.equal(many.total, 2);
  const below = await ask({ figures: [{ ...received, is: "<", than: 1 }] });
  assert.equal(below.total, 0);
  const unknown = await ask({ figures: [{ ...received, is: "unknown" }] });
  assert.deepEqual(ids(unknown), ["230124/government/2021"]);
  const never = await ask({ figures: [{ address: "no.such.figure", is: "unknown" }] });
  assert.equal(never.total, 3);
});

test("search(sort) by a figure puts the unknown last both ways", async () => {
  for (const descending of [true, false]) {
    const result = await ask({ sort: { by: "figure", address: "received", descending } });
    assert.equal(ids(result).at(-1), "230124/government/2021");
    assert.equal(ids(result)[0], `410822/government/${descending ? 2021 : 2020}`);
  }
});

test("search(request) pages through hits without repeating one", async () => {
  const first = await ask({ limit: 2 });
  const second = await ask({ limit: 2, offset: 2 });
  assert.deepEqual([first.hits.length, second.hits.length], [2, 1]);
  assert.equal(new Set([...ids(first), ...ids(second)]).size, 3);
});

test("search(request) shows titles before texts, and stops when it is told to", async () => {
  const events: SearchEvent[] = [];
  const request: SearchRequest = {
    text: "征地",
    filters: {},
    figures: [],
    sort: { by: "relevance" },
    offset: 0,
    limit: 10,
  };
  await engine().search(request, { onEvent: (event) => events.push(event) });
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ["partial"],
  );
  await assert.rejects(engine().search(request, { isCancelled: () => true }), SearchCancelled);
});

test("hitsCsv(hits) defuses formulas and quotes what needs it", async () => {
  const { hits } = await ask({ text: "推进=政务公开" });
  const [hit] = hits;
  assert.ok(hit);
  const dangerous = { ...hit, report: { ...hit.report, title: '=1+1,"' } };
  const lines = hitsCsv([dangerous]).split("\r\n");
  assert.match(lines[0] ?? "", /^report_id,title,/);
  assert.match(lines[1] ?? "", /^230124\/government\/2021,"'=1\+1,""",方正县人民政府,/);
  assert.match(lines[1] ?? "", /reports\/230124\/government\/2021\.html#p1$/);
});

test("search(request) pages through similar results without repeating or leaving out one", async () => {
  const documents = Array.from({ length: 240 }, (_, number) =>
    documentOf({
      region: String(100_000 + number),
      name: "某县人民政府",
      year: 2010 + (number % 10),
      passages: [number % 2 === 0 ? "推进征地补偿" : "推进征收补偿"],
    }),
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  const files = buildIndex(
    { ids: [...byId.keys()], load: (id) => byId.get(id) as SearchDocument },
    { readings: () => [] },
  );
  const many = staticEngine(async (file) => gunzipSync(files.get(file) as Uint8Array));
  const page = async (offset: number) => {
    const { reading, hits } = await many.search({ ...EVERYTHING, text: "征某补偿", offset });
    assert.equal(reading.kind, "similar");
    return hits.map(({ report }) => report.id);
  };
  const found: string[] = [];
  for (let offset = 0; offset < 240; offset += 10) found.push(...(await page(offset)));
  assert.equal(new Set(found).size, 240);
});

test("search(text) finds what was copied across the end of a line, and marks it in both", async () => {
  const { hits } = await ask({ text: "总体情况全年召开座谈会" });
  assert.deepEqual(
    hits.map(({ report }) => report.id),
    ["410822/government/2020"],
  );
  const marks = hits[0]?.excerpts.map(({ runs }) => runs.filter(({ mark }) => mark));
  assert.deepEqual(
    marks?.map((runs) => runs.map(({ text }) => text)),
    [["全年 召开座谈会"], ["总体情况"]],
  );
});

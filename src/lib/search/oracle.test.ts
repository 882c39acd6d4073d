import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { buildIndex, type DocumentSource } from "./build.ts";
import { linesOf, type Passage, type SearchDocument } from "./document.ts";
import { EVERYTHING, IndexUnavailable, type SearchRequest } from "./engine.ts";
import { normalise } from "./normalise.ts";
import { parseQuery, type Term } from "./query.ts";
import { staticEngine } from "./static-engine.ts";

const ASK: SearchRequest = { ...EVERYTHING, limit: 10_000 };

/** Few characters, so that grams collide, parts repeat and phrases recur; with all kinds that are folded. */
const character = fc.constantFrom(
  ..."政府信息公开申请县局年工作报告一二三，。（）“”0123456789abAB%.-１Ｂ　 \n縣開豈",
  "𠮷",
  "é",
  "ﬁ",
);
const paragraph = fc
  .array(character, { minLength: 0, maxLength: 40 })
  .map((units) => units.join(""));
const texts = fc.array(paragraph, { minLength: 1, maxLength: 4 });
/** From 200 reports on, pairs become common and longer grams are kept. */
const archive = fc.oneof(
  fc.array(texts, { minLength: 1, maxLength: 30 }),
  fc.array(texts, { minLength: 200, maxLength: 260 }),
);

function documentOf(paragraphs: readonly string[], number: number): SearchDocument {
  const agency = { id: `${100_000 + number}/office`, name: "某局", level: "county", kind: "other" };
  return {
    id: `${agency.id}/2020`,
    contentHash: String(number),
    title: paragraphs[0] ?? "",
    year: 2020,
    agency,
    regions: [],
    form: "none",
    verdicts: { PASS: 0, FAIL: 0, EXPLAINED: 0, NOT_ASSESSABLE: 0 },
    sections: [
      {
        anchor: "overview",
        heading: "一、总体情况",
        passages: paragraphs
          .slice(1)
          .map((text, place) => ({ kind: "paragraph", anchor: `p${place}`, text })),
      },
    ],
    figures: {},
  };
}

function indexOf(documents: readonly SearchDocument[]): ReadonlyMap<string, Uint8Array> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return buildIndex(
    { ids: [...byId.keys()], load: (id) => byId.get(id) as SearchDocument },
    { readings: () => [] },
  );
}

function engineOf(files: ReadonlyMap<string, Uint8Array>) {
  return staticEngine(async (file) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`no ${file}`);
    return gunzipSync(bytes);
  });
}

/** What a search must find, by reading everything. */
function bruteForce(documents: readonly SearchDocument[], text: string): readonly string[] {
  const query = parseQuery(text);
  const holds = (whole: string, term: Term) =>
    term.patterns.some((pattern) => whole.includes(pattern.text));
  return documents
    .filter((document) => {
      const lines = linesOf(document).map((line) => line.text);
      const whole = normalise(lines.join("\n"));
      return (
        query.all.every((term) => holds(whole, term)) &&
        !query.none.some((term) => holds(whole, term))
      );
    })
    .map(({ id }) => id)
    .sort();
}

test("search(query) finds exactly the reports a reader of everything would find", async () => {
  const query = fc.array(
    fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), fc.boolean()),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  await fc.assert(
    fc.asyncProperty(
      archive,
      fc.array(query, { minLength: 1, maxLength: 8 }),
      async (texts, asked) => {
        const documents = texts.map(documentOf);
        const engine = engineOf(indexOf(documents));
        for (const cuts of asked) {
          const text = cuts.map((cut) => cutFrom(texts, cut)).join(" ");
          const result = await engine.search({ ...ASK, text });
          if (result.reading.kind !== "exact") {
            assert.deepEqual(bruteForce(documents, text), [], text);
            continue;
          }
          const found = result.hits.map(({ report }) => report.id).sort();
          assert.deepEqual(found, bruteForce(documents, text), JSON.stringify(text));
          assert.equal(result.total, found.length);
          assert.equal(result.exact, true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** A piece of some text, from within a paragraph or across the ends of some, sometimes to be excluded. */
function cutFrom(
  texts: readonly (readonly string[])[],
  [document, start, length, excluded]: readonly [number, number, number, boolean],
): string {
  const paragraphs = texts[document % texts.length] as readonly string[];
  const whole = normalise(paragraphs.slice(1).join("\n"));
  const text = start % 2 === 0 ? whole : (paragraphs[start % paragraphs.length] as string);
  const from = start % Math.max(1, text.length);
  return (excluded ? "-" : "") + text.slice(from, from + length);
}

test("search(query) agrees with brute force page by page where lists alone cannot decide", async () => {
  const texts = Array.from({ length: 400 }, (_, number) => [
    "县2020年报告",
    `政府信息公开工作${number % 3 === 0 ? "申请情况" : "报告情况"}，收到${number}件`,
  ]);
  const documents = texts.map(documentOf);
  const engine = engineOf(indexOf(documents));
  const truth = bruteForce(documents, "公开工作报告情");
  const found: string[] = [];
  for (let offset = 0; offset < truth.length; offset += 50) {
    const page = await engine.search({ ...ASK, text: "公开工作报告情", offset, limit: 50 });
    found.push(...page.hits.map(({ report }) => report.id));
  }
  assert.equal(truth.length, 266);
  assert.deepEqual(found.sort(), truth);
});

test("buildIndex(source) gives the same bytes whatever the order and the cache", () => {
  fc.assert(
    fc.property(archive, (texts) => {
      const documents = texts.map(documentOf);
      const byId = new Map(documents.map((document) => [document.id, document]));
      const load = (id: string) => byId.get(id) as SearchDocument;
      const kept = new Map<string, Uint8Array>();
      const cuts = {
        get: (key: string) => kept.get(key),
        set: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
      };
      const ids = [...byId.keys()];
      const clean = buildIndex({ ids, load }, { readings: () => [] });
      const first = buildIndex({ ids: [...ids].reverse(), load }, { readings: () => [], cuts });
      const again = buildIndex({ ids, load }, { readings: () => [], cuts });
      assert.deepEqual(kept.size, documents.length);
      assert.deepEqual(first, clean);
      assert.deepEqual(again, clean);
    }),
    { numRuns: 10 },
  );
});

test("buildIndex(source) upon an index of other documents gives the bytes of one from nothing", () => {
  fc.assert(
    fc.property(archive, archive, (before, after) => {
      const [cuts, packs] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
      const [sourceBefore, sourceAfter] = [tabledSource(before), tabledSource(after)];
      let opened = 0;
      const counted = (source: DocumentSource): DocumentSource => ({
        ...source,
        load(id) {
          opened++;
          return source.load(id);
        },
      });
      const build = (source: DocumentSource) =>
        buildIndex(source, { readings: () => [], cuts, packs });
      build(sourceBefore);
      const clean = buildIndex(sourceAfter, { readings: () => [] });
      assert.deepEqual(build(sourceAfter), clean);
      assert.deepEqual(build(counted(sourceAfter)), clean);
      assert.equal(opened, 0, "nothing changed: no document is opened");
    }),
    { numRuns: 10 },
  );
});

/** Documents with a table whose row labels come and go, and a name for what they are. */
function tabledSource(archive: readonly (readonly string[])[]): DocumentSource {
  const documents = archive.map((paragraphs, number): SearchDocument => {
    const document = documentOf(paragraphs, number);
    const rows = paragraphs.map(
      (label): Passage => ({ kind: "row", anchor: "row", label, values: ["1", label] }),
    );
    const sections = document.sections.map((section) => ({
      ...section,
      passages: [...section.passages, ...rows],
    }));
    const figures = { "applications.received.total": paragraphs.length };
    return { ...document, contentHash: JSON.stringify(paragraphs), sections, figures };
  });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const load = (id: string) => byId.get(id) as SearchDocument;
  return { ids: [...byId.keys()], load, stamp: (ids) => JSON.stringify(ids.map(load)) };
}

test("buildIndex(source) refuses two documents of one id, and an id that is not its agency's", () => {
  const document = documentOf(["标题"], 1);
  const build = (ids: readonly string[]) =>
    buildIndex({ ids, load: () => document }, { readings: () => [] });
  assert.throws(() => build([document.id, document.id]), /second document 100001\/office\/2020/);
  assert.throws(() => build(["100001/office/2021"]), /Unexpected id 100001\/office\/2021/);
});

test("search(query) names the file it could not read, and answers once it can", async () => {
  const documents = Array.from({ length: 12 }, (_, number) =>
    documentOf(["县", "公开申请"], number),
  );
  const files = indexOf(documents);
  const missing = new Set(["texts/1.bin"]);
  const engine = staticEngine(async (file) => {
    if (missing.has(file)) throw new Error("offline");
    return gunzipSync(files.get(file) as Uint8Array);
  });
  const partial = await engine.search({ ...ASK, text: "公开申请" });
  assert.deepEqual(partial.unread, ["texts/1.bin"]);
  assert.equal(partial.exact, false);
  assert.equal(partial.hits.length, 7);
  missing.clear();
  const whole = await engine.search({ ...ASK, text: "公开申请" });
  assert.equal(whole.exact, true);
  assert.equal(whole.hits.length, 12);
  missing.add("shards/0.bin");
  const fresh = staticEngine(async (file) => {
    if (missing.has(file)) throw new Error("offline");
    return gunzipSync(files.get(file) as Uint8Array);
  });
  await assert.rejects(fresh.search({ ...ASK, text: "公开" }), IndexUnavailable);
});

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { servedEngineOf } from "../../src/components/search/served-engines.ts";
import {
  buildIndex,
  type DocumentSource,
  type SearchEngine,
  type SearchRequest,
  staticEngine,
} from "../../src/lib/search/index.ts";
import { corpus } from "../bench/corpus.ts";
import { heldOutQueries, plainReport } from "../bench/queries.ts";
import { clickhouseOver, clickhouseTarget } from "./clickhouse.ts";
import { type EngineServer, startClickhouse, startGroonga } from "./engine-servers.ts";
import { groongaOver, groongaTarget } from "./groonga.ts";
import { type PublishTarget, publish } from "./publish.ts";
import { readings } from "./write.ts";

const SOURCE = corpus(240);
const IDS = [...SOURCE.ids].sort();
const PLAIN = IDS.map((id) => plainReport(SOURCE.load(id)));
const QUERIES = heldOutQueries(PLAIN, 3).filter(({ expects }) => expects === "exact");

/** All that answers; each is asked the way the search page asks it. */
const NAMES = ["static", "groonga", "clickhouse", "clickhouse in two parts"];
const engines = new Map<string, SearchEngine>();
/** Where each engine is published to. */
const targets = new Map<string, () => PublishTarget>();
const servers: EngineServer[] = [];

before(async () => {
  const files = buildIndex(SOURCE, { readings });
  engines.set(
    "static",
    staticEngine(async (file) => gunzipSync(files.get(file) as Uint8Array)),
  );
  await serveGroonga();
  await serveClickhouse();
});

after(() => {
  for (const server of servers) server.stop();
});

async function serveGroonga(): Promise<void> {
  const server = await startGroonga();
  servers.push(server);
  targets.set("groonga", () => groongaTarget(groongaOver(server.address)));
  await publish(SOURCE, groongaTarget(groongaOver(server.address)));
  engines.set("groonga", servedEngineOf({ kind: "groonga", address: server.address }));
}

/** Once whole, and once with half of the reports in each of two databases that are read as one, as shards are. */
async function serveClickhouse(): Promise<void> {
  const server = await startClickhouse();
  servers.push(server);
  const admin = clickhouseOver(server.address);
  const at = (database: string) => `${server.address}?database=${database}`;
  const target = (database: string) => clickhouseTarget(clickhouseOver(at(database)), null);
  for (const database of ["whole", "part_0", "part_1", "parts"]) {
    await admin.run(`CREATE DATABASE ${database}`);
  }
  await publish(SOURCE, target("whole"));
  await publish(half(0), target("part_0"));
  await publish(half(1), target("part_1"));
  await clickhouseOver(at("parts")).run(
    "CREATE TABLE reports AS part_0.reports ENGINE = Merge(REGEXP('^part_'), '^reports$')",
  );
  targets.set("clickhouse", () => target("whole"));
  engines.set("clickhouse", servedEngineOf({ kind: "clickhouse", address: at("whole") }));
  const parts = servedEngineOf({ kind: "clickhouse", address: at("parts") });
  engines.set("clickhouse in two parts", parts);
}

function half(which: 0 | 1): DocumentSource {
  return { ...SOURCE, ids: SOURCE.ids.filter((_, place) => place % 2 === which) };
}

function ask(request: Partial<SearchRequest>): SearchRequest {
  return {
    text: "",
    filters: {},
    figures: [],
    sort: { by: "agency", descending: false },
    offset: 0,
    limit: 1000,
    ...request,
  };
}

for (const name of NAMES) {
  const search = (request: Partial<SearchRequest>) =>
    (engines.get(name) as SearchEngine).search(ask(request));

  test(`${name}: search(text) finds exactly what reading everything finds, in every exact class`, async () => {
    for (const { name: kind, queries } of QUERIES) {
      for (const { text, truth } of queries) {
        const { hits, total, exact } = await search({ text });
        const found = hits.map(({ report }) => IDS.indexOf(report.id)).sort((a, b) => a - b);
        const expected = [...truth].sort((a, b) => a - b);
        // A query found nowhere may be answered by an expansion, which says so.
        if (expected.length === 0) continue;
        assert.deepEqual(found, expected, `${kind}: ${text}`);
        assert.deepEqual([total, exact], [expected.length, true], `${kind}: ${text}`);
      }
    }
  });

  test(`${name}: search(filters) takes facets and figures together`, async () => {
    const { total, facets } = await search({
      text: "信息",
      filters: { year: ["2022", "2023"] },
      figures: [{ address: "applications.received.total", is: ">=", than: 100 }],
    });
    const matching = IDS.map((id) => SOURCE.load(id)).filter((document) => {
      const received = document.figures["applications.received.total"];
      return typeof received === "number" && received >= 100;
    });
    const ofYears = matching.filter(({ year }) => year === 2022 || year === 2023);
    assert.equal(total, ofYears.length);
    const years = facets.year.reduce((sum, { count }) => sum + count, 0);
    assert.equal(years, matching.length);
  });

  test(`${name}: search(sort) by a figure puts the unknown last`, async () => {
    const address = "share.refused";
    const { hits } = await search({ sort: { by: "figure", address, descending: true } });
    const values = hits.map(({ report }) => SOURCE.load(report.id).figures[address]);
    const known = values.filter((value) => typeof value === "number");
    assert.ok(known.length < values.length);
    assert.deepEqual(
      values.slice(0, known.length),
      [...known].sort((a, b) => b - a),
    );
  });
}

for (const name of NAMES.slice(1)) {
  test(`${name}: gives the same hits, marks, facets and order as the static index`, async () => {
    for (const text of ["乡村振兴", "政务公开 -财政", "信息", "東寧", "100%_'\\", "", '"0 1"']) {
      for (const filters of [{}, { year: ["2021"], verdict: ["FAIL"] }, { region: ["110000"] }]) {
        const [left, right] = await Promise.all(
          ["static", name].map((one) =>
            (engines.get(one) as SearchEngine).search(ask({ text, filters })),
          ),
        );
        if (left?.reading.kind === "similar") continue;
        assert.deepEqual(right, left, `${text} ${JSON.stringify(filters)}`);
      }
    }
  });
}

for (const name of ["groonga", "clickhouse"]) {
  test(`publish(archive) to ${name} sends nothing twice, sends what changed and removes what is gone`, async () => {
    const to = () => (targets.get(name) as () => PublishTarget)();
    const total = async () => (await (engines.get(name) as SearchEngine).search(ask({}))).total;
    assert.deepEqual(await publish(SOURCE, to()), { sent: 0, unchanged: 240, removed: 0 });
    const [changed, gone] = SOURCE.ids as readonly [string, string];
    const later: DocumentSource = {
      ids: SOURCE.ids.filter((id) => id !== gone),
      load: (id) =>
        id === changed ? { ...SOURCE.load(id), title: "改过的标题" } : SOURCE.load(id),
    };
    assert.deepEqual(await publish(later, to()), { sent: 1, unchanged: 238, removed: 1 });
    assert.equal(await total(), 239);
    const found = await (engines.get(name) as SearchEngine).search(ask({ text: "改过的标题" }));
    assert.deepEqual(
      found.hits.map(({ report }) => report.id),
      [changed],
    );
    assert.deepEqual(await publish(SOURCE, to()), { sent: 2, unchanged: 238, removed: 0 });
    assert.equal(await total(), 240);
  });
}

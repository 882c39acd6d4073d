import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import {
  buildIndex,
  groongaEngine,
  type SearchEngine,
  type SearchRequest,
  staticEngine,
} from "../../src/lib/search/index.ts";
import { corpus } from "../bench/corpus.ts";
import { heldOutQueries, plainReport } from "../bench/queries.ts";
import { groongaOver, publishToGroonga } from "./groonga.ts";
import { readings } from "./write.ts";

const SOURCE = corpus(240);
const IDS = [...SOURCE.ids].sort();
const PLAIN = IDS.map((id) => plainReport(SOURCE.load(id)));
const QUERIES = heldOutQueries(PLAIN, 5).filter(({ expects }) => expects === "exact");

const folder = mkdtempSync(join(tmpdir(), "gongkai-groonga-"));
const engines = new Map<string, SearchEngine>();
let server: ReturnType<typeof spawn> | undefined;
let url = "";

before(async () => {
  const files = buildIndex(SOURCE, { readings });
  engines.set(
    "static",
    staticEngine(async (file) => gunzipSync(files.get(file) as Uint8Array)),
  );
  url = await startGroonga();
  const send = groongaOver(url);
  await publishToGroonga(SOURCE, send);
  engines.set("groonga", groongaEngine(send));
});

after(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts Debian's Groonga on a free port; installs it where that can be done, else fails and says how. */
async function startGroonga(): Promise<string> {
  try {
    execFileSync("groonga", ["--version"], { stdio: "pipe" });
  } catch {
    execFileSync("apt-get", ["install", "-y", "-qq", "groonga"], { stdio: "inherit" });
  }
  const port = await freePort();
  const database = join(folder, "db");
  server = spawn("groonga", ["-s", "--protocol", "http", "--port", String(port), "-n", database]);
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`${address}d/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return address;
    await wait(100);
  }
  throw new Error("Groonga did not start");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
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

for (const name of ["static", "groonga"]) {
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

test("both engines give the same hits, marks, facets and order", async () => {
  for (const text of ["乡村振兴", "政务公开 -财政", "信息", "東寧"]) {
    const [left, right] = await Promise.all(
      ["static", "groonga"].map((name) =>
        (engines.get(name) as SearchEngine).search(ask({ text })),
      ),
    );
    assert.deepEqual(right, left, text);
  }
});

test("publishToGroonga(source) sends nothing twice and removes what is gone", async () => {
  const send = groongaOver(url);
  const again = await publishToGroonga(SOURCE, send);
  assert.deepEqual(again, { sent: 0, unchanged: 240, removed: 0 });
  const fewer = { ...SOURCE, ids: SOURCE.ids.slice(1) };
  assert.deepEqual(await publishToGroonga(fewer, send), { sent: 0, unchanged: 239, removed: 1 });
});

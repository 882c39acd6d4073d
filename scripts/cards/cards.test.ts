import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { indexOf, recordOf, syntheticArchive } from "../../src/lib/dataset/fixtures/synthetic.ts";
import type { StoreRecord } from "../../src/lib/dataset/index.ts";
import { bytesBelow, storeOf } from "../dataset/fixtures/store.ts";
import { cardSvg } from "./card-svg.ts";
import { codePointsOf } from "./code-points.ts";
import { fontsFor } from "./fonts.ts";
import { hasCards } from "./has-cards.ts";
import { reportCard } from "./report-card.ts";
import { writeCards } from "./write.ts";

const root = mkdtempSync(join(tmpdir(), "gongkai-cards-"));
after(() => rmSync(root, { recursive: true, force: true }));

const RECEIVED = "applications.received.total";
const all = syntheticArchive(60);
const tellsReceived = ({ report }: StoreRecord): boolean =>
  report.figures.some(({ address, cell }) => address === RECEIVED && cell.state === "reported");
/** A few reports, the first of which gives the figure that cards tell. */
const telling = [...all.records].filter(([, record]) => tellsReceived(record)).slice(0, 1);
const records = new Map([...telling, ...[...all.records].slice(0, 3)]);
const archive = { index: indexOf(all.index.agencies, [...records.values()]), records };
const out = join(root, "cards");

/** A store of its own with these records. */
function store(name: string, records: ReadonlyMap<string, StoreRecord>): string {
  const index = indexOf(archive.index.agencies, [...records.values()]);
  return storeOf({ index, records }, join(root, name));
}

test("fontsFor(text) finds each character of a name, the rare ones in a file of their own", () => {
  const common = fontsFor("博爱县人民政府 2020") ?? [];
  const rare = fontsFor("亹源县垵镇") ?? [];
  assert.ok(common.length > 0 && rare.length > common.length);
  const drawn = new Set(rare.flatMap((font) => [...codePointsOf(font)]));
  for (const character of "亹源县垵镇")
    assert.ok(drawn.has(character.codePointAt(0) as number), character);
});

test("fontsFor(text) is null for a text with a character no font has", () => {
  assert.equal(fontsFor("县\u{E000}"), null);
  assert.equal(fontsFor("\u{2A6D6}"), null);
});

test("writeCards(store) draws PNGs of the promised size, twice the same, and the second time none", async () => {
  const storeDir = store("one", archive.records);
  const first = await writeCards(storeDir, out, () => {});
  assert.equal(first.drawn, archive.records.size + 1);
  const png = readFileSync(join(out, "site.png"));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  const bytes = bytesBelow(out);
  assert.equal((await writeCards(storeDir, out, () => {})).drawn, 0);
  assert.deepEqual(bytesBelow(out), bytes);
  rmSync(join(storeDir, "cards"), { recursive: true });
  assert.equal((await writeCards(storeDir, out, () => {})).drawn, first.drawn);
  assert.deepEqual(bytesBelow(out), bytes);
});

test("writeCards(store) draws the card again whose report tells another figure, and no other", async () => {
  const [[id, record]] = [...archive.records] as [[string, StoreRecord]];
  const figures = record.report.figures.map((figure) =>
    figure.address === RECEIVED && figure.cell.state === "reported"
      ? { ...figure, cell: { ...figure.cell, value: "909", raw: "909" } }
      : figure,
  );
  const storeDir = store("two", archive.records);
  await writeCards(storeDir, out, () => {});
  const before = bytesBelow(out);
  const changed = recordOf({ ...record.report, figures }, record.findings);
  store("two", new Map([...archive.records, [id, changed]]));
  assert.equal((await writeCards(storeDir, out, () => {})).drawn, 1);
  const now = bytesBelow(out);
  const other = [...now].filter(([path, file]) => before.get(path)?.sha256 !== file.sha256);
  assert.deepEqual(
    other.map(([path]) => path),
    [`${id}.png`],
  );
});

test("writeCards(store) leaves out a name it cannot draw whole, and says so", async () => {
  const [[id, record]] = [...archive.records] as [[string, StoreRecord]];
  const agencies = archive.index.agencies.map((agency) =>
    agency.id === record.report.meta.agency
      ? { ...agency, name: { ...agency.name, zh: "\u{2A6D6}县人民政府" } }
      : agency,
  );
  const storeDir = storeOf(
    { index: indexOf(agencies, [record]), records: new Map([[id, record]]) },
    join(root, "three"),
  );
  const { left } = await writeCards(storeDir, out, () => {});
  assert.deepEqual(left, [id]);
  assert.ok(!existsSync(join(out, `${id}.png`)));
  assert.ok(statSync(join(out, "site.png")).size > 0);
});

test("reportCard(record) says that a copy did not come from its publisher, and cardSvg(card) escapes what it says", () => {
  const [record] = [...archive.records.values()] as [StoreRecord];
  const { report } = record;
  const source = { ...report.meta.source, kind: "mirror" as const };
  const card = reportCard(
    { ...record, report: { ...report, meta: { ...report.meta, source } } },
    archive.index,
  );
  assert.ok(card.foot.includes("此件并非取自发布机关"));
  const svg = cardSvg({ ...card, title: '<script>&"' });
  assert.ok(svg.includes("&lt;script&gt;&amp;&quot;"));
});

test("hasCards(index) wants an address, and asks before it fills a large archive with pictures", () => {
  const small = { reports: archive.index.reports };
  const large = { reports: Array.from({ length: 2_001 }, () => archive.index.reports[0] as never) };
  const SITE = "https://archive.example/";
  assert.equal(hasCards(small, {}), false);
  assert.equal(hasCards(small, { SITE }), true);
  assert.equal(hasCards(small, { SITE, GONGKAI_CARDS: "off" }), false);
  assert.equal(hasCards(large, { SITE }), false);
  assert.equal(hasCards(large, { SITE, GONGKAI_CARDS: "on" }), true);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FigureSource, Reading } from "../../lib/indicator/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import { figureRows } from "./figure-rows.ts";
import { pairSections, type TextSection } from "./report-text.ts";
import { readState } from "./state.ts";
import { PARAGRAPH, sharedSentences, wordsOf } from "./words.ts";

const section = (key: string, ...paragraphs: readonly string[]): TextSection => ({
  key,
  title: key,
  paragraphs,
});
const text = (...sections: readonly TextSection[]) => ({ id: "", title: "", sections });

test("readState(query) takes ids and addresses of reports, and nothing else", () => {
  const left = "321300/government/2023";
  assert.deepEqual(
    readState(`?a=${left}&b=https://x.example/reports/320813/bureau/2024.html%23p3`),
    {
      left,
      right: "320813/bureau/2024",
    },
  );
  assert.deepEqual(readState("?a=../../secret&b="), { left: null, right: null });
});

test("pairSections(left, right) pairs by kind and keeps what only one has", () => {
  const pairs = pairSections(
    text(section("overview", "甲"), section("applications"), section("section-3", "乙")),
    text(section("problems", "丙"), section("overview", "丁")),
  ).map(({ left, right }) => [left?.key ?? null, right?.key ?? null]);
  assert.deepEqual(pairs, [
    ["overview", "overview"],
    ["section-3", null],
    [null, "problems"],
  ]);
});

test("wordsOf(section) put together are its text", () => {
  const words = wordsOf(section("overview", "全年受理申请1,662件。", "无。"));
  assert.equal(words.join(""), `全年受理申请1,662件。${PARAGRAPH}无。${PARAGRAPH}`);
  assert.ok(words.length > 6);
});

test("sharedSentences(left, right) tells the same, those with other figures, and the right's own", () => {
  const counts = sharedSentences(
    [section("overview", "受理5件。全部办结。")],
    [section("overview", "受理7件。全部办结。新设专区。")],
  );
  assert.deepEqual(counts, { sentences: 3, exact: 1, reworded: 1 });
});

const reported = (value: string, unit: string | null = null): Reading => ({
  state: "reported",
  value,
  unit,
});
const source = (figures: Partial<Record<FigureAddress, Reading>>): FigureSource => ({
  year: 2023,
  forms: { proactive: "2021", applications: "2021", review: null },
  read: (address) => figures[address] ?? { state: "missing" },
});

test("figureRows(left, right) subtracts exactly, and never from a blank or another unit", () => {
  const { rows, same } = figureRows(
    source({
      "applications.received.total": reported("7.10"),
      "applications.closed.total": { state: "blank" },
      "applications.granted.total": reported("0"),
      "proactive.fees.amount": reported("251000", "元"),
    }),
    source({
      "applications.received.total": reported("7.3"),
      "applications.closed.total": reported("0"),
      "applications.granted.total": reported("0.0"),
      "proactive.fees.amount": reported("25.1", "万元"),
    }),
  );
  assert.equal(same, 1);
  assert.deepEqual(
    rows.map(({ spec, difference }) => [spec.address, difference]),
    [
      ["proactive.fees.amount", null],
      ["applications.received.total", "0.20"],
      ["applications.closed.total", null],
    ],
  );
});

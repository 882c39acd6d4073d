import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Report } from "../report/index.ts";
import { differences } from "./differences.ts";
import { hashOf } from "./hash.ts";
import { printsOf, type Reuse, reuseCounter } from "./reuse.ts";
import { sentencesOf, splitSentences } from "./sentences.ts";

const report = (agency: string, year: number, ...paragraphs: readonly string[]): Report =>
  ({
    id: `${agency}/${year}`,
    meta: { agency, year },
    sections: [
      {
        blocks: [
          ...paragraphs.map((text, at) => ({ kind: "prose", anchor: `p${at + 1}`, text })),
          { kind: "statutory", table: "applications" },
        ],
      },
    ],
  }) as unknown as Report;

function reuses(...reports: readonly Report[]): ReadonlyMap<string, Reuse> {
  const counter = reuseCounter();
  for (const each of reports) counter.add(printsOf(each));
  return new Map([...counter.close()].flatMap((agency) => Object.entries(agency.reports)));
}

const KEPT = "本机关高度重视政府信息公开工作。";
const COUNTED = (count: number) => `全年共受理政府信息公开申请${count}件。`;
const NEW = "今年新设了政务公开专区供群众查阅。";

test("splitSentences(text) cuts after stops and closing quotes and loses nothing", () => {
  assert.deepEqual(splitSentences("他说：“公开。”然后；再公开！ 无"), [
    "他说：“公开。”",
    "然后；",
    "再公开！",
    "无",
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("公", "。", "”", " ", "；", "a") }), (text) => {
      return splitSentences(text).join("").replace(/\s/g, "") === text.replace(/\s/g, "");
    }),
  );
});

test("sentencesOf(report) leaves out what is too short to be anybody's own", () => {
  const texts = sentencesOf(report("a", 2020, `无。${KEPT}`)).map(({ text }) => text);
  assert.deepEqual(texts, [KEPT]);
});

test("reuseCounter() finds sentences of the report before, and tells changed figures apart", () => {
  const found = reuses(
    report("a", 2020, KEPT, COUNTED(5)),
    report("a", 2021, NEW, COUNTED(7), KEPT),
  ).get("a/2021");
  assert.deepEqual(found, {
    sentences: 3,
    before: "a/2020",
    found: [
      { at: 1, before: { anchor: "p2", exact: false }, others: 0 },
      { at: 2, before: { anchor: "p1", exact: true }, others: 0 },
    ],
  });
});

test("reuseCounter() counts other agencies once each, whatever their years", () => {
  const found = reuses(
    report("a", 2020, KEPT),
    report("a", 2021, KEPT),
    report("b", 2020, KEPT, KEPT),
    report("c", 2020, NEW),
  );
  assert.equal(found.get("a/2020")?.found[0]?.others, 1);
  assert.equal(found.get("b/2020")?.found[1]?.others, 1);
  assert.deepEqual(found.get("c/2020")?.found, []);
});

test("reuseCounter() has nothing before the first report of an agency", () => {
  const first = reuses(report("a", 2020, KEPT), report("b", 2020, KEPT)).get("b/2020");
  assert.equal(first?.before, null);
  assert.equal(first?.found[0]?.before, null);
});

test("hashOf(text) tells a hundred thousand texts apart", () => {
  const texts = Array.from({ length: 100_000 }, (_, n) => `全年受理${n}件，办结${n * 7}件。`);
  assert.equal(new Set(texts.map(hashOf)).size, texts.length);
});

const words = fc.array(fc.constantFrom("公", "开", "年", "度"), { maxLength: 30 });
const itself = (word: string): string => word;

test("differences(left, right) gives back both lists", () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      const runs = differences(left, right, itself);
      const without = (kind: string) =>
        runs.flatMap((run) => (run.kind === kind ? [] : run.items)).join("");
      return without("right") === left.join("") && without("left") === right.join("");
    }),
  );
});

test("differences(list, list) is one run in both", () => {
  fc.assert(
    fc.property(words, (list) =>
      differences(list, list, itself).every(({ kind }) => kind === "both"),
    ),
  );
});

test("differences(left, right) keeps as much in common as there is", () => {
  const runs = differences([..."公开年度报告"], [..."公开的年报告书"], itself);
  assert.deepEqual(
    runs.map(({ kind, items }) => `${kind} ${items.join("")}`),
    ["both 公开", "right 的", "both 年", "left 度", "both 报告", "right 书"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { realSource } from "../../lib/indicator/fixtures/sources.ts";
import { FORMS, tableOf } from "../../lib/statute/index.ts";
import { GROUNDS } from "./grounds.ts";
import { article, LAWS, numeral } from "./law.ts";
import { REMEDIES } from "./remedies.ts";
import { type CountedReport, tally } from "./tally.ts";

test("GROUNDS has a page for every row of the applications table on either form", () => {
  const rows = FORMS.flatMap((form) => tableOf("applications", form).rows.map(({ key }) => key));
  assert.deepEqual(new Set(GROUNDS.map(({ key }) => key)), new Set(rows));
  assert.equal(GROUNDS.length, new Set(rows).size);
});

test("GROUNDS cites an article for every outcome, and a source stands behind every remedy", () => {
  for (const { key, articles, remedy, phrases } of GROUNDS) {
    if (remedy !== "none" || phrases.length > 0) assert.ok(articles.length > 0, key);
  }
  for (const { sources } of Object.values(REMEDIES).flat()) {
    assert.ok(sources.length > 0 && sources.every(({ law }) => law in LAWS));
  }
});

test("GROUNDS names 复议前置 for every refusal", () => {
  const refusals = GROUNDS.filter(({ key }) => /^refused\.(?!administrativeInquiry)/.test(key));
  assert.equal(refusals.length, 7);
  assert.ok(refusals.every(({ remedy }) => remedy === "refused"));
  assert.match(REMEDIES.refused[0]?.text.zh ?? "", /2024年1月1日/);
});

/** How many articles each law has, and the articles of it that have several paragraphs: read in the full texts. */
const ARTICLES = { disclosure: 56, reconsideration: 90, litigation: 103 } as const;
const PARAGRAPHS: Readonly<Record<string, number>> = {
  "disclosure 16": 2,
  "disclosure 29": 2,
  "disclosure 39": 2,
  "disclosure 42": 2,
  "disclosure 47": 2,
  "reconsideration 23": 2,
  "reconsideration 53": 2,
  "litigation 46": 2,
};
const ITEMS: Readonly<Record<string, number>> = {
  "disclosure 36": 7,
  "reconsideration 11": 15,
  "reconsideration 23": 5,
  "reconsideration 53": 4,
};

test("every citation names an article, paragraph and item that its law has", () => {
  const cited = [
    ...GROUNDS.flatMap(({ articles }) => articles),
    ...Object.values(REMEDIES).flatMap((remedies) => remedies.flatMap(({ sources }) => sources)),
  ].filter(({ law }) => law in ARTICLES);
  assert.ok(cited.length > 40);
  for (const { law, article: named } of cited) {
    const told = `${law} ${named.en}`;
    const found = /^article (\d+)(?:, paragraph (\d+))?(?: \((\d+)\))?$/.exec(named.en);
    assert.ok(found, told);
    const [number, paragraph, item] = found.slice(1);
    assert.ok(Number(number) <= ARTICLES[law as keyof typeof ARTICLES], told);
    const key = `${law} ${number}`;
    if (paragraph) assert.ok(Number(paragraph) <= (PARAGRAPHS[key] ?? 0), told);
    if (item) assert.ok(Number(item) <= (ITEMS[key] ?? 0), told);
  }
});

test("article(law, number, part) counts as the law does", () => {
  assert.equal(article("disclosure", 36, { item: 7 }).article.zh, "第三十六条第（七）项");
  assert.deepEqual(article("reconsideration", 23, { paragraph: 1, item: 4 }).article, {
    zh: "第二十三条第一款第（四）项",
    en: "article 23, paragraph 1 (4)",
  });
  assert.deepEqual([10, 14, 20, 51].map(numeral), ["十", "十四", "二十", "五十一"]);
});

const counted = (name: string, region: string, scope: CountedReport["scope"]): CountedReport => ({
  region,
  scope,
  province: `${region.slice(0, 2)}0000`,
  kind: "government",
  source: realSource(name),
});
const REPORTS = [
  counted("suqian-2023", "321300", "roll-up"),
  counted("hongze-2023", "320813", "roll-up"),
  counted("suqian-2024", "321300", "roll-up"),
  counted("boai-2020", "410822", "roll-up"),
];

test("tally(row, reports) divides sums of counts, year by year", () => {
  const { all, byProvince } = tally("unavailable.notHeld", REPORTS);
  const told = all.years.map(({ year, pooled: { value } }) =>
    value.known && value.kind !== "amount"
      ? `${year} ${value.numerator}/${value.denominator}`
      : year,
  );
  // 宿迁 2023: 1047 of 3486; 洪泽 2023: 10 of 21.
  assert.deepEqual(told, ["2020 0/7", "2023 1057/3507", "2024 897/3521"]);
  assert.deepEqual(
    byProvince.map(({ group }) => group),
    ["320000", "410000"],
  );
});

test("tally(row, reports) has no number where no report of the group is held that year", () => {
  const henan = tally("unavailable.notHeld", REPORTS).byProvince[1];
  assert.deepEqual(
    henan?.years.map(({ pooled: { value } }) => (value.known ? "known" : value.reason)),
    ["known", "noReport", "noReport"],
  );
});

test("tally(received, reports) counts applications, not shares", () => {
  const { value } = tally("received", REPORTS).all.years[1]?.pooled ?? {};
  assert.equal(value?.known && value.value, "3532");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { oneWrong, parseQuery, type Term } from "./query.ts";

const texts = (terms: readonly Term[]) =>
  terms.map(({ patterns }) => patterns.map(({ text }) => text));

test("parseQuery(text) parts terms at white space of any width", () => {
  assert.deepEqual(texts(parseQuery("公开　申请 答复").all), [["公开"], ["申请"], ["答复"]]);
});

test("parseQuery(text) keeps a quoted phrase whole, but takes quotes inside a word literally", () => {
  assert.deepEqual(texts(parseQuery('"IPv6 建设" 达标').all), [["ipv6 建设"], ["达标"]]);
  assert.deepEqual(texts(parseQuery("危及“三安全一稳定”").all), [["危及“三安全一稳定”"]]);
  assert.deepEqual(texts(parseQuery('"两微一端"平台').all), [['"两微一端"平台']]);
});

test("parseQuery(text) excludes by a leading hyphen, unless nothing else is asked", () => {
  const query = parseQuery('公开 -复议 -"行政 诉讼"');
  assert.deepEqual(texts(query.all), [["公开"]]);
  assert.deepEqual(texts(query.none), [["复议"], ["行政诉讼"]]);
  assert.deepEqual(texts(parseQuery("-4").all), [["-4"]]);
});

test("parseQuery(text) writes numbers with and without separators, but leaves years alone", () => {
  assert.deepEqual(texts(parseQuery("14,954").all), [["14,954", "14954"]]);
  assert.deepEqual(texts(parseQuery("１４９５４件").all), [["14954件", "14,954件"]]);
  assert.deepEqual(texts(parseQuery("2020年").all), [["2020年"]]);
  assert.deepEqual(texts(parseQuery("59237.2449").all), [["59237.2449", "59,237.2449"]]);
});

test("parseQuery(text) finds nothing in white space and invisible characters", () => {
  assert.deepEqual(parseQuery(" \u200b　"), { all: [], none: [] });
});

test("oneWrong(text) needs four Han characters, and makes each unit wild once", () => {
  assert.deepEqual(oneWrong("信息公"), []);
  assert.deepEqual(
    oneWrong("信息公开").map(({ wild }) => wild),
    [0, 1, 2, 3],
  );
  assert.deepEqual(oneWrong("公".repeat(25)), []);
});

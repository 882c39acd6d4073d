import assert from "node:assert/strict";
import { test } from "node:test";
import { readDate } from "./date.ts";

test("readDate(key) reads dates as they are printed", () => {
  for (const [key, date] of [
    ["发布时间:2021-01-2810:20", "2021-01-28"],
    ["2021/1/28", "2021-01-28"],
    ["2021.01.28", "2021-01-28"],
    ["2021年1月28日", "2021-01-28"],
    ["二〇二一年一月二十八日", "2021-01-28"],
    ["二○二二年十二月十日", "2022-12-10"],
  ]) {
    assert.deepEqual(readDate(key as string), { kind: "date", date });
  }
});

test("readDate(key) restores marks that extraction lost only if one reading is left", () => {
  assert.deepEqual(readDate("202111日"), { kind: "date", date: "2021-01-01" });
  assert.deepEqual(readDate("20201月1日"), { kind: "date", date: "2020-01-01" });
  assert.deepEqual(readDate("20211231日"), { kind: "date", date: "2021-12-31" });
  assert.deepEqual(readDate("2021128日"), { kind: "ambiguous" });
});

test("readDate(key) takes no impossible date and no bare number", () => {
  for (const key of ["2021-13-01", "2021年2月30日", "20210128", "12", ""]) {
    assert.deepEqual(readDate(key), { kind: "none" }, key);
  }
});

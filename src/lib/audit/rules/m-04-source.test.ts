import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { m04 } from "./m-04-source.ts";

const from = (source: object) => {
  const report = soundReport(2020);
  return { ...report, meta: { ...report.meta, source: { ...report.meta.source, ...source } } };
};

test("M-04 passes a dated address on a government site", () => {
  assert.deepEqual(conclusions(m04, contextWith(soundReport(2020))), ["PASS"]);
});

test("M-04 notes a source without an address, and one that is not the publisher", () => {
  assert.deepEqual(conclusions(m04, contextWith(from({ url: "unavailable" }))), [
    "FAIL not-in-our-copy",
  ]);
  assert.deepEqual(conclusions(m04, contextWith(from({ kind: "mirror" }))), [
    "FAIL not-in-our-copy",
  ]);
});

test("M-04 does not take a look-alike for a government site", () => {
  assert.deepEqual(
    conclusions(m04, contextWith(from({ url: "https://www.example.gov.cn.example.com/1.html" }))),
    ["FAIL not-in-our-copy"],
  );
});

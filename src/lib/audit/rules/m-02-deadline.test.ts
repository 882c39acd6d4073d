import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchAgency, sketchReport, soundSketch } from "../testing.ts";
import { m02 } from "./m-02-deadline.ts";

const published = (date: string, kind: "government" | "department" | "township") =>
  contextWith(sketchReport({ ...soundSketch(2020), meta: { published: date } }), {
    agency: sketchAgency({ id: "410822/government", kind }),
  });

test("M-02 passes a report published by its date", () => {
  assert.deepEqual(conclusions(m02, published("2021-03-26", "government")), [
    "PASS 2021-03-26 ≤ 2021-03-31",
  ]);
});

test("M-02 notes one published later, departments being due first", () => {
  assert.deepEqual(conclusions(m02, published("2021-03-26", "department")), [
    "FAIL 2021-03-26 > 2021-01-31",
  ]);
});

test("M-02 notes one published before the year was over", () => {
  assert.deepEqual(conclusions(m02, published("2020-12-20", "government")), ["FAIL"]);
});

test("M-02 passes the very day, and names no date for a township", () => {
  assert.deepEqual(conclusions(m02, published("2021-01-31", "department")), [
    "PASS 2021-01-31 ≤ 2021-01-31",
  ]);
  assert.deepEqual(conclusions(m02, published("2021-05-01", "township")), []);
});

test("M-02 cannot judge an unknown date", () => {
  assert.deepEqual(conclusions(m02, published("unknown", "government")), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundSketch, withFigures } from "../testing.ts";
import { h02 } from "./h-02-within-parent.ts";

const level = (received: string, scope: "roll-up" | "own" = "roll-up") =>
  withFigures(sketchReport({ ...soundSketch(2020), meta: { scope } }), {
    "applications.received.total": received,
  });
const bureau = sketchReport(soundSketch(2020, "410822/bureau"));

test("H-02 passes a body within its level", () => {
  assert.deepEqual(conclusions(h02, contextWith(bureau, { parent: level("30") })), [
    "PASS 24 ≤ 30",
  ]);
});

test("H-02 fails a body beyond its level", () => {
  assert.deepEqual(conclusions(h02, contextWith(bureau, { parent: level("20") })), [
    "FAIL 24 > 20",
  ]);
});

test("H-02 takes the level’s number from its prose where it has no table", () => {
  const parent = sketchReport({
    meta: { scope: "roll-up" },
    prose: { applications: ["全年共受理政府信息公开申请112件。"] },
  });
  assert.deepEqual(conclusions(h02, contextWith(bureau, { parent })), ["PASS 24 ≤ 112"]);
});

test("H-02 is silent where the parent does not sum up its level", () => {
  assert.deepEqual(conclusions(h02, contextWith(bureau, { parent: level("20", "own") })), []);
});

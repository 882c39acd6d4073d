import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundSketch, withFigures } from "../testing.ts";
import { h01 } from "./h-01-roll-up.ts";

const knownChildren = ["410822/bureau", "410822/office"];
const children = knownChildren.map((id) => sketchReport(soundSketch(2021, id)));
const parent = (total: string, scope: "roll-up" | "own" = "roll-up") =>
  withFigures(sketchReport({ ...soundSketch(2021), meta: { scope } }), {
    "applications.received.total": total,
    "applications.carriedOver.total": "4",
    "applications.closed.total": "48",
    "applications.carriedForward.total": "4",
  });

test("H-01 passes a level that is the sum of its bodies", () => {
  assert.deepEqual(conclusions(h01, contextWith(parent("48"), { children, knownChildren })), [
    "PASS 48 = 24 + 24",
    "PASS 4 = 2 + 2",
    "PASS 48 = 24 + 24",
    "PASS 4 = 2 + 2",
  ]);
});

test("H-01 fails one that is not", () => {
  assert.deepEqual(
    conclusions(h01, contextWith(parent("47"), { children, knownChildren })).at(0),
    "FAIL 47 ≠ 24 + 24",
  );
});

test("H-01 cannot judge while one body is missing", () => {
  assert.deepEqual(
    conclusions(h01, contextWith(parent("48"), { children: children.slice(1), knownChildren })),
    ["NOT_ASSESSABLE not-in-our-copy"],
  );
});

test("H-01 is silent where a body counts its own alone", () => {
  assert.deepEqual(
    conclusions(h01, contextWith(parent("24", "own"), { children, knownChildren })),
    [],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundSketch } from "../testing.ts";
import { t306 } from "./t3-06-subtotals.ts";

const place = { line: 119, column: 1 };
const printing = (label: string, ...cells: readonly string[]) =>
  sketchReport({ ...soundSketch(2020), extraRows: { applications: [{ label, cells, place }] } });

test("T3-06 passes a printed subtotal", () => {
  assert.deepEqual(
    conclusions(t306, contextWith(printing("（三）小计", "3", "0", "0", "0", "0", "0", "3"))).at(
      -1,
    ),
    "PASS 0 + 0 + 0 + 3 + 0 + 0 + 0 + 0 = 3",
  );
});

test("T3-06 fails a subtotal that is out", () => {
  assert.deepEqual(
    conclusions(t306, contextWith(printing("（三）小计", "4", "0", "0", "0", "0", "0", "3"))).at(0),
    "FAIL 0 + 0 + 0 + 3 + 0 + 0 + 0 + 0 ≠ 4",
  );
});

test("T3-06 knows a bare 小计 by the rows above it", () => {
  assert.deepEqual(
    conclusions(t306, contextWith(printing("小计", "3", "0", "0", "0", "0", "0", "3"))).length,
    7,
  );
});

test("T3-06 does not judge a blank subtotal, nor a row that is none", () => {
  assert.deepEqual(
    conclusions(t306, contextWith(printing("（三）小计", "", "0", "0", "0", "0", "0", "3"))).at(0),
    "NOT_ASSESSABLE not-in-report",
  );
  assert.deepEqual(
    conclusions(t306, contextWith(printing("行政检查", "3", "0", "0", "0", "0", "0", "3"))),
    [],
  );
});

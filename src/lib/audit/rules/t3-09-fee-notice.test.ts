import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundSketch } from "../testing.ts";
import { t309 } from "./t3-09-fee-notice.ts";

const rows = (unpaid: string) => ({
  ...soundSketch(2021).rows,
  "applications.otherwise.feeNotPaidInTime": unpaid,
});
const saying = (other: string, unpaid: string) => {
  const sketch = soundSketch(2021);
  return sketchReport({
    ...sketch,
    rows: rows(unpaid),
    prose: { ...sketch.prose, other: [other] },
  });
};

test("T3-09 notes applications ended for a fee of which section 6 is silent", () => {
  assert.deepEqual(conclusions(t309, contextWith(saying("无", "2 0 0 0 0 0 2"))), ["FAIL"]);
});

test("T3-09 passes where section 6 speaks of fees", () => {
  assert.deepEqual(
    conclusions(t309, contextWith(saying("收取信息处理费300元。", "2 0 0 0 0 0 2"))),
    ["PASS"],
  );
});

test("T3-09 is silent where none ended so", () => {
  assert.deepEqual(conclusions(t309, contextWith(saying("无", "0 0 0 0 0 0 0"))), []);
});

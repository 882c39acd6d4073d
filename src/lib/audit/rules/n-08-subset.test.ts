import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n08 } from "./n-08-subset.ts";

test("N-08 passes a part within its whole", () => {
  assert.deepEqual(
    conclusions(
      n08,
      contextWith(
        reportSaying(2020, "报送信息1247条，采用1219条。", "公开文件27件，其中规范性文件14件。"),
      ),
    ),
    ["PASS 1219 ≤ 1247", "PASS 14 ≤ 27"],
  );
});

test("N-08 fails a part beyond its whole", () => {
  assert.deepEqual(
    conclusions(n08, contextWith(reportSaying(2020, "报送信息1247条，采用1274条。"))),
    ["FAIL 1274 > 1247"],
  );
});

test("N-08 lets applications close that were carried over", () => {
  assert.deepEqual(
    conclusions(n08, contextWith(reportSaying(2020, "收到政府信息公开申请7件，办结9件。"))),
    [],
  );
});

test("N-08 never crosses a sentence", () => {
  assert.deepEqual(
    conclusions(n08, contextWith(reportSaying(2020, "报送信息12条。采用建议30条。"))),
    [],
  );
});

test("N-08 is silent where two numbers may be the whole", () => {
  assert.deepEqual(
    conclusions(
      n08,
      contextWith(reportSaying(2020, "今年收件9件，上年转来1件，其中网上5件，信函5件。")),
    ),
    [],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n02 } from "./n-02-applications-closed.ts";

test("N-02 passes the number of （七）", () => {
  assert.deepEqual(
    conclusions(n02, contextWith(reportSaying(2020, "共收到依申请公开24件，按时办结24件。"))),
    ["PASS 24 = 24"],
  );
});

test("N-02 fails another number", () => {
  assert.deepEqual(
    conclusions(
      n02,
      contextWith(reportSaying(2020, "共收到依申请公开24件，按时办结23件，行政复议1件。")),
    ),
    ["FAIL 23 ≠ 24"],
  );
});

test("N-02 does not take complaints for applications", () => {
  assert.deepEqual(
    conclusions(n02, contextWith(reportSaying(2020, "办理各类网民投诉547件，办结547件。"))),
    [],
  );
});

test("N-02 never crosses a sentence", () => {
  assert.deepEqual(
    conclusions(n02, contextWith(reportSaying(2020, "共收到依申请公开24件。办结重点项目30件。"))),
    [],
  );
});

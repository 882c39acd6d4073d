import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n05 } from "./n-05-documents-2019.ts";

test("N-05 passes documents that the table counts too", () => {
  assert.deepEqual(
    conclusions(
      n05,
      contextWith(reportSaying(2020, "规范性文件新制作5件，新公开5件，对外公开总数量为20件。")),
    ),
    ["PASS 5 = 5", "PASS 5 = 5", "PASS 20 = 20"],
  );
});

test("N-05 fails a number that differs", () => {
  assert.deepEqual(conclusions(n05, contextWith(reportSaying(2020, "规范性文件新制作6件。"))), [
    "FAIL 6 ≠ 5",
  ]);
});

test("N-05 does not count what is no normative document", () => {
  assert.deepEqual(conclusions(n05, contextWith(reportSaying(2020, "政策图解新制作6件。"))), []);
});

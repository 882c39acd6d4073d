import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n09 } from "./n-09-approximate.ts";

test("N-09 compares approximate numbers as intervals", () => {
  assert.deepEqual(
    conclusions(
      n09,
      contextWith(
        reportSaying(
          2020,
          "对外公布各类信息5100余条，政务信息公开2300余条，重点领域信息公开1300余条。",
        ),
      ),
    ),
    ["PASS 5100余 ≥ 2300余 + 1300余"],
  );
});

test("N-09 notes parts that exceed their whole at its most", () => {
  assert.deepEqual(
    conclusions(
      n09,
      contextWith(reportSaying(2020, "公开信息500余条，包括网站公开400余条，微信公开300余条。")),
    ),
    ["FAIL 500余 < 400余 + 300余"],
  );
});

test("N-09 never asks approximate numbers to be equal", () => {
  assert.deepEqual(
    conclusions(
      n09,
      contextWith(reportSaying(2020, "公开信息700余条，包括网站公开400余条，微信公开300余条。")),
    ),
    ["PASS 700余 ≥ 400余 + 300余"],
  );
});

test("N-09 is silent where every number is exact", () => {
  assert.deepEqual(
    conclusions(
      n09,
      contextWith(reportSaying(2020, "公开信息700条，包括网站公开400条，微信公开300条。")),
    ),
    [],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { explain } from "./explanations.ts";

test("explain(key, values) is possible from 10 on, and weak as soon as one number is below", () => {
  assert.equal(explain("retainedPlusIssued", ["40", "14"]).strength, "possible");
  assert.equal(explain("retainedPlusIssued", ["40", "10"]).strength, "possible");
  assert.equal(explain("backlog", ["11", "2"]).strength, "weak");
});

test("explain(key, values) never says more than that something may be so", () => {
  const { text } = explain("narrowerScope", ["17", "95"]);
  assert.match(text.zh, /可能/);
  assert.match(text.en, /\bmay\b/);
});

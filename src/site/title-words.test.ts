import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { titleWords } from "./title-words.ts";

test("titleWords(title) keeps the year with what stands on both sides of it", () => {
  const words = titleWords("博爱县人民政府2020年政府信息公开工作年度报告");
  assert.ok(words.length > 2);
  assert.ok(words.some((word) => /政府2020年$/.test(word)));
});

test("titleWords(title) loses and adds nothing", () => {
  fc.assert(fc.property(fc.string(), (title) => titleWords(title).join("") === title));
});

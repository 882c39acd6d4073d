import assert from "node:assert/strict";
import { test } from "node:test";
import { SIMPLIFIED, TRADITIONAL } from "../../src/lib/search/traditionalTable.ts";
import { traditionalTable } from "./traditionalTable.ts";

test("traditionalTable() is what src/lib/search/traditionalTable.ts holds", () => {
  assert.deepEqual(traditionalTable(), { traditional: TRADITIONAL, simplified: SIMPLIFIED });
});

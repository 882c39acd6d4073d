import assert from "node:assert/strict";
import { test } from "node:test";
import { SIMPLIFIED, TRADITIONAL } from "../../src/lib/search/traditional-table.ts";
import { traditionalTable } from "./traditional-table.ts";

test("traditionalTable() is what src/lib/search/traditional-table.ts holds", () => {
  assert.deepEqual(traditionalTable(), { traditional: TRADITIONAL, simplified: SIMPLIFIED });
});

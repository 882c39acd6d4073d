import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { telling } from "./resemblance.ts";

test("telling(text) leaves out years and blanks as the pattern says", () => {
  const piece = fc.constantFrom(
    "20",
    "2023",
    "1",
    "年",
    " ",
    "\u3000",
    "\u00a0",
    "\ufeff",
    "公开",
    "a",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const expected = text.replace(/\d{4}\s*年?|\s/g, "");
      assert.equal(String.fromCharCode(...telling(text)), expected);
    }),
    { numRuns: 2000 },
  );
});

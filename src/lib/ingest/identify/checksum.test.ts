import assert from "node:assert/strict";
import { test } from "node:test";
import { isCreditCode, isOrganisationCode } from "./checksum.ts";

test("isCreditCode(code) verifies both check characters of a 统一社会信用代码", () => {
  for (const code of ["11371000004359010J", "12371082MB2843001W", "11341702486344515H"]) {
    assert.ok(isCreditCode(code), code);
    const wrong = code.replace(/\d(?=.$)/, (digit) => String((Number(digit) + 1) % 10));
    assert.ok(!isCreditCode(wrong), wrong);
  }
  assert.ok(!isCreditCode("1137100000435901OJ"));
});

test("isOrganisationCode(code) verifies the check character of GB 11714", () => {
  for (const code of ["000014349", "014314799", "014416330", "000226181"]) {
    assert.ok(isOrganisationCode(code), code);
  }
  assert.ok(!isOrganisationCode("000014348"));
});

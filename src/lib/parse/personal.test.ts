import assert from "node:assert/strict";
import { test } from "node:test";
import { isIdentityNumber, personalNumbers } from "./personal.ts";

const rules = (text: string): readonly string[] =>
  personalNumbers(text).map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);

test("personalNumbers(text) warns of a mobile number with its place, and names its end only", () => {
  assert.deepEqual(rules("一\n联系人：13912345678。"), ["personal-mobile 2:5"]);
  assert.ok(!JSON.stringify(personalNumbers("13912345678")).includes("13912345678"));
});

test("personalNumbers(text) warns of an identity number whose check digit is right", () => {
  // The example that GB 11643 itself prints.
  assert.ok(
    isIdentityNumber("11010519491231002X") && isIdentityNumber("440524188001010014") === false,
  );
  assert.deepEqual(rules("身份证11010519491231002X，"), ["personal-identity 1:4"]);
  assert.deepEqual(rules("110105194912310021"), []);
});

test("personalNumbers(text) leaves offices, figures, codes and hashes alone", () => {
  for (const text of [
    "电话：0391-8681234",
    "电话：010－66016000，邮编100017",
    "12345热线",
    "共计139 12345 678件",
    "| 139 | 1234 | 5678 |",
    "金额13912345678.5万元".replace("13912345678", "1391234567"),
    "统一社会信用代码11410822005724356K",
    "索引号 000014349/2021-00012",
    `sha256: ${"13912345678".padEnd(64, "a")}`,
    "https://www.example.gov.cn/art_13912345678901.html",
  ]) {
    assert.deepEqual(rules(text), [], text);
  }
});

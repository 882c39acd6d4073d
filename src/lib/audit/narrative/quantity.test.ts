import assert from "node:assert/strict";
import { test } from "node:test";
import { halfWidth, maskUncounted } from "./mask.ts";
import { quantitiesOf } from "./quantity.ts";

const read = (text: string) => quantitiesOf(maskUncounted(halfWidth(text)));
const counted = (text: string) => read(text).map(({ value, unit }) => `${value}${unit}`);

test("quantitiesOf(sentence) reads digits, full width, separators, 万 and 亿, and Chinese numerals", () => {
  assert.deepEqual(counted("共1,087条、１２件、1.2万条、3亿元、十二件、三千六百份。"), [
    "1087条",
    "12件",
    "12000条",
    "300000000元",
    "12件",
    "3600份",
  ]);
});

test("quantitiesOf(sentence) leaves years, dates, document numbers, telephones and ordinals alone", () => {
  const text =
    "2020年1月28日，依据国办公开办函〔2019〕60号、国务院令第711号第二十条和《2020年公报》第3期，电话0451-57116588，邮编223100，24小时，3个工作日，26日。";
  assert.deepEqual(counted(text), []);
});

test("quantitiesOf(sentence) does not find numbers in words and names", () => {
  assert.deepEqual(
    counted("一是建设IPv6和360安域云，三审三校，两微一端，十九届六中全会，（三）不予公开。"),
    [],
  );
});

test("quantitiesOf(sentence) takes a number without a unit only at the end of its clause", () => {
  assert.deepEqual(counted("微信公开信息1110，其他方式5条。"), ["1110", "5条"]);
  assert.deepEqual(counted("拨打12345热线。"), []);
});

test("quantitiesOf(sentence) makes an interval of an approximate number", () => {
  const bounds = (text: string) => read(text).map(({ low, high, exact }) => [low, high, exact]);
  assert.deepEqual(bounds("5100余条"), [["5100", "5200", false]]);
  assert.deepEqual(bounds("10余本"), [["10", "20", false]]);
  assert.deepEqual(bounds("近5000条"), [["4000", "5000", false]]);
  assert.deepEqual(bounds("约300件"), [["200", "400", false]]);
  assert.deepEqual(bounds("300件左右"), [["200", "400", false]]);
  assert.deepEqual(bounds("300件"), [["300", "300", true]]);
});

test("maskUncounted(text) keeps every other character in its place", () => {
  const text = "根据《条例》第20条，2020年公开信息12条。";
  const masked = maskUncounted(text);
  assert.equal(masked.length, text.length);
  assert.equal(masked.indexOf("12条"), text.indexOf("12条"));
});

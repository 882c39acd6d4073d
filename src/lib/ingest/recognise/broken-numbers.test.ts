import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOf, recogniseText } from "./from-text.ts";

/** Table C as text, its fifteen numbers on lines of their own. */
const review = (...lines: readonly string[]) =>
  ["四、政府信息公开行政复议、行政诉讼情况", ...lines, "五、存在的主要问题及改进情况"].join("\n");

const FIVE = "结果维持 结果纠正 其他结果 尚未审结 总计";
const HEADS = ["行政复议 行政诉讼", FIVE, "未经复议直接起诉 复议后起诉", `${FIVE} ${FIVE}`];
/** The heads as `pdftotext` may read them off the page: the last remedy before the second. */
const MIXED_HEADS = [
  "行政复议",
  "行政诉讼",
  "复议后起诉",
  `${FIVE} 未经复议直接起诉`,
  `${FIVE} ${FIVE}`,
];

const figures = (text: string) => [...cellsOf(text).keys()].filter((key) => /^review\./.test(key));

test("recognise(extract) believes no table C whose numbers may be broken over lines and whose sums do not hold", () => {
  // 425 was broken into 42 and 5, and one cell is blank: fifteen numbers all the same.
  const text = review(...HEADS, "1 5 0 2 8 7 7 6 405 42", "5 0 4 6 10");
  assert.deepEqual(figures(text), []);
  assert.ok(errorsOf(text).includes("import-order-lost"));
});

test("recognise(extract) reads a table C on uneven lines whose sums hold", () => {
  const text = review(...HEADS, "1 5 0 2 8 7 7 6 405 425", "0", "4 0 6 10");
  assert.equal(cellsOf(text).get("review.litigationDirect.total"), "425");
  assert.equal(figures(text).length, 15);
});

test("recognise(extract) believes no other order of remedies where lines are uneven, sums or not", () => {
  const text = review(...MIXED_HEADS, "634", "0 6", "107 747 16 6 7", "819 848 954 378 705 5 2042");
  assert.deepEqual(figures(text), []);
  assert.ok(errorsOf(text).includes("import-order-lost"));
});

test("recognise(extract) reads a table C on even lines though a sum of the publisher's does not hold", () => {
  const text = review(...HEADS, "10 1 0 0 0", "0 0 0 0 5", "0 0 0 0 0");
  assert.equal(cellsOf(text).get("review.litigationDirect.total"), "5");
});

function errorsOf(text: string): readonly string[] {
  const { messages } = recogniseText(text);
  return messages.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId);
}

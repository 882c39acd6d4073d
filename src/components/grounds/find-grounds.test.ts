import assert from "node:assert/strict";
import { test } from "node:test";
import { findGrounds } from "./find-grounds.ts";

const keys = (query: string) => findGrounds(query, 8).map(({ key }) => key);

test("findGrounds(article) finds the rows that rest on it, however it is written", () => {
  const expected = [
    "refused.internalAffairs",
    "refused.processInformation",
    "refused.enforcementFile",
  ];
  for (const query of ["第十六条", "16条", "《条例》第 16 条第二款", "article 16"]) {
    assert.deepEqual(keys(query), expected, query);
  }
  for (const query of ["第三十六条第（四）项", "36条4项", "article 36 (4)"]) {
    assert.deepEqual(keys(query), ["unavailable.notHeld"], query);
  }
});

test("findGrounds(words of a letter) finds the row they speak of first", () => {
  assert.equal(keys("经检索，您申请的政府信息不存在")[0], "unavailable.notHeld");
  assert.equal(keys("不予重复处理")[0], "notProcessed.repeated");
  assert.equal(keys("属于国家秘密")[0], "refused.stateSecret");
  assert.equal(keys("过程性信息")[0], "refused.processInformation");
  assert.equal(keys("逾期不补正 视为放弃申请")[0], "otherwise.notCorrectedInTime");
});

test("findGrounds(name of a body) finds nothing, and neither does a letter or nothing", () => {
  for (const query of [
    "博爱县人民政府",
    "信访局",
    "国家保密局",
    "第一中学",
    "条例",
    "a",
    "",
    "2020",
  ]) {
    assert.deepEqual(keys(query), [], query);
  }
});

test("findGrounds(article no row rests on) finds nothing", () => {
  assert.deepEqual(keys("第九十九条"), []);
});

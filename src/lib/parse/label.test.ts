import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalRowLabel, FORMS, TABLE_KEYS, tableOf } from "../statute/index.ts";
import {
  isLabelBeginning,
  matchColumnLabel,
  matchLandmark,
  matchRowLabel,
  normaliseLabel,
  unitNamed,
} from "./label.ts";

const rowOf = (table: (typeof TABLE_KEYS)[number], text: string) =>
  matchRowLabel(table, text).map((match) => match.row);
const columnOf = (table: (typeof TABLE_KEYS)[number], text: string) =>
  matchColumnLabel(table, text).map((match) => match.column);

test("matchRowLabel(table, label) knows every official and canonical label as exactly one row", () => {
  for (const key of TABLE_KEYS) {
    for (const form of FORMS) {
      const table = tableOf(key, form);
      for (const row of table.rows) {
        const printed = (row.label.at(-1) as { zh: string }).zh;
        assert.deepEqual(rowOf(key, canonicalRowLabel(table, row)), [row.key]);
        assert.deepEqual(rowOf(key, printed), [row.key], printed);
      }
    }
  }
});

test("matchColumnLabel(table, head) knows every official head", () => {
  for (const key of TABLE_KEYS) {
    for (const form of FORMS) {
      for (const row of tableOf(key, form).rows) {
        for (const column of row.columns) {
          const found = matchColumnLabel(key, column.label.zh);
          assert.deepEqual(
            found.map((match) => match.column),
            [column.key],
          );
          assert.ok(found[0]?.forms.includes(form));
        }
      }
    }
  }
});

const ROW_SPELLINGS: readonly (readonly [(typeof TABLE_KEYS)[number], string, string])[] = [
  ["applications", "(一) 予以公开", "granted"],
  ["applications", "（一）予以公开 ", "granted"],
  ["applications", "㈠予以公开", "granted"],
  ["applications", "1．属于国家秘密", "refused.stateSecret"],
  ["applications", "1、属于国家秘密", "refused.stateSecret"],
  ["applications", "属于国家秘密", "refused.stateSecret"],
  ["applications", "2.其他法律行政止公开", "refused.prohibitedByLaw"],
  ["applications", "3.危及“三安全一 稳定”", "refused.securityAndStability"],
  ["applications", "3.危及'三安全一稳定'", "refused.securityAndStability"],
  ["applications", "1.逾期不补正", "otherwise.notCorrectedInTime"],
  ["applications", "2.逾期不缴费", "otherwise.feeNotPaidInTime"],
  ["applications", "（六）其他", "otherwise"],
  ["applications", "3. 其他", "otherwise.other"],
  ["applications", "(七) 总 计", "closed"],
  ["applications", "7.屬於行政執法案卷", "refused.enforcementFile"],
  ["applications", "5.要求行政机关确认或重\u200b新出具已获取信息", "notProcessed.reconfirmation"],
  ["applications", "6.属于四类过程性信⏎息", "refused.processInformation"],
  ["applications", "⼀、本年新收政府信息公开申请数量", "received"],
  ["proactive", "规范性文件", "normativeDocuments"],
  ["proactive", "行政規範性檔案", "normativeDocuments"],
  ["proactive", "行政事业性收费（万元）", "fees"],
  ["proactive", "規(guī)章", "regulations"],
  ["proactive", "规章（设区的市人民政府应提供相关数据）", "regulations"],
  ["applications", "（二）部分公开（区分处理的）", "partiallyGranted"],
  ["review", "行政诉讼 复议后起诉", "litigationAfterReconsideration"],
];

for (const [table, text, row] of ROW_SPELLINGS) {
  test(`matchRowLabel(${table}, ${text}) is ${row}`, () =>
    assert.deepEqual(rowOf(table, text), [row]));
}

test("matchRowLabel(table, label) takes a misprint that only one label is near to", () => {
  const [match, ...others] = matchRowLabel(
    "applications",
    "5.要求行政机关确认和重新出具已获取信息",
  );
  assert.deepEqual([match?.row, match?.likeness], ["notProcessed.reconfirmation", "near"]);
  assert.deepEqual(others, []);
});

test("matchRowLabel(table, label) compares the whole label", () => {
  for (const text of [
    "行政许可事项一览",
    "行政检查",
    "其他主动公开文件",
    "公开",
    "（三）不予公开",
  ]) {
    for (const table of TABLE_KEYS) assert.deepEqual(rowOf(table, text), [], text);
  }
});

test("matchRowLabel(table, label) returns both rows of an ambiguous label", () => {
  assert.deepEqual(rowOf("applications", "其他"), ["otherwise", "otherwise.other"]);
});

test("matchColumnLabel(table, head) looks through years, units and cuts", () => {
  assert.deepEqual(columnOf("proactive", "本年(2023)制发件数"), ["issued"]);
  assert.deepEqual(columnOf("proactive", "本年增/"), ["change"]);
  assert.deepEqual(columnOf("proactive", "采购总金额（单位：万元，保留4位小数）"), ["amount"]);
  assert.deepEqual(columnOf("proactive", "本年新"), []);
  assert.deepEqual(columnOf("applications", "总 计"), ["total"]);
});

test("matchColumnLabel(table, head) takes a head by what stands before its explanation", () => {
  const [match, ...others] = matchColumnLabel("proactive", "现行有效件数 (历史累计)");
  assert.deepEqual([match?.column, match?.likeness, others], ["inForce", "explained", []]);
});

test("unitNamed(head) is the unit a head names", () => {
  assert.equal(unitNamed("本年收费金额（单位：万元）"), "万元");
  assert.equal(unitNamed("采购总金额（万元,保留四位小数）"), "万元");
  assert.equal(unitNamed("采购总金额"), null);
});

test("matchLandmark(text) knows what stands round the figures", () => {
  assert.deepEqual(matchLandmark("第二十条第(五)项"), { table: "proactive", kind: "block" });
  assert.equal(matchLandmark("三、本年度办理结果")?.table, "applications");
  assert.equal(matchLandmark("总体情况"), null);
});

test("isLabelBeginning(text) knows a label broken off", () => {
  assert.ok(isLabelBeginning("6.属于四类过程性信"));
  assert.ok(isLabelBeginning("商业"));
  assert.ok(!isLabelBeginning("本报告"));
});

test("normaliseLabel(text) ends at once on 200 000 blanks", () => {
  assert.equal(normaliseLabel(`一、${" ".repeat(200_000)}本年`), "一本年");
});

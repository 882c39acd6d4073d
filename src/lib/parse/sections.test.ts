import assert from "node:assert/strict";
import { test } from "node:test";
import { SECTIONS } from "../statute/index.ts";
import { sectionKey } from "./sections.ts";

test("sectionKey(title) knows the six prescribed headings", () => {
  for (const { key, numeral, title } of SECTIONS) {
    assert.equal(sectionKey(`${numeral}、${title.zh}`, []), key);
    assert.equal(sectionKey(title.zh, []), key);
  }
});

test("sectionKey(title) knows headings as real reports print them", () => {
  const seen = [
    ["一、工作基本情况", "overview"],
    ["二、行政机关主动公开政府信息情况", "proactive"],
    ["二、主动公开政府政府情况", "proactive"],
    ["2、 政府信息公开情况", "proactive"],
    ["三、依申请公开政府信息情况", "applications"],
    ["四、因政府信息公开工作被申请行政复议提起行政诉讼情况", "review"],
    ["五、存在的主要问题及整改措施", "problems"],
    ["五、存在的主要问题及下步工作思路", "problems"],
    ["五、政府信息公开工作存在的主要问题及改进情况", "problems"],
    ["六、其他需要报告的事项", "other"],
    ["（六）其他情况", "other"],
  ] as const;
  for (const [title, key] of seen) assert.equal(sectionKey(title, []), key, title);
});

test("sectionKey(title) does not take a heading for one of the six by its number alone", () => {
  assert.equal(sectionKey("四、2021年工作安排", []), null);
  assert.equal(sectionKey("七、附件", []), null);
  assert.equal(sectionKey("", []), null);
});

test("sectionKey(title, tables) lets the table speak when the words do not", () => {
  assert.equal(sectionKey("三", ["applications"]), "applications");
  assert.equal(sectionKey("附表", ["review"]), "review");
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseContentFile } from "../parse/index.ts";
import type { Agency, Report } from "../report/index.ts";
import { linesOf } from "./document.ts";
import { searchDocument } from "./from-report.ts";
import { normalise } from "./normalise.ts";

const PATH = "reports/230422/government/2021.md";

function lines(): readonly string[] {
  const { report } = parseContentFile(readFileSync(`content/${PATH}`, "utf8"), PATH);
  const agency = { id: "230422/government", name: { zh: "绥滨县人民政府" } } as unknown as Agency;
  const document = searchDocument(report as Report, {
    agency,
    regions: [],
    verdicts: { PASS: 0, FAIL: 0, EXPLAINED: 0, NOT_ASSESSABLE: 0 },
    contentHash: "",
  });
  return linesOf(document).map(({ text }) => normalise(text));
}

test("searchDocument(report) holds the heads of the printed form as well as those of the flat table", () => {
  const held = lines();
  for (const text of [
    "项目自然人商业企业",
    "申请人情况",
    "法人或其他组织",
    "第一项加第二项之和,等于第三项加第四项之和",
    "三、本年度办理结果",
    "信息内容本年制发件数",
    "结果维持结果纠正",
  ]) {
    assert.ok(
      held.some((line) => line.includes(text)),
      text,
    );
  }
});

test("searchDocument(report) holds a row of a table by its full label with its figures as printed", () => {
  assert.ok(lines().some((line) => line.startsWith("三(三)不予公开 1.属于国家秘密 0 0")));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { f03 } from "./f-03-sections.ts";

test("F-03 passes six sections in order under their titles", () => {
  assert.deepEqual(conclusions(f03, contextWith(soundReport(2020))), ["PASS"]);
});

test("F-03 fails two titles of another wording, in one finding", () => {
  const titles = {
    proactive: "2、 政府信息公开情况",
    problems: "五、存在的主要问题及下步工作思路",
  };
  const [finding, ...others] = f03.check(
    contextWith(sketchReport({ ...soundSketch(2020), titles })),
  );
  assert.equal(finding?.verdict, "FAIL");
  assert.match(finding?.statement.zh ?? "", /2个标题/);
  assert.deepEqual(others, []);
});

test("F-03 lays a section the report announces to our copy", () => {
  const report = sketchReport({
    prose: {
      preamble: [
        "全文包括总体情况、主动公开情况、申请处理情况、复议诉讼情况、问题及改进情况、其他需要报告的事项等六个部分。",
      ],
      overview: ["甲。"],
      proactive: ["乙。"],
      problems: ["丙。"],
      other: ["无"],
    },
  });
  assert.deepEqual(conclusions(f03, contextWith(report)), ["FAIL not-in-our-copy"]);
});

test("F-03 does not mind blanks in a title", () => {
  const titles = { other: "六、 其他需要报告的事项　" };
  assert.deepEqual(conclusions(f03, contextWith(sketchReport({ ...soundSketch(2020), titles }))), [
    "PASS",
  ]);
});

test("F-03 judges no prose that our copy leaves out", () => {
  const sketch = soundSketch(2021);
  const report = sketchReport({ ...sketch, meta: { prose: "omitted" } });
  assert.deepEqual(conclusions(f03, contextWith(report)), ["NOT_ASSESSABLE not-in-our-copy"]);
});

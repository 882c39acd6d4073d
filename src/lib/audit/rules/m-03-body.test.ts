import assert from "node:assert/strict";
import { test } from "node:test";
import {
  conclusions,
  contextWith,
  sketchAgency,
  sketchReport,
  soundReport,
  soundSketch,
} from "../testing.ts";
import { m03 } from "./m-03-body.ts";

const titled = (title: string, agency = sketchAgency({ id: "410822/government" })) =>
  contextWith(sketchReport({ ...soundSketch(2020), meta: { title } }), { agency });

test("M-03 passes the name of the register, with or without its organ", () => {
  assert.deepEqual(conclusions(m03, titled("博爱县人民政府2020年政府信息公开工作年度报告")), [
    "PASS",
  ]);
  assert.deepEqual(conclusions(m03, titled("2020年度博爱县政府信息公开工作年度报告")), ["PASS"]);
});

test("M-03 fails the name of another body", () => {
  assert.deepEqual(conclusions(m03, titled("阳新县2020年政府信息公开工作年度报告")), ["FAIL"]);
});

test("M-03 passes an alias", () => {
  const agency = sketchAgency({
    id: "230124/bureau",
    name: { zh: "方正县营商环境建设监督局", en: "Bureau" },
    aliases: ["方正县营商局"],
  });
  assert.deepEqual(conclusions(m03, titled("方正县营商局2020年政府信息公开工作年度报告", agency)), [
    "PASS",
  ]);
});

test("M-03 fails a body that did not exist yet", () => {
  const agency = sketchAgency({ id: "410822/government", validFrom: 2022 });
  assert.deepEqual(
    conclusions(m03, titled("博爱县人民政府2020年政府信息公开工作年度报告", agency)),
    ["FAIL"],
  );
});

test("M-03 cannot judge a body the register does not know", () => {
  assert.deepEqual(conclusions(m03, contextWith(soundReport(2020))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});

test("M-03 cannot tell where the source prints no title", () => {
  const report = soundReport(2021);
  const untitled = { ...report, meta: { ...report.meta, title: "（原文无标题）" } };
  assert.deepEqual(
    conclusions(m03, contextWith(untitled, { agency: sketchAgency({ id: "410822/government" }) })),
    ["NOT_ASSESSABLE not-in-report"],
  );
});

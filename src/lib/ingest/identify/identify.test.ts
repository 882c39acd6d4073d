import assert from "node:assert/strict";
import { test } from "node:test";
import type { Agency, Regions } from "../../report/index.ts";
import type { Extract, Paragraph } from "../extract.ts";
import { identify } from "./index.ts";

const REGIONS: Regions = new Map(
  (
    [
      ["230000", "黑龙江省", "province", null],
      ["230100", "哈尔滨市", "prefecture", "230000"],
      ["230124", "方正县", "county", "230100"],
      ["320000", "江苏省", "province", null],
      ["320100", "南京市", "prefecture", "320000"],
      ["320106", "鼓楼区", "county", "320100"],
      ["320300", "徐州市", "prefecture", "320000"],
      ["320302", "鼓楼区", "county", "320300"],
    ] as const
  ).map(([code, name, level, parent]) => [code, { code, name, level, parent }]),
);

const agency = (id: string, zh: string, aliases: readonly string[] = []): Agency => ({
  id,
  region: id.slice(0, 6),
  name: { zh, en: zh },
  level: "county",
  kind: "department",
  parent: null,
  aliases: [...aliases],
});

const AGENCIES = [
  agency("230124/government", "方正县人民政府"),
  agency("230124/business-environment", "方正县营商环境建设监督局", ["方正县营商局"]),
  agency("320106/statistics", "南京市鼓楼区统计局"),
  agency("320302/statistics", "徐州市鼓楼区统计局"),
];

const PROSE = "本机关坚持以公开为常态、不公开为例外，扎实推进政府信息公开工作。".repeat(8);

const ROWS = [
  "规章",
  "行政规范性文件",
  "行政许可",
  "行政处罚",
  "行政强制",
  "（一）予以公开",
  "1.属于国家秘密",
  "2.重复申请",
];

const filled = ROWS.map((label) => `${label}\t1\t2`);

function extractOf(lines: readonly string[], part: Partial<Extract> = {}): Extract {
  const blocks = lines.map(
    (text, index): Paragraph => ({ kind: "paragraph", text, line: index + 1 }),
  );
  return {
    format: "text",
    encoding: "utf-8",
    title: null,
    url: null,
    blocks,
    endsOpen: false,
    dropped: [],
    ...part,
  };
}

function identifyLines(
  lines: readonly string[],
  options: { readonly name?: string; readonly agency?: string; readonly year?: number } = {},
) {
  const { name = "a.txt", ...given } = options;
  return identify(extractOf(lines), name, { agencies: AGENCIES, regions: REGIONS, ...given });
}

const report = (title: readonly string[], foot: readonly string[] = []) => [
  ...title,
  "一、总体情况",
  PROSE,
  "二、主动公开政府信息情况",
  ...filled,
  "六、其他需要报告的事项",
  "无。",
  ...foot,
];

test("identify(extract) reads title, body, region, year and date of a plain report, and is silent", () => {
  const found = identifyLines(
    report(
      ["方正县2020年政府信息公开工作年度报告"],
      ["方正县政务公开领导小组办公室", "2021年1月28日"],
    ),
  );
  assert.deepEqual(
    [found.title, found.agencyPrinted, found.agency, found.region, found.year, found.published],
    [
      "方正县2020年政府信息公开工作年度报告",
      "方正县",
      "230124/government",
      "230124",
      2020,
      "2021-01-28",
    ],
  );
  assert.deepEqual(found.messages, []);
  assert.deepEqual(found.furniture, []);
  assert.equal(found.refused, false);
});

test("identify(extract) joins a title that stands on several lines", () => {
  const found = identifyLines(
    report(["方正县营商环境建设监督局", "2020年政府信息公开工作年度报告"]),
  );
  assert.equal(found.title, "方正县营商环境建设监督局2020年政府信息公开工作年度报告");
  assert.equal(found.agency, "230124/business-environment");
  assert.deepEqual(found.titleBlocks, [0, 1]);
});

test("identify(extract) reads both orders of body and year, and blanks that layout put between", () => {
  for (const title of [
    "2021年度方正县人民政府政府信息公开工作年度报告",
    "   方 正 县 2021 年政府信息公开工作报告",
    "方正县关于2021年政府信息公开工作情况的报告",
  ]) {
    const found = identifyLines(report([title]));
    assert.deepEqual([found.agency, found.year], ["230124/government", 2021], title);
  }
});

test("identify(extract) does not take a field that repeats the title for the title", () => {
  const found = identifyLines([
    "名称 方正县人民政府2021年政府信息公开工作年度报告",
    "索引号 | 000014349/2021-32845 | 发布机构 | 方正县政府 |",
    ...report(["方正县人民政府2021年政府信息公开工作年度报告"]),
  ]);
  assert.equal(found.title, "方正县人民政府2021年政府信息公开工作年度报告");
  assert.deepEqual(found.titleBlocks, [2]);
  assert.equal(found.indexNumber, "000014349/2021-32845");
});

test("identify(extract) finds the body in a sentence where no title names it", () => {
  for (const sentence of [
    "现公布方正县人民政府2019年政府信息公开工作年度报告。",
    "根据要求,方正县人民政府特编制2019年政府信息公开年度报告。",
    "本报告由方正县人民政府编制。",
  ]) {
    const found = identifyLines(report([sentence]), { name: "2019.txt" });
    assert.deepEqual([found.title, found.agency], [null, "230124/government"], sentence);
  }
  const own = identifyLines(report(["现公布我局2019年政府信息公开工作年度报告。"]));
  assert.equal(own.agencyPrinted, null);
});

test("identify(extract) takes the year of a title that has none from its period", () => {
  const found = identifyLines(
    report([
      "方正县营商环境建设监督局",
      "政府信息公开工作年度报告",
      "统计期限自202011日起至20201231日止。",
    ]),
  );
  assert.equal(found.title, "方正县营商环境建设监督局政府信息公开工作年度报告");
  assert.deepEqual([found.agency, found.year], ["230124/business-environment", 2020]);
});

test("identify(extract) knows a body in traditional script and shows it as printed", () => {
  const found = identifyLines(report(["方正縣營商環境建設監督局2020年政府資訊公開工作年度報告"]));
  assert.equal(found.agencyPrinted, "方正縣營商環境建設監督局");
});

test("identify(extract) does not choose between bodies of one name unless the report names the place above", () => {
  const alone = identifyLines(report(["鼓楼区统计局2021年政府信息公开工作年度报告"]));
  assert.equal(alone.agency, null);
  assert.deepEqual(alone.candidates, ["320106/statistics", "320302/statistics"]);
  assert.equal(alone.region, null);
  const placed = identifyLines(report(["南京市鼓楼区统计局2021年政府信息公开工作年度报告"]));
  assert.equal(placed.agency, "320106/statistics");
});

test("identify(extract) asks when title, period and file name do not agree on the year", () => {
  const lines = report([
    "方正县2021年政府信息公开工作年度报告",
    "统计期限自2020年1月1日起至12月31日止。",
  ]);
  const asked = identifyLines(lines);
  assert.equal(asked.year, null);
  assert.deepEqual(
    asked.messages.map((said) => said.ruleId),
    ["identify-year-disagrees"],
  );
  const given = identifyLines(lines, { year: 2021 });
  assert.equal(given.year, 2021);
  assert.deepEqual(
    given.messages.map((said) => said.ruleId),
    ["identify-year-given"],
  );
  const named = identifyLines(report(["方正县2021年政府信息公开工作年度报告"]), {
    name: "方正县2020年年报.txt",
  });
  assert.equal(named.year, null);
  const dated = identifyLines(report(["方正县2021年政府信息公开工作年度报告"]), {
    name: "t20220112_225.html",
  });
  assert.equal(dated.year, 2021);
});

test("identify(extract) takes breadcrumbs, share bars and the document's head for furniture, and nothing of the prose", () => {
  const lines = [
    "当前栏目:县市区",
    "方正县2020年政府信息公开工作年度报告",
    "来源:方正县    时间:2021-03-26",
    "分享:",
    "索引号000014349/2021-32845 分类县市区",
    "中国特色社会主义道路。",
    ...report([]),
    "版权所有：方正县人民政府",
    "黑ICP备05001234号",
  ];
  const found = identifyLines(lines);
  assert.equal(found.indexNumber, "000014349/2021-32845");
  assert.equal(found.published, "2021-03-26");
  assert.deepEqual(
    found.furniture.map(({ block }) => lines[block]),
    [lines[0], lines[2], lines[3], lines[4], ...lines.slice(-2)],
  );
});

test("identify(extract) says when the index number begins with a wrong organisation code", () => {
  const found = identifyLines([
    "方正县2020年政府信息公开工作年度报告",
    "索引号:000014348/2021-32845",
    ...report([]),
  ]);
  assert.deepEqual(
    found.messages.map((said) => said.ruleId),
    ["identify-code-wrong"],
  );
});

test("identify(extract) keeps a report of before the uniform format as prose", () => {
  const found = identifyLines([
    "方正县2015年政府信息公开工作年度报告",
    "一、概述",
    PROSE,
    "二、主动公开政府信息情况",
    PROSE,
  ]);
  assert.deepEqual([found.refused, found.beforeForms, found.year], [false, true, 2015]);
});

const REFUSED: readonly (readonly [ruleId: string, lines: readonly string[]])[] = [
  [
    "identify-list-page",
    [2021, 2020, 2019].map((year) => `方正县${year}年政府信息公开工作年度报告 ${year + 1}-01-28`),
  ],
  ["identify-interpretation", ["一图读懂：方正县2021年政府信息公开工作年度报告", PROSE]],
  [
    "identify-instructions",
    [
      "关于做好2021年政府信息公开工作年度报告编制发布工作的通知",
      PROSE,
      "一、总体情况",
      "二、主动公开政府信息情况",
    ],
  ],
  ["identify-partial-year", ["方正县2021年上半年政府信息公开情况统计表", ...filled]],
  ["identify-partial-year", ["2021年1-6月政府信息公开情况统计表", ...filled]],
  [
    "identify-several-reports",
    [
      ...report(["方正县2021年政府信息公开工作年度报告"]),
      ...report(["方正县2020年政府信息公开工作年度报告"]),
    ],
  ],
  [
    "identify-blank-form",
    ["XX局20XX年政府信息公开工作年度报告", "一、总体情况", "二、主动公开政府信息情况", ...ROWS],
  ],
  ["identify-not-a-report", ["第一章", "话说天下大势，分久必合，合久必分。"]],
];

for (const [ruleId, lines] of REFUSED) {
  test(`identify(extract) refuses with ${ruleId}`, () => {
    const found = identifyLines(lines);
    assert.equal(found.refused, true);
    assert.equal(found.messages[0]?.ruleId, ruleId);
    assert.equal(found.messages[0]?.severity, "error");
  });
}

test("identify(extract) takes a report that cites the notice for a report", () => {
  const found = identifyLines(
    report(["方正县2021年政府信息公开工作年度报告", "根据《关于印发〈年度报告格式〉的通知》"]),
  );
  assert.equal(found.refused, false);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { APPLICANT_COLUMNS, APPLICATIONS } from "../../statute/index.ts";
import { cellsOf, doubtsOf, recogniseText } from "./from-text.ts";

const HEADS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const RECEIVED = "一、本年新收政府信息公开申请数量";
const CLOSED = "（七）总计";

const tabs = (...rows: readonly (readonly string[])[]) =>
  [
    "三、收到和处理政府信息公开申请情况",
    ["", ...HEADS].join("\t"),
    ...rows.map((row) => row.join("\t")),
  ].join("\n");
const row = (text: string, key: string) =>
  APPLICANT_COLUMNS.map((column) => cellsOf(text).get(`applications.${key}.${column.key}`));

/** What stands behind a table: without it the last number may be cut off, and is not trusted. */
const AFTERWARDS = "五、存在的主要问题及改进情况";

test("recognise(extract) reads columns in another order by their heads", () => {
  const heads = [
    "项目",
    "总计",
    "其他",
    "自然人",
    "商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
  ];
  const text = [heads.join("\t"), [RECEIVED, "21", "1", "2", "3", "4", "5", "6"].join("\t")].join(
    "\n",
  );
  assert.deepEqual(row(text, "received"), ["2", "3", "4", "5", "6", "1", "21"]);
});

test("recognise(extract) aligns a drifted row when one reading satisfies its sum, and says so", () => {
  const text = tabs([RECEIVED, "6", "1", "0", "0", "0", "0", "0", "7"]);
  assert.deepEqual(row(text, "received"), ["6", "1", "0", "0", "0", "0", "7"]);
  assert.ok(doubtsOf(text).includes("import-row-aligned"));
});

test("recognise(extract) keeps a drifted row unreadable when two readings satisfy its sum", () => {
  // Leaving out either the 2 or the pair's other half makes 7 both ways.
  const text = tabs([RECEIVED, "5", "2", "0", "2", "0", "0", "0", "7"]);
  assert.deepEqual(new Set(row(text, "received")), new Set(["〔无法辨认〕"]));
  assert.ok(doubtsOf(text).includes("import-row-unreadable"));
});

test("recognise(extract) never aligns a drifted row of table A, which prints no sums", () => {
  const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
  const text = ["第二十条第（一）项", heads.join("\t"), "规章\t0\t0\t0\t0"].join("\n");
  assert.equal(cellsOf(text).get("proactive.regulations.issued"), "〔无法辨认〕");
});

test("recognise(extract) takes 规范性文件 in a table of 2021 and the single row （六） of 2019 beside it", () => {
  const text = [
    "第二十条第（一）项",
    ["信息内容", "本年(2023)制发件数", "本年废止件数", "现行有效件数"].join("\t"),
    ["规范性文件", "3", "0", "8"].join("\t"),
    tabs(["（六）其他处理", "1", "0", "0", "0", "0", "0", "1"]),
  ].join("\n");
  const { tables } = recogniseText(text);
  assert.deepEqual(
    tables.map((table) => [table.table, table.form]),
    [
      ["proactive", "2021"],
      ["applications", "2019"],
    ],
  );
  assert.equal(cellsOf(text).get("proactive.normativeDocuments.issued"), "3");
});

test("recognise(extract) keeps a row the form does not have, apart from the figures", () => {
  const text = [
    "第二十条第（五）项",
    "信息内容\t上一年项目数量\t本年增/减\t处理决定数量",
    "行政许可\t1\t2\t3",
    "行政检查\t4\t5\t6",
  ].join("\n");
  const [table] = recogniseText(text).tables;
  assert.deepEqual(table?.extras, [{ label: "行政检查", cells: ["4", "5", "6"] }]);
  assert.equal(table?.cells.size, 3);
});

test("recognise(extract) believes no figure of a table whose row stands twice with other figures", () => {
  const text = tabs(
    [RECEIVED, "6", "1", "0", "0", "0", "0", "7"],
    [RECEIVED, "5", "1", "0", "0", "0", "0", "6"],
  );
  assert.equal(cellsOf(text).size, 0);
  assert.deepEqual(
    doubtsOf(text).filter((id) => id.includes("contradicts")),
    ["import-row-contradicts"],
  );
});

test("recognise(extract) takes a row once that stands twice alike, as after a page break", () => {
  const once = [RECEIVED, "6", "1", "0", "0", "0", "0", "7"];
  const text = tabs(once, once);
  assert.deepEqual(row(text, "received"), ["6", "1", "0", "0", "0", "0", "7"]);
  assert.ok(!doubtsOf(text).includes("import-row-contradicts"));
});

test("recognise(extract) believes no figure when values stand before any label", () => {
  const text = ["自然人", "商业企业", "7", "3", RECEIVED, "0", "1", CLOSED].join("\n\n");
  assert.equal(cellsOf(text).size, 0);
  assert.ok(doubtsOf(text).includes("import-order-lost"));
});

test("recognise(extract) believes no figure of a text whose cells have strayed into other rows", () => {
  // What was taken out column by column may leave seven cells behind a label by chance.
  const rows = [
    [RECEIVED, "0", "0", "2", "2", "0", "2", "6"],
    ["1.属于国家秘密", "0", "0"],
    ["2.重复申请", "0", "0", "1", "0", "1", "1", "4", "7", "3", "0"],
    [CLOSED, "0", "2"],
  ];
  const text = [...HEADS, ...rows.flat(), AFTERWARDS].join("\n\n");
  assert.equal(cellsOf(text).size, 0);
  assert.ok(doubtsOf(text).includes("import-order-lost"));
});

test("recognise(extract) takes a line of torn heads for heads, however many they are", () => {
  const text = [
    "行政复议                        行政诉讼",
    "                            未经复议直接起诉                复议后起诉",
    "结果 结果 其他 尚未 总",
    "维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总",
    "              维持 纠正 结果 审结 计 维持 纠正 结果 审结 计",
    "0    0    0   0         0   0   1   0   6       7   0         11   4     8       23",
    AFTERWARDS,
  ].join("\n");
  assert.equal(cellsOf(text).get("review.litigationAfterReconsideration.total"), "23");
});

test("recognise(extract) refuses two years side by side", () => {
  const half = [RECEIVED, "1", "0", "0", "0", "0", "0", "1"];
  const other = ["二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"];
  const rows = [half, other, [CLOSED, "1", "0", "0", "0", "0", "0", "1"]];
  const text = rows.map((each) => [...each, ...each].join("\t")).join("\n");
  assert.equal(recogniseText(text).refused, true);
  assert.deepEqual(doubtsOf(text), ["import-side-by-side"]);
});

test("recognise(extract) refuses a column for each of several years", () => {
  const rows = ["项目\t2022年\t2023年", "规章\t0\t1", "行政许可\t10\t20", "行政处罚\t3\t4"];
  const text = rows.join("\n");
  assert.equal(recogniseText(text).refused, true);
  assert.deepEqual(doubtsOf(text), ["import-years-beside"]);
});

test("recognise(extract) reads the form beside a table that compares years", () => {
  const text = [
    "项目\t2022年\t2023年",
    "行政许可\t10\t20",
    "行政处罚\t3\t4",
    "行政强制\t3\t4",
    "二、主动公开政府信息情况",
    "第二十条第（五）项",
    "信息内容\t本年处理决定数量",
    "行政许可\t20",
    AFTERWARDS,
  ].join("\n");
  assert.equal(recogniseText(text).refused, false);
  assert.deepEqual([...cellsOf(text)], [["proactive.licences.decisions", "20"]]);
});

test("recognise(extract) reads no cell of a row that is broken off, and says where the source ends", () => {
  const text = tabs(
    [RECEIVED, "6", "1", "0", "0", "0", "0", "7"],
    ["二、上年结转政府信息公开申请数量", "0", "0"],
  );
  assert.deepEqual(new Set(row(text, "carriedOver")), new Set(["〔无法辨认〕"]));
  assert.ok(doubtsOf(text).includes("import-broken-off"));
});

test("recognise(extract) warns of a sum that does not hold and keeps the figures", () => {
  const text = `${tabs([RECEIVED, "6", "1", "0", "0", "0", "0", "9"])}\n${AFTERWARDS}`;
  assert.equal(cellsOf(text).get("applications.received.total"), "9");
  assert.ok(doubtsOf(text).includes("import-sum-row"));
});

test("recognise(extract) tells a blank cell from a missing one", () => {
  const table = tabs(
    [RECEIVED, "6", "1", "0", "0", "0", "0", "7"],
    ["二、上年结转政府信息公开申请数量", "1", "", "", "", "", "", "1"],
  );
  const text = `${table}\n${AFTERWARDS}`;
  assert.deepEqual(row(text, "carriedOver"), ["1", "", "", "", "", "", "1"]);
});

test("recognise(extract) tells blank cells where no row is complete but every row has as many cells as columns", () => {
  const blank = ["", "", "", "", ""];
  const pipes = (...rows: readonly (readonly string[])[]) =>
    [
      `自然人 | 法人或其他组织 | 总计 |`,
      `${HEADS.slice(1, 6).join(" | ")} |`,
      ...rows.map((cells) => `${cells.join(" | ")} |`),
      AFTERWARDS,
    ].join("\n");
  const text = pipes(
    [RECEIVED, "3", ...blank, "3"],
    ["二、上年结转政府信息公开申请数量", "", ...blank, "0"],
  );
  assert.deepEqual(row(text, "received"), ["3", ...blank, "3"]);
  assert.deepEqual(row(text, "carriedOver"), ["", ...blank, "0"]);
  const alone = pipes([RECEIVED, "3", ...blank, "3"]);
  assert.deepEqual(new Set(row(alone, "received")), new Set(["〔无法辨认〕"]));
});

test("recognise(extract) reads a whole table one cell a line, labels broken over lines", () => {
  const table = APPLICATIONS["2021"];
  const cells = table.rows.flatMap((each, index) => [
    (each.label.at(-1) as { zh: string }).zh.replace("政府", "政\n府"),
    ...[index, 0, 0, 0, 0, 0, index].map(String),
  ]);
  const heads = [
    "申请人情况",
    "自然\n人",
    "法人或其他组织",
    "总计",
    "商业\n企业",
    ...HEADS.slice(2, 6),
  ];
  const found = cellsOf([...heads, ...cells].join("\n\n"));
  assert.equal(found.size, table.rows.length * 7);
  table.rows.forEach((each, index) => {
    assert.equal(found.get(`applications.${each.key}.total`), String(index));
  });
});

test("recognise(extract) keeps every word of prose and drops none of its digits", () => {
  const text =
    "一、总体情况\n2020年公开信息1,234条（其中网站12条）。\n二、主动公开政府信息情况\n无表。";
  const { sections } = recogniseText(text);
  assert.deepEqual(
    sections.map((section) => [section.title, section.blocks]),
    [
      ["一、总体情况", [{ kind: "paragraph", text: "2020年公开信息1,234条（其中网站12条）。" }]],
      ["二、主动公开政府信息情况", [{ kind: "paragraph", text: "无表。" }]],
    ],
  );
});

const madeRow = (text: string) =>
  ["made", "disclosed", "publicTotal"].map((column) =>
    cellsOf(text).get(`proactive.normativeDocuments.${column}`),
  );

const blockOne = (heads: readonly string[], label: string) =>
  ["第二十条第（一）项", ["信息内容", ...heads].join("\t"), `${label}\t1\t2\t3`].join("\n");

test("recognise(extract) reads torn heads by their place where the others stand in the form's order, and says so", () => {
  const text = `${blockOne(["本年新", "本年新", "对外公开总数量"], "规范性文件")}\n${AFTERWARDS}`;
  assert.deepEqual(madeRow(text), ["1", "2", "3"]);
  assert.deepEqual(
    doubtsOf(text).filter((id) => id === "import-head-torn"),
    ["import-head-torn", "import-head-torn"],
  );
});

test("recognise(extract) reads a head that repeats the one before it by its place, and says so", () => {
  const heads = ["本年新制作数量", "本年新制作数量", "对外公开总数量"];
  const text = `${blockOne(heads, "规范性文件")}\n${AFTERWARDS}`;
  assert.deepEqual(madeRow(text), ["1", "2", "3"]);
  assert.ok(doubtsOf(text).includes("import-head-torn"));
});

test("recognise(extract) names rows together behind whose labels nothing stands", () => {
  const labels = ["1.属于国家秘密", "4.保护第三方合法权益", "5.属于三类内部事务信息"];
  const text = [...HEADS, RECEIVED, "1", "0", "0", "0", "0", "0", "1", ...labels, AFTERWARDS].join(
    "\n",
  );
  assert.equal(doubtsOf(text).filter((id) => id === "import-rows-empty").length, 1);
  assert.ok(!doubtsOf(text).includes("import-row-unreadable"));
});

test("recognise(extract) keeps as text a row without heads that it does not take", () => {
  const text = [
    "第二十条第（五）项",
    "行政许可\t7",
    "第二十条第（六）项",
    "信息内容\t本年处理决定数量",
    "行政处罚\t8",
    AFTERWARDS,
  ].join("\n");
  assert.deepEqual([...cellsOf(text).keys()], ["proactive.penalties.decisions"]);
  assert.match(JSON.stringify(recogniseText(text).sections), /行政许可 7/);
  assert.ok(doubtsOf(text).includes("import-heads-missing"));
});

test("recognise(extract) reads no column whose torn head does not fit its place", () => {
  const text = `${blockOne(["对外公开总数量", "本年新", "本年新"], "规范性文件")}\n${AFTERWARDS}`;
  assert.deepEqual(madeRow(text), [undefined, undefined, "1"]);
  assert.ok(doubtsOf(text).includes("import-column-unknown"));
});

test("recognise(extract) reads a label by what stands before its explanation, and says so", () => {
  const label = "规范性文件（行政机关制定发布的决定、公告、通告，一般情况下属于规范性文件）";
  const heads = ["本年新制作数量", "本年新公开数量（指2020年）", "对外公开总数量"];
  const text = `${blockOne(heads, label)}\n${AFTERWARDS}`;
  assert.deepEqual(madeRow(text), ["1", "2", "3"]);
  assert.ok(doubtsOf(text).includes("import-label-explained"));
});

test("recognise(extract) keeps a row with the columns of the other form apart from the figures", () => {
  const text = [
    blockOne(["本年新制作数量", "本年新公开数量", "对外公开总数量"], "规范性文件"),
    "第二十条第（八）项",
    "信息内容\t本年收费金额（单位：万元）",
    "行政事业性收费\t5",
    AFTERWARDS,
  ].join("\n");
  const [table] = recogniseText(text).tables;
  assert.deepEqual(
    [table?.form, table?.extras, table?.leftovers],
    ["2019", [], ["行政事业性收费 5"]],
  );
  assert.ok(doubtsOf(text).includes("import-row-other-form"));
});

test("recognise(extract) refuses a table whose cells run together", () => {
  const text = ["规章000", "行政规范性文件312", "行政许可0", AFTERWARDS].join("\n");
  assert.equal(cellsOf(text).size, 0);
  assert.equal(doubtsOf(text)[0], "import-digits-glued");
});

import type { AddressOf, Bilingual, Column, FormId, Row, Table } from "./types.ts";

/**
 * Table A, 主动公开政府信息情况: what the agency disclosed of its own motion.
 * The blocks are the items of article 20 of the 条例 (2019); the two forms share rows but no column.
 * Source: annexes of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */
export const PROACTIVE_TITLE: Bilingual = {
  zh: "主动公开政府信息情况",
  en: "Proactive disclosure",
};

/** The head over the labels of each block. */
export const ITEM_HEAD: Bilingual = { zh: "信息内容", en: "Item" };

const count = <const Key extends string>(key: Key, zh: string, en: string): Column<Key> => ({
  key,
  label: { zh, en },
  kind: "count",
  unit: null,
});

const made = count("made", "本年新制作数量", "Newly made this year");
const disclosed = count("disclosed", "本年新公开数量", "Newly disclosed this year");
const publicTotal = count("publicTotal", "对外公开总数量", "Public in total");
const previousItems = count("previousItems", "上一年项目数量", "Items in the previous year");
const change: Column<"change"> = {
  key: "change",
  label: { zh: "本年增/减", en: "Increase or decrease this year" },
  kind: "signed",
  unit: null,
};
const decisions2019 = count("decisions", "处理决定数量", "Decisions made");
const projects = count("projects", "采购项目数量", "Procurement projects");
const procurementAmount: Column<"amount"> = {
  key: "amount",
  label: { zh: "采购总金额", en: "Procurement amount" },
  kind: "money",
  unit: "万元",
};
const issued = count("issued", "本年制发件数", "Issued this year");
const repealed = count("repealed", "本年废止件数", "Repealed this year");
const inForce = count("inForce", "现行有效件数", "In force");
const decisions2021 = count("decisions", "本年处理决定数量", "Decisions made this year");
const feeAmount: Column<"amount"> = {
  key: "amount",
  label: { zh: "本年收费金额（单位：万元）", en: "Fees collected this year (10,000 yuan)" },
  kind: "money",
  unit: "万元",
};

const item = (numeral: string, number: number): Bilingual => ({
  zh: `第二十条第（${numeral}）项`,
  en: `Article 20 (${number})`,
});
const item1 = item("一", 1);
const item5 = item("五", 5);
const item6 = item("六", 6);
const item8 = item("八", 8);
const item9 = item("九", 9);

const row = <const Key extends string, ColumnKey extends string>(
  key: Key,
  block: Bilingual,
  zh: string,
  en: string,
  columns: readonly Column<ColumnKey>[],
): Row<Key, ColumnKey> => ({ key, label: [block, { zh, en }], columns });

const documents2019 = [made, disclosed, publicTotal];
const items2019 = [previousItems, change, decisions2019];
const documents2021 = [issued, repealed, inForce];

const rows2019 = [
  row("regulations", item1, "规章", "Government rules (规章)", documents2019),
  row("normativeDocuments", item1, "规范性文件", "Normative documents", documents2019),
  row("licences", item5, "行政许可", "Administrative licences", items2019),
  row(
    "otherServices",
    item5,
    "其他对外管理服务事项",
    "Other public-facing management and services",
    items2019,
  ),
  row("penalties", item6, "行政处罚", "Administrative penalties", items2019),
  row("compulsoryMeasures", item6, "行政强制", "Compulsory administrative measures", items2019),
  row("fees", item8, "行政事业性收费", "Administrative fees", [previousItems, change]),
  row("procurement", item9, "政府集中采购", "Centralised government procurement", [
    projects,
    procurementAmount,
  ]),
];

const rows2021 = [
  row("regulations", item1, "规章", "Government rules (规章)", documents2021),
  row(
    "normativeDocuments",
    item1,
    "行政规范性文件",
    "Administrative normative documents",
    documents2021,
  ),
  row("licences", item5, "行政许可", "Administrative licences", [decisions2021]),
  row("penalties", item6, "行政处罚", "Administrative penalties", [decisions2021]),
  row("compulsoryMeasures", item6, "行政强制", "Compulsory administrative measures", [
    decisions2021,
  ]),
  row("fees", item8, "行政事业性收费", "Administrative fees", [feeAmount]),
];

const table = (form: FormId, rows: readonly Row[]): Table => ({
  key: "proactive",
  form,
  title: PROACTIVE_TITLE,
  rows,
});

/** Table A as each form prints it. */
export const PROACTIVE: Readonly<Record<FormId, Table>> = {
  "2019": table("2019", rows2019),
  "2021": table("2021", rows2021),
};

/** Every address of table A on either form. */
export type ProactiveAddress = AddressOf<"proactive", (typeof rows2019 | typeof rows2021)[number]>;

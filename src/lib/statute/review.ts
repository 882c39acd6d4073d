import type { AddressOf, Bilingual, Column, FormId, Row, Table } from "./types.ts";

/**
 * Table C, 政府信息公开行政复议、行政诉讼情况: administrative reconsideration and litigation.
 * The form prints it as one row of fifteen numbers under merged heads; it did not change in 2021.
 */
export const REVIEW_TITLE: Bilingual = {
  zh: "政府信息公开行政复议、行政诉讼情况",
  en: "Administrative reconsideration and litigation",
};

const result = <const Key extends string>(key: Key, zh: string, en: string): Column<Key> => ({
  key,
  label: { zh, en },
  kind: "count",
  unit: null,
});

/** How a case ended, the same five columns for each of the three remedies. */
export const RESULT_COLUMNS = [
  result("upheld", "结果维持", "Upheld"),
  result("corrected", "结果纠正", "Corrected"),
  result("otherResult", "其他结果", "Other result"),
  result("pending", "尚未审结", "Pending"),
  result("total", "总计", "Total"),
] as const;

type ResultKey = (typeof RESULT_COLUMNS)[number]["key"];

const row = <const Key extends string>(
  key: Key,
  ...label: readonly Bilingual[]
): Row<Key, ResultKey> => ({ key, label, columns: RESULT_COLUMNS });

const litigation: Bilingual = { zh: "行政诉讼", en: "Administrative litigation" };

const rows = [
  row("reconsideration", { zh: "行政复议", en: "Administrative reconsideration" }),
  row("litigationDirect", litigation, {
    zh: "未经复议直接起诉",
    en: "Sued directly, without reconsideration",
  }),
  row("litigationAfterReconsideration", litigation, {
    zh: "复议后起诉",
    en: "Sued after reconsideration",
  }),
];

/** Table C; the same on both forms. */
export const REVIEW: Readonly<Record<FormId, Table>> = {
  "2019": { key: "review", form: "2019", title: REVIEW_TITLE, rows },
  "2021": { key: "review", form: "2021", title: REVIEW_TITLE, rows },
};

/** Every address of table C. */
export type ReviewAddress = AddressOf<"review", (typeof rows)[number]>;

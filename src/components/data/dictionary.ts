import { type Field, panelColumn, TABLES, type TableSchema } from "../../lib/dataset/index.ts";
import { ALL_FIGURES, type Bilingual, type FigureKind } from "../../lib/statute/index.ts";
import type { Lang } from "../../site/lang.ts";

/** Columns of the panel that belong to a figure: they follow one pattern and are told once. */
const FIGURE_COLUMNS: ReadonlySet<string> = new Set(
  ALL_FIGURES.map(({ address }) => panelColumn(address)).flatMap((name) => [
    name,
    `${name}_state`,
    `${name}_flags`,
  ]),
);

/** A table with the fields the dictionary lists one by one. */
export interface DictionaryTable {
  readonly table: TableSchema;
  readonly fields: readonly Field[];
  /** Columns left to the list of figures. */
  readonly figureColumns: number;
}

/** Every table as the dictionary shows it. */
export function dictionaryTables(): readonly DictionaryTable[] {
  return TABLES.map((table) => {
    const fields = table.fields.filter(({ name }) => !FIGURE_COLUMNS.has(name));
    return { table, fields, figureColumns: table.fields.length - fields.length };
  });
}

/** The states a figure's column in the panel can have. */
export function panelStates(): readonly { readonly value: string; readonly meaning: Bilingual }[] {
  const panel = TABLES.find(({ name }) => name === "panel");
  return panel?.fields.find(({ name }) => name.endsWith("_state"))?.terms ?? [];
}

const TYPES: Readonly<Record<Field["type"], Bilingual>> = {
  text: { zh: "文本", en: "text" },
  date: { zh: "日期", en: "date" },
  integer: { zh: "整数", en: "integer" },
  count: { zh: "整数", en: "integer" },
  decimal: { zh: "小数", en: "decimal" },
};

/** The type of a field in words. */
export function typeName({ type }: Field): Bilingual {
  return TYPES[type];
}

const KINDS: Readonly<Record<FigureKind, Bilingual>> = {
  count: { zh: "件数", en: "count" },
  signed: { zh: "增减", en: "change, either sign" },
  money: { zh: "金额", en: "money" },
};

/** The kind of a figure in words. */
export function kindName(kind: FigureKind): Bilingual {
  return KINDS[kind];
}

const zh = {
  title: "数据字典",
  description: "每张表每个字段的含义、类型和取值，全部法定数字的地址，全部指标的定义。",
  lead: "本页由生成数据的同一份定义生成。空字段表示没有值；没有值绝不等于零。",
  back: "数据",
  field: "字段",
  type: "类型",
  meaning: "含义",
  required: "必有",
  key: (names: readonly string[]) => `主键：${names.join(" + ")}`,
  noKey: "没有主键",
  figureColumns: (count: number) =>
    `另有 ${count} 列：每个法定数字三列，列名是地址把点换成下划线（如 applications_received_total），加 _state 是状态，加 _flags 是不一致的规则。`,
  states: "面板中数字的状态",
  figures: "法定数字",
  figuresNote: "地址 = 表.行.列。2019、2021 指两版格式中哪一版有这个数字。",
  address: "地址",
  row: "行",
  column: "列",
  kind: "类别",
  unit: "单位",
  forms: "格式",
  indicators: "指标",
  indicatorsNote: "indicators 表的 indicator 列。占比在 0 与 1 之间；缺任何一个数就没有值。",
  formula: "算式",
  schema: "JSON Schema",
};

type DictionaryText = typeof zh;

const en: DictionaryText = {
  title: "Data dictionary",
  description:
    "Meaning, type and values of every field of every table, every statutory figure with its address, every indicator with its definition.",
  lead: "This page is made from the same definitions as the data. An empty field is no value, and no value is never zero.",
  back: "Data",
  field: "Field",
  type: "Type",
  meaning: "Meaning",
  required: "required",
  key: (names: readonly string[]) => `Key: ${names.join(" + ")}`,
  noKey: "No key",
  figureColumns: (count: number) =>
    `And ${count} columns more: three a statutory figure, named by its address with underscores for points (applications_received_total), with _state for its state and _flags for the rules that do not hold.`,
  states: "States of a figure in the panel",
  figures: "Statutory figures",
  figuresNote:
    "An address is table.row.column. 2019 and 2021 are the forms that ask for the figure.",
  address: "Address",
  row: "Row",
  column: "Column",
  kind: "Kind",
  unit: "Unit",
  forms: "Forms",
  indicators: "Indicators",
  indicatorsNote:
    "Column indicator of table indicators. Shares lie between 0 and 1; where one figure is missing there is no value.",
  formula: "Formula",
  schema: "JSON Schema",
};

/** The texts of the dictionary in one language. */
export function dictionaryText(lang: Lang): DictionaryText {
  return lang === "en" ? en : zh;
}

import type { Bilingual, FigureAddress, FormId } from "../../statute/index.ts";
import type { Indicator } from "../indicator.ts";
import { onForm } from "../terms.ts";

interface Column {
  readonly key: string;
  readonly form: FormId;
  readonly nature: "flow" | "stock";
  readonly name: Bilingual;
  readonly normative: FigureAddress;
  readonly rules: FigureAddress;
}

/**
 * What each form counts of documents. The two share no column: 对外公开总数量 is what may be read,
 * 现行有效件数 what is in force, so no series runs from one to the other.
 */
const COLUMNS: readonly Column[] = [
  {
    key: "issued",
    form: "2021",
    nature: "flow",
    name: { zh: "制发", en: "issued" },
    normative: "proactive.normativeDocuments.issued",
    rules: "proactive.regulations.issued",
  },
  {
    key: "repealed",
    form: "2021",
    nature: "flow",
    name: { zh: "废止", en: "repealed" },
    normative: "proactive.normativeDocuments.repealed",
    rules: "proactive.regulations.repealed",
  },
  {
    key: "inForce",
    form: "2021",
    nature: "stock",
    name: { zh: "现行有效", en: "in force" },
    normative: "proactive.normativeDocuments.inForce",
    rules: "proactive.regulations.inForce",
  },
  {
    key: "made",
    form: "2019",
    nature: "flow",
    name: { zh: "新制作", en: "newly made" },
    normative: "proactive.normativeDocuments.made",
    rules: "proactive.regulations.made",
  },
  {
    key: "disclosed",
    form: "2019",
    nature: "flow",
    name: { zh: "新公开", en: "newly disclosed" },
    normative: "proactive.normativeDocuments.disclosed",
    rules: "proactive.regulations.disclosed",
  },
  {
    key: "public",
    form: "2019",
    nature: "stock",
    name: { zh: "对外公开总数", en: "public in total" },
    normative: "proactive.normativeDocuments.publicTotal",
    rules: "proactive.regulations.publicTotal",
  },
];

const KINDS = [
  { id: "documents", figure: "normative", name: { zh: "规范性文件", en: "Normative documents" } },
  { id: "rules", figure: "rules", name: { zh: "规章", en: "Government rules" } },
] as const;

/** Normative documents and 规章, by what each form counts of them. */
export const DOCUMENT_INDICATORS: readonly Indicator[] = KINDS.flatMap((kind) =>
  COLUMNS.map((column) => ({
    id: `${kind.id}.${column.key}`,
    group: "documents" as const,
    name: { zh: `${kind.name.zh}${column.name.zh}`, en: `${kind.name.en} ${column.name.en}` },
    definition: {
      zh: `${column.nature === "stock" ? "年末" : "本年度"}${kind.name.zh}${column.name.zh}的件数，只见于${column.form}年版表格。`,
      en: `${kind.name.en} ${column.name.en} ${column.nature === "stock" ? "at the end of the year" : "in the year"}; asked for by the ${column.form} form only.`,
    },
    measure: {
      kind: "amount" as const,
      nature: column.nature,
      terms: onForm(column.form, column[kind.figure]),
    },
    unit: "piece" as const,
    breaks: [],
  })),
);

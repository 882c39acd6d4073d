import type { Report } from "../report/index.ts";
import type { Bilingual, FigureAddress, FormId } from "../statute/index.ts";
import type { Operand } from "./finding.ts";
import { figureOperand } from "./operand.ts";

const COLUMNS = {
  "2019": ["made", "disclosed", "publicTotal"],
  "2021": ["issued", "repealed", "inForce"],
} as const;

type ColumnOf<Form extends FormId> = (typeof COLUMNS)[Form][number];

/** A row of documents of table A with its three figures by column. */
export type DocumentRow<Form extends FormId> = {
  readonly key: "regulations" | "normativeDocuments";
  readonly label: Bilingual;
} & Readonly<Record<ColumnOf<Form>, Operand>>;

const ROWS = [
  { key: "regulations", label: { zh: "规章", en: "Government rules (规章)" } },
  { key: "normativeDocuments", label: { zh: "规范性文件", en: "Normative documents" } },
] as const;

/**
 * 规章 and 规范性文件 of article 20 (1), on one form.
 * @param home the report that is audited, where that is another one
 */
export function documentRows<Form extends FormId>(
  report: Report,
  form: Form,
  home = report,
): readonly DocumentRow<Form>[] {
  return ROWS.map(({ key, label }) => {
    const figures = COLUMNS[form].map((column) => [
      column,
      figureOperand(report, `proactive.${key}.${column}` as FigureAddress, home),
    ]);
    return { key, label, ...Object.fromEntries(figures) } as DocumentRow<Form>;
  });
}

import type { Frontmatter } from "../report/index.ts";
import { type FormId, figuresOf, SECTIONS, type TableKey, tableOf } from "../statute/index.ts";
import type { Draft, DraftSection, DraftTable } from "./draft.ts";

/** The path under which drafts of this file are read. */
export const DRAFT_PATH = "reports/410822/government/2021.md";

/** Frontmatter of an invented report, for tests. */
export function frontmatter(form: Frontmatter["form"]): Frontmatter {
  return {
    title: "某县人民政府2021年政府信息公开工作年度报告",
    agency: "410822/government",
    year: 2021,
    scope: "roll-up",
    form,
    prose: "full",
    published: "2022-01-28",
    source: { kind: "publisher", url: "https://www.example.gov.cn/a.html", retrieved: "unknown" },
    original: { name: "a.txt", mediaType: "text/plain", bytes: 10, sha256: "0".repeat(64) },
    import: { method: "text", tool: "gongkai@0.1.0" },
    corrections: [],
    verdicts: [],
    statements: [],
  };
}

/** A draft with all six sections: the three tables full of values, the given paragraphs in the first section. */
export function fullDraft(
  form: FormId,
  paragraphs: readonly string[],
  valueAt: (index: number) => string = (index) => String(index),
): Draft {
  const sections = SECTIONS.map(
    ({ numeral, title, table }): DraftSection => ({
      title: `${numeral}、${title.zh}`,
      blocks: table
        ? [draftTable(table, form, valueAt)]
        : (title === SECTIONS[0]?.title ? paragraphs : ["无。"]).map((text) => ({
            kind: "paragraph",
            text,
          })),
    }),
  );
  return { meta: frontmatter(form), sections };
}

function draftTable(table: TableKey, form: FormId, valueAt: (index: number) => string): DraftTable {
  const figures = figuresOf(table, form);
  const money = figures.filter(({ column }) => column.kind === "money");
  return {
    kind: "statutory",
    table: tableOf(table, form).key,
    form,
    cells: new Map(figures.map(({ address }, index) => [address, valueAt(index)])),
    units: new Map(money.map(({ address }) => [address, "万元"])),
    extraRows: [],
  };
}

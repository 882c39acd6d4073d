import type {
  Agency,
  Block,
  Cell,
  Figure,
  Frontmatter,
  Place,
  Report,
  ReportedTable,
  Section,
} from "../report/index.ts";
import {
  type FigureAddress,
  type FormId,
  SECTIONS,
  type SectionKey,
  TABLE_KEYS,
  type TableKey,
  tableOf,
} from "../statute/index.ts";
import type { Finding } from "./finding.ts";
import { gridOf } from "./grid.ts";
import type { AuditContext, Rule } from "./rule.ts";

/** A report to be made for a test: figures as printed texts, prose as paragraphs. Never used outside tests. */
export interface ReportSketch {
  readonly id?: string;
  readonly meta?: Partial<Frontmatter>;
  /** Printed texts of a row's cells by `table.row`, parted by blanks; `_` is a blank cell, `?` an unreadable one. */
  readonly rows?: Readonly<Record<string, string>>;
  /** The form of each table; that of the report's year where not given. */
  readonly forms?: Partial<Record<TableKey, FormId>>;
  /** Paragraphs by section; a section not named is not there, one with an empty list stands empty. */
  readonly prose?: Partial<Record<SectionKey | "preamble", readonly string[]>>;
  /** Headings that differ from the prescribed ones. */
  readonly titles?: Partial<Record<SectionKey, string>>;
  readonly extraRows?: Partial<Record<TableKey, ReportedTable["extraRows"]>>;
}

/** A report from a sketch, each figure on a line of its own. */
export function sketchReport(sketch: ReportSketch): Report {
  const id = sketch.id ?? "410822/government/2020";
  const year = Number(id.slice(-4));
  const agency = id.slice(0, -5);
  const form = (table: TableKey): FormId =>
    sketch.forms?.[table] ?? (year > 2020 ? "2021" : "2019");
  const figures: Figure[] = [];
  const tables: Record<TableKey, ReportedTable | null> = {
    proactive: null,
    applications: null,
    review: null,
  };
  let line = 100;
  for (const key of TABLE_KEYS) {
    const rows = gridOf(key, form(key)).filter((row) => `${key}.${row.key}` in (sketch.rows ?? {}));
    if (rows.length === 0) continue;
    const start = { line, column: 1 };
    const found = rows.map((row) => {
      line += 1;
      const texts = (sketch.rows?.[`${key}.${row.key}`] ?? "").split(" ").filter((t) => t !== "");
      for (const [index, address] of row.cells.entries()) {
        const text = texts[index];
        if (text !== undefined) figures.push({ address, cell: cellOf(text, line, index) });
      }
      return { key: row.key, label: row.label.zh, place: { line, column: 1 } };
    });
    tables[key] = {
      key,
      form: form(key),
      place: start,
      rows: found,
      extraRows: sketch.extraRows?.[key] ?? [],
    };
  }
  return {
    id,
    file: `reports/${id}.md`,
    meta: { ...frontmatter(agency, year, tables), ...sketch.meta },
    sections: sketchSections(sketch, tables),
    tables,
    figures,
  };
}

/** A context with one report, or with the ones given beside it. */
export function contextWith(report: Report, beside: Partial<AuditContext> = {}): AuditContext {
  return {
    report,
    agency: null,
    series: [report],
    children: [],
    parent: null,
    knownChildren: [],
    regions: new Map(),
    ...beside,
  };
}

/** An agency of the register for a test. */
export function sketchAgency(agency: Partial<Agency> & { readonly id: string }): Agency {
  return {
    region: agency.id.slice(0, 6),
    name: { zh: "博爱县人民政府", en: "People's Government of Bo'ai County" },
    level: "county",
    kind: "government",
    parent: null,
    aliases: [],
    ...agency,
  };
}

/** What a rule concludes of a sketch, as short lines: verdict, equation. */
export function conclusions(rule: Rule, context: AuditContext): readonly string[] {
  return rule.check(context).map(conclusion);
}

/** A finding as one short line: verdict, cause, equation. */
export function conclusion(finding: Finding): string {
  return [finding.verdict, finding.cause, finding.equation]
    .filter((part) => part !== null && part !== "")
    .join(" ");
}

/** A report with other figures, `{ "applications.closed.total": "8" }`; `_` and `?` as in a sketch. */
export function withFigures(report: Report, changes: Readonly<Record<string, string>>): Report {
  const figures = report.figures.map((figure) => {
    const text = changes[figure.address];
    if (text === undefined) return figure;
    return { ...figure, cell: { ...cellOf(text, 0, 0), place: figure.cell.place } };
  });
  return { ...report, figures };
}

/** A report without the figures at some addresses. */
export function withoutFigures(report: Report, addresses: readonly string[]): Report {
  const gone: ReadonlySet<string> = new Set(addresses);
  const kept = report.figures.filter(
    (figure: { address: FigureAddress }) => !gone.has(figure.address),
  );
  return { ...report, figures: kept };
}

function cellOf(text: string, line: number, index: number): Cell {
  const place: Place = { line, column: 10 + index * 4 };
  if (text === "_") return { state: "blank", raw: "", place };
  if (text === "/" || text === "—") return { state: "notApplicable", raw: text, place };
  if (!/^-?\d+(?:\.\d+)?[^\d]*$/.test(text)) return { state: "unreadable", raw: text, place };
  const [, value = "", unit = ""] = /^(-?[\d.]+)(.*)$/.exec(text) ?? [];
  return { state: "reported", value, unit: unit === "" ? null : unit, raw: text, place };
}

function frontmatter(
  agency: string,
  year: number,
  tables: Readonly<Record<TableKey, ReportedTable | null>>,
): Frontmatter {
  return {
    title: `博爱县人民政府${year}年政府信息公开工作年度报告`,
    agency,
    year,
    scope: "unknown",
    form: tables.proactive?.form ?? "none",
    prose: "full",
    published: `${year + 1}-01-20`,
    source: {
      kind: "publisher",
      url: "https://www.example.gov.cn/1.html",
      retrieved: "2026-11-21",
    },
    original: { name: "1.html", mediaType: "text/html", bytes: 1, sha256: "0".repeat(64) },
    import: { method: "html", tool: "gongkai@0.1.0" },
    corrections: [],
    verdicts: [],
    statements: [],
  };
}

function sketchSections(
  sketch: ReportSketch,
  tables: Readonly<Record<TableKey, ReportedTable | null>>,
): readonly Section[] {
  const prose = sketch.prose ?? {};
  let line = 1;
  let anchor = 0;
  const paragraph = (text: string): Block => {
    line += 2;
    anchor += 1;
    return { kind: "prose", anchor: `p${anchor}`, html: "", text, place: { line, column: 1 } };
  };
  const preamble: Section = {
    key: null,
    title: "",
    anchor: "preamble",
    place: { line: 1, column: 1 },
    blocks: (prose.preamble ?? []).map(paragraph),
  };
  const sections = SECTIONS.flatMap((spec): readonly Section[] => {
    const table = spec.table === null ? null : tables[spec.table];
    const paragraphs = prose[spec.key];
    if (!table && paragraphs === undefined) return [];
    const title = sketch.titles?.[spec.key] ?? `${spec.numeral}、${spec.title.zh}`;
    const place = { line, column: 1 };
    const blocks: readonly Block[] = [
      ...(paragraphs ?? []).map(paragraph),
      ...(table ? [{ kind: "statutory" as const, table: table.key, place: table.place }] : []),
    ];
    return [{ key: spec.key, title, anchor: spec.key, place, blocks }];
  });
  return [...(preamble.blocks.length > 0 ? [preamble] : []), ...sections];
}

/** A sketch of a report in which everything agrees, on the form of its year. */
export function soundSketch(year: number, agency = "410822/government"): ReportSketch {
  const form = year > 2020 ? "2021" : "2019";
  return {
    id: `${agency}/${year}`,
    rows: {
      ...PROACTIVE_ROWS[form],
      ...applicationRows(form, APPLICATION_ROWS),
      "review.reconsideration": "1 1 0 0 2",
      "review.litigationDirect": "0 0 0 1 1",
      "review.litigationAfterReconsideration": "1 0 0 0 1",
    },
    prose: {
      preamble: [`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`],
      overview: [`${year}年，本机关收到政府信息公开申请24件。`],
      proactive: [],
      applications: [],
      review: [],
      problems: ["政策解读的形式还不够丰富。"],
      other: ["全年收取信息处理费300元。"],
    },
  };
}

/** The sound report of a year, with some of its figures printed otherwise. */
export function soundReport(year: number, changes: Readonly<Record<string, string>> = {}): Report {
  return withFigures(sketchReport(soundSketch(year)), changes);
}

/** The sound report of a year with other sentences in its first section. */
export function reportSaying(year: number, ...sentences: readonly string[]): Report {
  const sketch = soundSketch(year);
  return sketchReport({ ...sketch, prose: { ...sketch.prose, overview: sentences } });
}

const PROACTIVE_ROWS: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  "2019": {
    "proactive.regulations": "0 0 0",
    "proactive.normativeDocuments": "5 5 20",
    "proactive.licences": "40 2 300",
    "proactive.otherServices": "10 0 12",
    "proactive.penalties": "30 -1 9",
    "proactive.compulsoryMeasures": "4 0 1",
    "proactive.fees": "8 -1",
    "proactive.procurement": "12 345.6789",
  },
  "2021": {
    "proactive.regulations": "0 0 0",
    "proactive.normativeDocuments": "2 2 24",
    "proactive.licences": "310",
    "proactive.penalties": "11",
    "proactive.compulsoryMeasures": "1",
    "proactive.fees": "120.5",
  },
};

const APPLICATION_ROWS: Readonly<Record<string, string>> = {
  received: "20 3 0 0 1 0 24",
  carriedOver: "2 0 0 0 0 0 2",
  granted: "10 2 0 0 1 0 13",
  partiallyGranted: "4 0 0 0 0 0 4",
  "refused.thirdPartyRights": "3 0 0 0 0 0 3",
  "unavailable.notHeld": "3 1 0 0 0 0 4",
  closed: "20 3 0 0 1 0 24",
  carriedForward: "2 0 0 0 0 0 2",
};

/** Rows of table B of which only some hold anything: the others are all noughts. */
export function applicationRows(
  form: FormId,
  rows: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tableOf("applications", form).rows.map((row) => [
      `applications.${row.key}`,
      rows[row.key] ?? "0 0 0 0 0 0 0",
    ]),
  );
}

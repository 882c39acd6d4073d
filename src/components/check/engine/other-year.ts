import type { Cell, Figure, Report, ReportedTable } from "../../../lib/report/index.ts";
import {
  ALL_FIGURES,
  type FigureAddress,
  type FormId,
  type TableKey,
  tableOf,
} from "../../../lib/statute/index.ts";

/** Another year of the body, as the published series tells it: figures only. */
export interface OtherYear {
  readonly agency: string;
  readonly year: number;
  readonly scope: Report["meta"]["scope"];
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  readonly cells: Readonly<
    Partial<
      Record<
        FigureAddress,
        | { readonly state: "reported"; readonly value: string; readonly unit: string | null }
        | { readonly state: "blank" | "notApplicable" | "unreadable" }
      >
    >
  >;
}

/** The series does not say where in its file a figure stands. */
const NOWHERE = { line: 1, column: 1 };

/** Another year as a report the rules between years can look at: its figures, without any prose. */
export function reportOfYear({ agency, year, scope, forms, cells }: OtherYear): Report {
  const figures = ALL_FIGURES.flatMap(({ address }): readonly Figure[] => {
    const found = cells[address];
    if (!found) return [];
    const cell: Cell =
      found.state === "reported"
        ? { ...found, raw: found.value, place: NOWHERE }
        : { state: found.state, raw: "", place: NOWHERE };
    return [{ address, cell }];
  });
  const table = (key: TableKey): ReportedTable | null => {
    const form = forms[key];
    if (form === null) return null;
    const rows = tableOf(key, form).rows.filter((row) =>
      figures.some(({ address }) => address.startsWith(`${key}.${row.key}.`)),
    );
    const found = rows.map((row) => ({
      key: row.key,
      label: row.label.at(-1)?.zh ?? "",
      place: NOWHERE,
    }));
    return { key, form, place: NOWHERE, rows: found, extraRows: [] };
  };
  return {
    id: `${agency}/${year}`,
    file: `reports/${agency}/${year}.md`,
    meta: metaOf(agency, year, scope, forms.proactive),
    sections: [],
    tables: {
      proactive: table("proactive"),
      applications: table("applications"),
      review: table("review"),
    },
    figures,
  };
}

function metaOf(
  agency: string,
  year: number,
  scope: Report["meta"]["scope"],
  form: FormId | null,
): Report["meta"] {
  return {
    title: `${year}`,
    agency,
    year,
    scope,
    form: form ?? "none",
    prose: "omitted",
    published: "unknown",
    source: { kind: "publisher", url: "unavailable", retrieved: "unknown" },
    original: {
      name: "series.json",
      mediaType: "application/json",
      bytes: 1,
      sha256: "0".repeat(64),
    },
    import: { method: "manual", tool: "series" },
    corrections: [],
    verdicts: [],
    statements: [],
  };
}

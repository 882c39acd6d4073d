import { type Agency, regionPath } from "../../report/index.ts";
import { integer, oneOf, required, text } from "../schema/column.ts";
import { dataTable } from "../schema/table.ts";
import { KIND_TERMS, LEVEL_TERMS } from "../schema/terms.ts";
import type { Archive, Step } from "../walk.ts";

interface AgencyRow {
  readonly archive: Archive;
  readonly agency: Agency;
  /** Years of its reports in the archive, in any order. */
  readonly years: readonly number[];
}

/** `agencies`: one row an agency of the register, also those without a report. */
export const AGENCIES = dataTable<Step, AgencyRow>(
  {
    name: "agencies",
    title: { zh: "机关", en: "Agencies" },
    description: {
      zh: "名录中的每个机关一行，没有报告的也在内。",
      en: "One row an agency of the register, also those without a report.",
    },
    key: ["agency"],
    foreignKeys: [],
  },
  [
    required(text("agency", "机关编号", "Agency id", (a) => a.agency.id)),
    required(text("region", "行政区划代码", "Division code", (a) => a.agency.region)),
    text(
      "region_name",
      "行政区划名称，自上而下",
      "Names of the divisions it lies in, highest first",
      (a) =>
        regionPath(a.archive.regions, a.agency.region)
          .map((region) => region.name)
          .join("/"),
    ),
    required(text("name_zh", "名称", "Name in Chinese", (a) => a.agency.name.zh)),
    required(text("name_en", "英文名称", "Name in English", (a) => a.agency.name.en)),
    oneOf(LEVEL_TERMS, required(text("level", "行政层级", "Level", (a) => a.agency.level))),
    oneOf(KIND_TERMS, required(text("kind", "机关类别", "Kind", (a) => a.agency.kind))),
    text("parent", "上级机关编号", "Agency that answers for it", (a) => a.agency.parent),
    text("aliases", "别名，以“;”分隔", "Other names, separated by ;", (a) =>
      a.agency.aliases.join(";"),
    ),
    text(
      "credit_code",
      "统一社会信用代码",
      "Unified social credit code",
      (a) => a.agency.creditCode ?? null,
    ),
    integer(
      "valid_from",
      "设立年份；不详则为空",
      "First year it existed; empty where not known",
      (a) => a.agency.validFrom ?? null,
    ),
    integer(
      "valid_to",
      "撤销年份；仍在或不详则为空",
      "Last year it existed; empty where it still does or is not known",
      (a) => a.agency.validTo ?? null,
    ),
    text("predecessor", "前身", "Predecessor", (a) => a.agency.predecessor ?? null),
    text("successor", "后继", "Successor", (a) => a.agency.successor ?? null),
    required(
      integer("reports", "本站收有的报告数", "Reports in the archive", (a) => a.years.length),
    ),
    integer("first_year", "最早的报告年度", "Year of its first report here", (a) =>
      extreme(Math.min, a.years),
    ),
    integer("last_year", "最近的报告年度", "Year of its latest report here", (a) =>
      extreme(Math.max, a.years),
    ),
  ],
  (step) => (step.kind === "agency" ? [agencyRow(step.archive, step.agency)] : []),
);

function agencyRow(archive: Archive, agency: Agency): AgencyRow {
  return { archive, agency, years: archive.reportYears.get(agency.id) ?? [] };
}

function extreme(pick: (...years: number[]) => number, years: readonly number[]): number | null {
  return years.length === 0 ? null : pick(...years);
}

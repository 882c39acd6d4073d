import type { DataTable } from "./schema/table.ts";
import { AGENCIES } from "./table/agencies.ts";
import { CORRECTIONS } from "./table/corrections.ts";
import { FIGURES } from "./table/figures.ts";
import { FINDINGS } from "./table/findings.ts";
import { INDICATOR_VALUES } from "./table/indicators.ts";
import { PANEL } from "./table/panel.ts";
import { REPORTS } from "./table/reports.ts";
import type { Step } from "./walk.ts";

/** Every published table, in the order they are described. */
export const TABLES: readonly DataTable<Step>[] = [
  FIGURES,
  REPORTS,
  AGENCIES,
  FINDINGS,
  INDICATOR_VALUES,
  PANEL,
  CORRECTIONS,
];

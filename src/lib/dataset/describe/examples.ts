import type { Bilingual } from "../../statute/index.ts";
import { DATA_PATH } from "../version.ts";

/** A way to use the data, ready to be copied. Each is run by a test where its tool can be had. */
export interface Example {
  readonly tool: "curl" | "pandas" | "R" | "DuckDB" | "Observable";
  readonly does: Bilingual;
  readonly code: string;
}

/**
 * The examples of the data page. Every one of them ends in the same number:
 * applications received, summed over all reports that give it.
 * @param site address of the archive with a slash at its end
 * @param figures the file all figures are in: a large archive has them as Parquet only
 */
export function examplesAt(
  site: string,
  figures: "figures.csv" | "figures.parquet" = "figures.csv",
): readonly Example[] {
  const data = `${site}${DATA_PATH}`;
  return [
    {
      tool: "curl",
      does: {
        zh: "下载全部数字与校验值清单",
        en: "Download all figures, and the list of hashes",
      },
      code: [`curl -fsSO ${data}/${figures}`, `curl -fsSO ${data}/files.json`].join("\n"),
    },
    {
      tool: "pandas",
      does: {
        zh: "读入面板，按年度合计新收申请",
        en: "Load the panel and sum the applications received by year",
      },
      code: [
        "import pandas as pd",
        "",
        `panel = pd.read_csv("${data}/panel.csv", low_memory=False).convert_dtypes()`,
        'received = panel.groupby("year")["applications_received_total"].sum(min_count=1)',
        "print(received)",
      ].join("\n"),
    },
    {
      tool: "R",
      does: {
        zh: "读入面板，按年度合计新收申请",
        en: "Load the panel and sum the applications received by year",
      },
      code: [
        `panel <- read.csv("${data}/panel.csv", na.strings = "")`,
        "received <- aggregate(applications_received_total ~ year, panel, sum)",
        "print(received)",
      ].join("\n"),
    },
    {
      tool: "DuckDB",
      does: {
        zh: "不下载，直接查询 Parquet",
        en: "Query the Parquet where it lies, without downloading it",
      },
      code: [
        "SELECT year, sum(applications_received_total) AS received",
        `FROM read_parquet('${data}/panel.parquet')`,
        "GROUP BY year ORDER BY year;",
      ].join("\n"),
    },
    {
      tool: "Observable",
      does: {
        zh: "在笔记本里读入面板，按年度合计新收申请",
        en: "Load the panel in a notebook and sum the applications received by year",
      },
      code: [
        "received = d3.rollup(",
        `  await d3.csv("${data}/panel.csv", d3.autoType),`,
        "  (rows) => d3.sum(rows, (row) => row.applications_received_total),",
        "  (row) => row.year",
        ")",
      ].join("\n"),
    },
  ];
}

import type { SiteConfig, StoreIndex, StoreRecord } from "../../src/lib/dataset/index.ts";
import { type Agency, cellAt, type Region, regionPath } from "../../src/lib/report/index.ts";
import type { FigureAddress } from "../../src/lib/statute/index.ts";
import type { Card } from "./card-svg.ts";

/** Figures told on a card where the report gives them, as printed and without judgement. */
const FIGURES: readonly (readonly [address: FigureAddress, words: string])[] = [
  ["applications.received.total", "本年新收申请"],
  ["applications.closed.total", "办理结果总计"],
  ["applications.carriedForward.total", "结转下年度"],
];

/** The card of a report: who, which year, where, and what it counts. */
export function reportCard({ report }: StoreRecord, { site, agencies, regions }: StoreIndex): Card {
  const { meta } = report;
  const agency = agencies.find(({ id }) => id === meta.agency);
  const figures = FIGURES.flatMap(([address, words]) => {
    const cell = cellAt(report, address);
    return cell?.state === "reported" ? [`${words} ${cell.raw.trim()}`] : [];
  });
  return {
    ...frameOf(site),
    above: placeOf(agency, regions),
    title: agency?.name.zh ?? meta.title,
    below: `${meta.year}年政府信息公开工作年度报告`,
    foot: [
      ...(figures.length === 0 ? [] : [figures.join("　")]),
      ...(meta.source.kind === "publisher" ? [] : ["此件并非取自发布机关"]),
    ],
  };
}

/** The card of every other page. */
export function siteCard({ site, reports, agencies }: StoreIndex): Card {
  return {
    ...frameOf(site),
    above: "",
    title: site.tagline.zh,
    below: `${agencies.length} 个机关，${reports.length} 份年报`,
    foot: [site.tagline.en],
  };
}

function frameOf({ title, notice, accent }: SiteConfig): Pick<Card, "site" | "notice" | "accent"> {
  return { site: title.zh, notice: notice?.zh ?? null, accent };
}

function placeOf(agency: Agency | undefined, regions: readonly Region[]): string {
  if (!agency) return "";
  const known = new Map(regions.map((region) => [region.code, region]));
  return regionPath(known, agency.region)
    .map(({ name }) => name)
    .join(" ");
}

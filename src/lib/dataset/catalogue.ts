import type { Verdict } from "../audit/finding.ts";
import { type Agency, type Region, regionPath } from "../report/index.ts";
import type { FormId, TableKey } from "../statute/index.ts";
import { compareText, sorted, sortedById } from "./order.ts";
import type { StoreIndex } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** An agency as the finder and the filters know it. */
export interface CatalogueAgency {
  /** `410822/government` */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly level: Agency["level"];
  readonly kind: Agency["kind"];
  /** Codes of the divisions it lies in, province first, its own last; its own code alone when the register has no such division. */
  readonly regionPath: readonly string[];
}

/** A report as the finder and the filters know it. Its region is the first six characters of its id. */
export interface CatalogueReport {
  /** `410822/government/2020` */
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  readonly scope: "own" | "roll-up" | "unknown";
  /** The form of each table found, null where the table is not in the report. */
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  /** A date, or `unknown`. */
  readonly published: string;
  readonly source: "publisher" | "mirror" | "third-party";
  readonly prose: "full" | "omitted";
  /** Cells that hold a number. */
  readonly figures: number;
  /** Findings by verdict, observations not among them. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Findings that are only worth knowing (a failed check of class I). */
  readonly observations: number;
}

/** What `data/v1/catalogue.json` holds: the small list behind finder, filters and compare page. */
export interface Catalogue {
  readonly version: string;
  /** Divisions in use with all above them, sorted by code. */
  readonly regions: readonly Region[];
  /** Sorted by id. */
  readonly agencies: readonly CatalogueAgency[];
  /** Sorted by id. */
  readonly reports: readonly CatalogueReport[];
}

/** The catalogue of a store. */
export function catalogueOf(index: StoreIndex): Catalogue {
  const regions = new Map(index.regions.map((region) => [region.code, region]));
  return {
    version: DATA_VERSION,
    regions: sorted(index.regions, (a, b) => compareText(a.code, b.code)),
    agencies: sortedById(index.agencies).map(({ id, name, aliases, level, kind, region }) => {
      const path = regionPath(regions, region).map((division) => division.code);
      return { id, name, aliases, level, kind, regionPath: path.length > 0 ? path : [region] };
    }),
    reports: sortedById(index.reports).map((summary) => ({
      id: summary.id,
      title: summary.title,
      agency: summary.agency,
      year: summary.year,
      scope: summary.scope,
      forms: summary.forms,
      published: summary.published,
      source: summary.sourceKind,
      prose: summary.prose,
      figures: summary.figures,
      verdicts: summary.verdicts,
      observations: summary.observations,
    })),
  };
}

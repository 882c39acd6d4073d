import type { Agency, Region } from "../../report/index.ts";
import { editionSpec } from "../editions.ts";
import type { DataFile } from "../files.ts";
import type { SiteConfig, StoreIndex, StoreRecord } from "../record.ts";
import { DATA_VERSION } from "../version.ts";
import type { Json } from "./data-package.ts";
import { licenceOf } from "./licence.ts";

/**
 * The archive's data as a schema.org `Dataset`.
 * @param base what stands before paths below the site's root: its address, or the way up from the page (`../`)
 * @param files the published files; those that are an edition of a table can be downloaded
 */
export function datasetJsonLd(index: StoreIndex, base: string, files: readonly DataFile[]): Json {
  const { site } = index;
  const years = index.reports.map(({ year }) => year);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: [site.title.zh, site.title.en],
    description: [site.tagline.zh, site.tagline.en],
    version: DATA_VERSION,
    inLanguage: "zh-CN",
    isAccessibleForFree: true,
    license: licenceUrl(site),
    creator: { "@type": "Organization", name: site.operator.zh },
    spatialCoverage: index.regions
      .filter((region) => region.level === "province")
      .map((region) => ({ "@type": "Place", name: region.name })),
    ...(years.length === 0
      ? {}
      : { temporalCoverage: `${years.reduce(least)}-01-01/${years.reduce(most)}-12-31` }),
    distribution: files.flatMap(({ path, edition, bytes }) =>
      edition === undefined
        ? []
        : [
            {
              "@type": "DataDownload",
              name: path.slice(path.lastIndexOf("/") + 1),
              encodingFormat: editionSpec(edition).mediaType,
              contentSize: String(bytes),
              contentUrl: `${base}${path}`,
            },
          ],
    ),
  };
}

/** What is told of a report besides its record. */
export interface ReportHome {
  readonly site: SiteConfig;
  readonly agency: Agency | null;
  /** The divisions down to that of the agency, highest first. */
  readonly regions: readonly Region[];
}

/** One report as a schema.org `Report`: who, which year and place, and the original it is based on with its hash. */
export function reportJsonLd({ report }: StoreRecord, { site, agency, regions }: ReportHome): Json {
  const { meta } = report;
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    identifier: report.id,
    name: meta.title,
    inLanguage: "zh-CN",
    temporalCoverage: `${meta.year}-01-01/${meta.year}-12-31`,
    ...(meta.published === "unknown" ? {} : { datePublished: meta.published }),
    ...(agency ? agencyParts(agency, regions) : {}),
    isAccessibleForFree: true,
    license: licenceUrl(site),
    isBasedOn: {
      "@type": "MediaObject",
      name: meta.original.name,
      encodingFormat: meta.original.mediaType,
      contentSize: String(meta.original.bytes),
      sha256: meta.original.sha256,
      ...(meta.source.url === "unavailable" ? {} : { contentUrl: meta.source.url }),
    },
  };
}

function agencyParts(agency: Agency, place: readonly Region[]): Json {
  return {
    author: { "@type": "GovernmentOrganization", name: agency.name.zh },
    ...(place.length === 0
      ? {}
      : {
          spatialCoverage: {
            "@type": "Place",
            name: place.map(({ name }) => name).join(""),
            identifier: agency.region,
          },
        }),
  };
}

function licenceUrl(site: SiteConfig): string {
  const licence = licenceOf(site.licence);
  return licence.path ?? licence.name;
}

const least = (a: number, b: number): number => Math.min(a, b);
const most = (a: number, b: number): number => Math.max(a, b);

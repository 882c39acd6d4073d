import type { Catalogue, CatalogueAgency } from "../../lib/dataset/index.ts";
import type { Agency } from "../../lib/report/index.ts";
import { ALL_FIGURES, type FigureAddress } from "../../lib/statute/index.ts";
import type { Body } from "../compare/body.ts";
import { makeShards, type ReadJson } from "../compare/shards.ts";
import type { OtherYear } from "./engine/other-year.ts";

/** Series of regions fetched at most for like bodies: a draft is checked beside a few, not beside the country. */
const MOST_REGIONS = 12;

/** What the archive knows of bodies, fetched as it is needed. */
export interface Archive {
  /** The register; empty when it could not be read. */
  readonly agencies: () => Promise<readonly Agency[]>;
  /** Agencies whose name, alias, id or place holds every word, at most `limit` of them. */
  readonly find: (text: string, limit: number) => Promise<readonly Found[]>;
  /** Every year the archive has of a body. */
  readonly years: (agency: Agency) => Promise<readonly OtherYear[]>;
  /** A year of the bodies of the same level and kind, those of the same province first. */
  readonly likeBodies: (agency: Agency, year: number) => Promise<readonly OtherYear[]>;
}

/** An agency found, with the divisions it lies in to tell namesakes apart. */
export interface Found {
  readonly agency: Agency;
  readonly place: string;
}

/** The archive behind a reader of its published JSON files. */
export function openArchive(readJson: ReadJson): Archive {
  const shards = makeShards(readJson);
  let loading: Promise<Catalogue | null> | undefined;
  const catalogue = (): Promise<Catalogue | null> => {
    loading ??= readJson("data/v1/catalogue.json").then(
      (read) => read as Catalogue | null,
      () => null,
    );
    return loading;
  };
  const entries = async (): Promise<readonly Entry[]> => entriesOf(await catalogue());
  return {
    agencies: async () => (await entries()).map(({ agency }) => agency),
    find: async (text, limit) => {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const all = words.length === 0 ? [] : await entries();
      return all.filter(({ hay }) => words.every((word) => hay.includes(word))).slice(0, limit);
    },
    years: async ({ id }) => {
      const bodies = await shards.bodiesAround([id]).catch(() => []);
      const own = bodies.find((body) => body.id === id);
      return own ? yearsOf(own) : [];
    },
    likeBodies: async (agency, year) => {
      const near = [...(await entries())].map((entry) => entry.agency).filter(isLike(agency));
      near.sort((one, other) => distance(agency, one) - distance(agency, other));
      const regions = new Set(
        [...new Set(near.map(({ region }) => region))].slice(0, MOST_REGIONS),
      );
      const chosen = new Set(near.filter(({ region }) => regions.has(region)).map(({ id }) => id));
      const bodies = await shards.bodiesAround([...chosen]).catch(() => []);
      return bodies
        .filter(({ id }) => chosen.has(id))
        .flatMap(yearsOf)
        .filter((one) => one.year === year);
    },
  };
}

interface Entry extends Found {
  readonly hay: string;
}

function entriesOf(catalogue: Catalogue | null): readonly Entry[] {
  if (catalogue === null) return [];
  const names = new Map(catalogue.regions.map(({ code, name }) => [code, name]));
  return catalogue.agencies.map((listed) => {
    const place = listed.regionPath.map((code) => names.get(code) ?? code).join(" ");
    const words = [listed.id, listed.name.zh, listed.name.en, ...listed.aliases, place];
    return { agency: agencyOf(listed), place, hay: words.join("\n").toLowerCase() };
  });
}

/** An agency of the catalogue as the register would have it; who answers for it is not published there. */
function agencyOf({ id, name, aliases, level, kind }: CatalogueAgency): Agency {
  return { id, region: id.slice(0, 6), name, aliases: [...aliases], level, kind, parent: null };
}

function isLike(agency: Agency): (other: Agency) => boolean {
  return ({ id, level, kind }) =>
    id !== agency.id && level === agency.level && kind === agency.kind;
}

/** 0 for the same county, up to 3 for another province; namesakes of one distance keep the register's order. */
function distance(agency: Agency, other: Agency): number {
  const shared = [6, 4, 2].findIndex((digits) =>
    other.region.startsWith(agency.region.slice(0, digits)),
  );
  return shared < 0 ? 3 : shared;
}

function yearsOf({ id, sources }: Body): readonly OtherYear[] {
  return sources.map(({ year, forms, read }) => ({
    agency: id,
    year,
    scope: "unknown",
    forms,
    cells: Object.fromEntries(
      ALL_FIGURES.flatMap(({ address }): readonly [FigureAddress, CellOfYear][] => {
        const reading = read(address);
        if (reading.state === "reported") return [[address, reading]];
        // A series says what stood in a report: nothing in it is derived.
        if (reading.state === "missing" || reading.state === "derived") return [];
        return [[address, { state: reading.state }]];
      }),
    ),
  }));
}

type CellOfYear = NonNullable<OtherYear["cells"][FigureAddress]>;

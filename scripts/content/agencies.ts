import { type Message, message } from "../../src/lib/message/index.ts";
import { readStrictYaml, type YamlShape } from "../../src/lib/parse/index.ts";
import {
  type Agency,
  type AgencyFile,
  agencySchema,
  type Regions,
} from "../../src/lib/report/index.ts";
import { type FileMessage, ofFile } from "./file-message.ts";
import { readContentText } from "./text.ts";

/** The register of agencies. */
export interface Register {
  /** Sorted by id. */
  readonly agencies: readonly Agency[];
  readonly messages: readonly FileMessage[];
}

/** Reads every `agency.yaml`; one with an error is left out, and with it the reports beside it. */
export function readAgencies(
  directory: string,
  paths: readonly string[],
  regions: Regions,
): Register {
  const read = paths.map((path) => readAgency(directory, path, regions));
  const agencies = read.flatMap(({ agency }) => agency ?? []);
  const known = new Set(agencies.map(({ id }) => id));
  const orphans = read.filter(({ agency }) => agency?.parent != null && !known.has(agency.parent));
  const lost = new Set(orphans.map(({ agency }) => agency?.id));
  return {
    agencies: agencies
      .filter(({ id }) => !lost.has(id))
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
    messages: [
      ...read.flatMap(({ path, messages }) => ofFile(path, messages)),
      ...orphans.flatMap(({ path, agency, placeOf }) =>
        ofFile(path, [
          message("agency-parent-unknown", { parent: agency?.parent ?? "" }, placeOf("parent")),
        ]),
      ),
    ],
  };
}

/** The file of an agency, given its id. */
export function agencyPath(id: string): string {
  return `reports/${id}/agency.yaml`;
}

/** What an `agency.yaml` says, or what is wrong with it. */
export interface AgencyReading {
  readonly path: string;
  readonly agency: Agency | null;
  readonly messages: readonly Message[];
  readonly placeOf: (key: string) => { readonly line: number; readonly column: number };
}

function readAgency(directory: string, path: string, regions: Regions): AgencyReading {
  const { text, messages } = readContentText(directory, path);
  return text === null
    ? { path, agency: null, messages, placeOf: () => ({ line: 1, column: 1 }) }
    : parseAgency(text, path, regions);
}

/** One `agency.yaml`, its place checked; whether its parent is registered is another question. */
export function parseAgency(text: string, path: string, regions: Regions): AgencyReading {
  const start = { line: 1, column: 1 };
  const id = path.slice("reports/".length, -"/agency.yaml".length);
  const region = id.slice(0, 6);
  const record = readStrictYaml(text, AGENCY_SHAPE);
  const misplaced = regions.has(region) ? [] : [message("region-unknown", { region }, start)];
  return {
    path,
    agency: record.value && misplaced.length === 0 ? { ...record.value, id, region } : null,
    messages: [...record.messages, ...misplaced],
    placeOf: record.placeOf,
  };
}

const AGENCY_SHAPE: YamlShape<AgencyFile> = {
  schema: agencySchema,
  numbers: new Set(["validFrom", "validTo", "searches[].year"]),
  nulls: new Set(["parent"]),
  expected: {
    name: "{ zh: 博爱县人民政府, en: … }",
    "name.zh": "博爱县人民政府",
    "name.en": "People's Government of Bo'ai County",
    level: "national | province | prefecture | county | township",
    kind: "government | government-office | department | township | zone | other",
    parent: "null | 410822/government",
    aliases: "[] | [博爱县]",
    "aliases[]": "博爱县",
    creditCode: "11410822005000000X",
    validFrom: "2019",
    validTo: "2024",
    predecessor: "320829/government",
    successor: "320813/government",
    moved: "[320829/government]",
    "moved[]": "320829/government | 320829/government/2019",
    searches: "[] | - { year: 2022, date: 2026-11-21, where: https://… }",
    "searches[]": "{ year: 2022, date: 2026-11-21, where: https://… }",
    "searches[].year": "2022 (2008–2100)",
    "searches[].date": "2026-11-21",
    "searches[].where": "1–500 字",
  },
};

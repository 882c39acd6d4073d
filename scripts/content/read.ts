import type { SiteConfig } from "../../src/lib/dataset/index.ts";
import { message } from "../../src/lib/message/index.ts";
import { type Agency, type Regions, reportIdOfPath } from "../../src/lib/report/index.ts";
import { agencyPath, type Register, readAgencies } from "./agencies.ts";
import { contentCommit } from "./commit.ts";
import { type FileMessage, ofFile } from "./file-message.ts";
import { listContent } from "./files.ts";
import { readRegions } from "./regions.ts";
import { readSite } from "./site.ts";

/** A content directory: its register and configuration read, its reports still to be parsed. */
export interface Content {
  readonly directory: string;
  /** Paths of the reports whose agency is registered, sorted by code unit. */
  readonly reports: readonly string[];
  readonly originals: readonly string[];
  readonly agencies: readonly Agency[];
  readonly regions: Regions;
  /** Null when `site.yaml` is missing or wrong. */
  readonly site: SiteConfig | null;
  /** The commit it is at; null where it is at none. */
  readonly commit: string | null;
  readonly messages: readonly FileMessage[];
}

/** Reads a content directory up to its reports. Same directory, same value. */
export function readContent(directory: string): Content {
  const regions = readRegions();
  const files = listContent(directory);
  const register = readAgencies(directory, files.agencies, regions);
  const { site, messages } = readSite(directory, files.hasSite);
  const registered = new Set(register.agencies.map(({ id }) => id));
  const declared = new Set(files.agencies);
  const homeless = files.reports.filter((path) => !declared.has(agencyPath(agencyOf(path))));
  return {
    directory,
    reports: files.reports.filter((path) => registered.has(agencyOf(path))),
    originals: files.originals,
    agencies: register.agencies,
    regions,
    site,
    commit: contentCommit(directory),
    messages: [
      ...files.messages,
      ...messages,
      ...register.messages,
      ...takenMoves(register, files.reports),
      ...homeless.flatMap((path) =>
        ofFile(path, [message("agency-yaml-missing", { path: agencyPath(agencyOf(path)) }, null)]),
      ),
    ],
  };
}

/** Ids of old that `moved:` gives to one agency while another agency, or a report, bears them today. */
function takenMoves(register: Register, reports: readonly string[]): readonly FileMessage[] {
  const bearers = new Map<string, string>([
    ...reports.map((path) => [reportIdOfPath(path) ?? "", `content/${path}`] as const),
    ...register.agencies.map(({ id }) => [id, `content/${agencyPath(id)}`] as const),
  ]);
  return register.agencies.flatMap(({ id, moved = [] }) =>
    moved.flatMap((old) => {
      const other = bearers.get(old);
      bearers.set(old, `content/${agencyPath(id)}`);
      return other === undefined
        ? []
        : ofFile(agencyPath(id), [message("agency-moved-taken", { moved: old, other }, null)]);
    }),
  );
}

/** The agency a report's path names. */
function agencyOf(path: string): string {
  return (reportIdOfPath(path) ?? "").slice(0, -"/2020".length);
}

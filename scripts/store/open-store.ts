import type { OpenReports } from "./open-reports.ts";
import type { KnownRecord } from "./state.ts";

/** A store that is being brought up to date. */
export interface OpenStore {
  readonly storeDir: string;
  readonly reports: OpenReports;
  /** What it knew when it was last whole, by report id. */
  readonly known: Readonly<Record<string, KnownRecord>>;
}

/** So many reports outweigh starting a thread, which takes half a second. */
export const WORTH_A_THREAD = 300;

import type { Finding, Verdict } from "../audit/finding.ts";
import type { Message } from "../message/index.ts";
import type { Agency, Region, Report } from "../report/index.ts";
import type { FormId, TableKey } from "../statute/index.ts";

/** One report in the store, as pages and makers read it; its files: `packed-record.ts`. */
export interface StoreRecord {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Warnings and information of the parser; errors never reach the store. */
  readonly messages: readonly Message[];
  /** SHA-256 of the content file. */
  readonly contentHash: string;
  /** Git blob id of the content file (SHA-1 over `blob <bytes>\0<content>`), its SWHID. */
  readonly blobId: string;
  /**
   * Whether the stored original, imported again, gives the content file byte for byte; null where that was not tried:
   * no original is stored, the file was made by hand, or the archive is large.
   */
  readonly reproduced: boolean | null;
}

/** What lists need of a report without opening its record. */
export interface ReportSummary {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly agency: string;
  readonly region: string;
  readonly year: number;
  readonly scope: "own" | "roll-up" | "unknown";
  readonly published: string;
  readonly sourceKind: "publisher" | "mirror" | "third-party";
  readonly prose: "full" | "omitted";
  /** The form of each table found, null where the table is not in the report. */
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  /** Reported figures (cells with a number). */
  readonly figures: number;
  /** Findings by verdict, observations not among them. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Findings that are only worth knowing. */
  readonly observations: number;
  readonly contentHash: string;
}

/** What a fork changes: `content/site.yaml`. */
export interface SiteConfig {
  readonly title: { readonly zh: string; readonly en: string };
  readonly tagline: { readonly zh: string; readonly en: string };
  readonly languages: readonly ("zh-CN" | "en")[];
  /** A line shown on every page (a test site, synthetic content), or null. */
  readonly notice: { readonly zh: string; readonly en: string } | null;
  readonly operator: { readonly zh: string; readonly en: string };
  readonly licence: string;
  /** Region codes the archive means to cover; empty for the whole country. */
  readonly regionScope: readonly string[];
  /** CSS colour of the accent in light mode. */
  readonly accent: string;
  /** Address of the repository on its forge, or `none`: then nothing links to a forge. */
  readonly forge: string;
  readonly icp: string | null;
  readonly publicSecurityRecord: string | null;
  readonly siteIdentifier: string | null;
  readonly correctionMailbox: string | null;
  /** Where originals above 2 MB lie, or null. */
  readonly originalsUrl: string | null;
  /** The server the search page asks in place of the index beside it, or null. */
  readonly searchEngine: SearchEngineConfig | null;
}

/** A server that `npm run publish` sends the records to. */
export interface SearchEngineConfig {
  readonly kind: "groonga" | "clickhouse";
  /** Where it answers on the site's own host, `/engine/`: no page asks another host. */
  readonly path: string;
}

/** A report somebody looked for and did not find: the panel tells it apart from one nobody looked for. */
export interface SearchedReport {
  /** Agency id. */
  readonly agency: string;
  readonly year: number;
  /** The last day on which it was looked for. */
  readonly date: string;
  /** Where: an address, or words. */
  readonly where: string;
}

/** The small head of the store: `.cache/store/index.json`. */
export interface StoreIndex {
  readonly site: SiteConfig;
  /** Sorted by id. */
  readonly reports: readonly ReportSummary[];
  /** Sorted by id. */
  readonly agencies: readonly Agency[];
  /** Divisions in use with all above them, sorted by code. */
  readonly regions: readonly Region[];
  /** Reports somebody looked for and did not find, sorted by agency and year; none that the archive holds. */
  readonly searched: readonly SearchedReport[];
  /** The commit the content is at, for citations; null where it is at none. */
  readonly commit: string | null;
  /** Data version of the archive (CHANGELOG-DATA.md) and the parser's. */
  readonly versions: { readonly data: string; readonly parser: string };
}

/**
 * `.cache/store/stamps.json`: by report id, what changes whenever its report may, and whenever anything of its record
 * may. Who asks it need not read twenty thousand files to learn that nothing changed.
 */
export type RecordStamps = Readonly<
  Record<string, { readonly report: string; readonly record: string }>
>;

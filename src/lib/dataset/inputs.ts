import { parseReportId } from "../report/index.ts";

/**
 * What of a report an output is made from, declared for every file below `data/`:
 * - `content`: anything in the report: figures, findings, frontmatter;
 * - `identity`: that there is such a report, not what it says;
 * - `code`: nothing of any report.
 */
export type InputKind = "content" | "identity" | "code";

/** A family of outputs, and which reports it is made from. */
export interface DeclaredInput {
  /** Paths below `data/`; its groups are what {@link DeclaredInput.of} is given. */
  readonly pattern: RegExp;
  readonly reads: InputKind;
  /** Whether a report is among those it is made from; all reports where it does not say. */
  readonly of?: (
    report: { region: string; agency: string; year: number },
    groups: readonly string[],
  ) => boolean;
}

/** Every output of the published data with its inputs. A test changes one digit and compares. */
export const DECLARED_INPUTS: readonly DeclaredInput[] = [
  {
    pattern: /^v1\/reports\/(\d{6})\/(\d{4})\.json$/,
    reads: "content",
    of: ({ region, year }, [code, of]) => region === code && String(year) === of,
  },
  {
    pattern: /^v1\/(?:series|totals)\/(\d{6})\.json$/,
    reads: "content",
    of: ({ region }, [code]) => region === code,
  },
  {
    pattern: /^v1\/zip\/(\d{4})\.zip$/,
    reads: "content",
    of: ({ year }, [of]) => String(year) === of,
  },
  { pattern: /^v1\/zip\/all\.zip$/, reads: "content" },
  { pattern: /^v1\/agencies\.(?:csv|excel\.csv|json|parquet)$/, reads: "identity" },
  {
    pattern:
      /^v1\/(?:figures|reports|findings|indicators|panel|corrections)\.(?:csv|excel\.csv|json|parquet)$/,
    reads: "content",
  },
  { pattern: /^figures\.csv$/, reads: "content" },
  { pattern: /^v1\/(?:catalogue|updates|files|datapackage)\.json$/, reads: "content" },
  { pattern: /^v1\/schemas\/[a-z-]+\.schema\.json$/, reads: "code" },
  { pattern: /^feeds\/all\.(?:xml|json)$/, reads: "content" },
  {
    pattern: /^feeds\/(\d{6})\.(?:xml|json)$/,
    reads: "content",
    of: ({ region }, [code]) => region === code,
  },
  {
    pattern: /^feeds\/(\d{6}\/[a-z0-9-]+)\.(?:xml|json)$/,
    reads: "content",
    of: ({ agency }, [id]) => agency === id,
  },
];

/**
 * Whether an output may change when the content of a report does.
 * @param path below `data/`; throws on one that no declaration covers, which is a bug
 */
export function mayChange(path: string, report: string): boolean {
  const id = parseReportId(report);
  for (const { pattern, reads, of } of DECLARED_INPUTS) {
    const match = pattern.exec(path);
    if (match) return id !== null && reads === "content" && (of?.(id, match.slice(1)) ?? true);
  }
  throw new Error(`No declared inputs for data/${path}`);
}

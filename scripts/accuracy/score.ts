import { extname } from "node:path";
import type { ImportResult } from "../../src/lib/ingest/index.ts";
import { equalDecimals, isDecimal } from "../../src/lib/report/index.ts";
import type { FigureAddress } from "../../src/lib/statute/index.ts";
import type { TruthCase } from "./truth.ts";

/** How an import stands against the truth. */
export interface Score {
  readonly name: string;
  readonly format: string;
  /** Of the input file, without its dot. */
  readonly extension: string;
  readonly status: ImportResult["status"];
  /** Figures the truth holds. */
  readonly expected: number;
  readonly exact: number;
  /** Figures of the truth that were not reported: abstained or lost. */
  readonly missing: number;
  /** Figures reported that the truth does not have, or has otherwise: what must never be. */
  readonly wrong: readonly FigureAddress[];
  readonly errors: number;
  readonly warnings: number;
  /** Whether the case came out as it should. */
  readonly holds: boolean;
}

/** Holds one result against its truth. */
export function scoreCase(truth: TruthCase, result: ImportResult): Score {
  const reported = new Map(
    (result.status === "ok" ? result.figures : []).flatMap(({ address, cell }) =>
      cell.state === "reported" ? [[address, cell.value] as const] : [],
    ),
  );
  const isExact = (address: FigureAddress, value: string) => {
    const expected = truth.figures.get(address);
    return expected !== undefined && isDecimal(expected) && equalDecimals(expected, value);
  };
  const exact = [...reported].filter(([address, value]) => isExact(address, value)).length;
  const wrong = [...reported].filter(([address, value]) => !isExact(address, value));
  const count = (severity: string) =>
    result.messages.filter((message) => message.severity === severity).length;
  const score = {
    name: truth.name,
    format: truth.format,
    extension: extname(truth.input).slice(1),
    status: result.status,
    expected: truth.figures.size,
    exact,
    missing: truth.figures.size - exact,
    wrong: wrong.map(([address]) => address),
    errors: count("error"),
    warnings: count("warning"),
  };
  return { ...score, holds: HOLDS[truth.expect](score) };
}

type Verdict = (score: Omit<Score, "holds">) => boolean;

/** What each expectation asks. A refusal is always allowed where a warning is, for abstaining is no error. */
const HOLDS: Readonly<Record<TruthCase["expect"], Verdict>> = {
  ok: (score) =>
    score.status === "ok" && score.missing === 0 && score.wrong.length === 0 && score.errors === 0,
  warning: (score) =>
    score.status === "ok" && score.missing === 0 && score.wrong.length === 0 && score.warnings > 0,
  error: (score) =>
    score.wrong.length === 0 &&
    score.errors > 0 &&
    (score.status === "refused" || score.missing > 0 || score.expected === 0),
};

import type { RuleClass } from "../message/index.ts";
import type { Agency, Decimal, Regions, Report } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import type { Finding } from "./finding.ts";

/** What a rule may look at. A rule reads, it never changes. */
export interface AuditContext {
  readonly report: Report;
  readonly agency: Agency | null;
  /** All reports of the same agency, by year, this one included. */
  readonly series: readonly Report[];
  /** Reports of the same year of bodies whose parent is this agency. */
  readonly children: readonly Report[];
  /** Report of the same year of this agency's parent, if the archive holds it. */
  readonly parent: Report | null;
  /** Agency ids the register names as children of this agency. */
  readonly knownChildren: readonly string[];
  readonly regions: Regions;
  /** Medians, in 元, of the money figures of like bodies (same level and kind, same year); absent where there are too few. */
  readonly peerMedians?: ReadonlyMap<FigureAddress, Decimal>;
}

/** One rule: a pure function of reports. With a missing operand it is silent or NOT_ASSESSABLE, never PASS. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly class: RuleClass;
  check(context: AuditContext): readonly Finding[];
}

import { defineRule, type Outcome } from "./outcome.ts";
import type { AuditContext, Rule } from "./rule.ts";

/** A rule that reads prose: where our copy leaves the prose out, it is NOT_ASSESSABLE once and says no more. */
export function defineProseRule(
  id: string,
  version: number,
  conclude: (context: AuditContext) => readonly Outcome[],
): Rule {
  return defineRule(id, version, (context) =>
    context.report.meta.prose === "omitted" ? [PROSE_OMITTED] : conclude(context),
  );
}

const PROSE_OMITTED: Outcome = {
  verdict: "NOT_ASSESSABLE",
  cause: "not-in-our-copy",
  operands: [],
  says: "NOT_ASSESSABLE.prose-omitted",
};

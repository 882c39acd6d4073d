import { tableAbsent } from "../absent.ts";
import { type ExplanationKey, explain } from "../explanations.ts";
import { compareTold, soleMention } from "../narrative/compare-told.ts";
import { type Mention, mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { figureOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";
import type { AuditContext } from "../rule.ts";
import { plus, type Term, weigh } from "../weigh.ts";

/** N-01: the applications the prose tells of are those the table counts, with or without those carried over. */
export const n01 = defineProseRule("N-01", 2, (context): readonly Outcome[] => {
  const { report } = context;
  const mentions = mentionsOf(report, SUBJECTS.applicationsReceived);
  if (mentions.length === 0) return [];
  if (!report.tables.applications) {
    return [
      {
        ...tableAbsent(report, "applications"),
        operands: mentions.map((mention) => mention.operand),
        says: "NOT_ASSESSABLE.narrative",
      },
    ];
  }
  const mention = soleMention(mentions);
  return mention ? [held(context, mention)] : [];
});

/** Words that count what was carried over as well. */
const INCLUDES_CARRIED_OVER = /含上年(?:度)?结转|包括上年|加上上年|含结转/;
const HANDLED = /办理|处理|收办/;

function held(context: AuditContext, mention: Mention): Outcome {
  const { report } = context;
  const received = plus(figureOperand(report, "applications.received.total"));
  const handled = [...received, ...plus(figureOperand(report, "applications.carriedOver.total"))];
  const wide =
    INCLUDES_CARRIED_OVER.test(mention.sentence.masked) ||
    (HANDLED.test(mention.clause) && !/受理|收到/.test(mention.clause));
  const declared = compareTold(mention, wide ? handled : received);
  if (declared.verdict !== "FAIL") return declared;
  const other = compareTold(mention, wide ? received : handled);
  if (other.verdict === "PASS") {
    const key: ExplanationKey = wide ? "carriedOverExcluded" : "carriedOverIncluded";
    return explained(other, key);
  }
  return countsOneOffice(context, mention, received)
    ? { ...explained(declared, "narrowerScope") }
    : declared;
}

function explained(weighed: ReturnType<typeof compareTold>, key: ExplanationKey): Outcome {
  const values = weighed.operands.flatMap((operand) => operand.value ?? []);
  return { ...weighed, verdict: "EXPLAINED", explanation: explain(key, values) };
}

/** A government's report sums up its level; a sentence about its office alone then tells of fewer. */
function countsOneOffice(
  { agency, report }: AuditContext,
  mention: Mention,
  received: readonly Term[],
): boolean {
  const sumsUp = agency?.kind === "government" || report.meta.scope === "roll-up";
  const namesOffice = /政府办|办公室|本级|代表.{0,6}政府/.test(mention.sentence.masked);
  return sumsUp && namesOffice && weigh(plus(mention.operand), "≤", received).verdict === "PASS";
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { RULE_ENTRIES } from "../../message/index.ts";
import { LABELLED_FINDINGS, type LabelledFinding } from "./labelled-findings.ts";
import { PRECISION_ASKED, precisionByRule, precisionOf, wilsonLowerBound } from "./precision.ts";

const label = (
  ruleId: string,
  verdict: LabelledFinding["verdict"],
  right: boolean,
): LabelledFinding => ({ ruleId, year: 2023, verdict, figures: "6 ≠ 7", right, sample: "fresh" });

test("wilsonLowerBound(right, tried) agrees with published values, and says how little a few tell", () => {
  assert.equal(wilsonLowerBound(0, 0), 0);
  assert.equal(wilsonLowerBound(0, 5), 0);
  assert.equal(wilsonLowerBound(3, 3).toFixed(4), "0.4385");
  assert.equal(wilsonLowerBound(81, 263).toFixed(4), "0.2553");
  assert.ok(wilsonLowerBound(72, 72) < PRECISION_ASKED);
  assert.ok(wilsonLowerBound(73, 73) >= PRECISION_ASKED);
});

test("precisionOf(rule, labels) counts what a list would show apart from all that was read", () => {
  const labels = [
    label("N-02", "PASS", true),
    label("N-02", "NOT_ASSESSABLE", false),
    label("N-02", "FAIL", true),
    label("N-02", "EXPLAINED", false),
    label("N-08", "FAIL", false),
  ];
  const { findings, findingsRight, shown, shownRight } = precisionOf("N-02", labels);
  assert.deepEqual([findings, findingsRight, shown, shownRight], [4, 2, 2, 1]);
  assert.deepEqual(
    precisionByRule(labels).map(({ ruleId }) => ruleId),
    ["N-02", "N-08"],
  );
});

test("LABELLED_FINDINGS speak of rules that exist, and hold figures, no sentence", () => {
  for (const { ruleId, figures } of LABELLED_FINDINGS) {
    assert.ok(RULE_ENTRIES[ruleId], ruleId);
    assert.doesNotMatch(figures, /\p{Script=Han}{2}/u, figures);
    assert.notEqual(figures, "");
  }
});

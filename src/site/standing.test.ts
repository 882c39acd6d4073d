import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../lib/audit/index.ts";
import { byRule, byStanding, standingOf } from "./standing.ts";

/** Only what the standing depends on; the rest of a finding is not looked at. */
const finding = (ruleId: string, ruleClass: Finding["class"], verdict: Finding["verdict"]) =>
  ({ ruleId, class: ruleClass, verdict }) as Finding;

test("standingOf(finding) takes a failed observation for a note, not for a fault", () => {
  assert.equal(standingOf(finding("M-04", "I", "FAIL")), "noted");
  assert.equal(standingOf(finding("T4-01", "E", "FAIL")), "disagrees");
  assert.equal(standingOf(finding("F-03", "W", "FAIL")), "disagrees");
});

test("byStanding(findings) puts what disagrees first and leaves no group empty", () => {
  const groups = byStanding([
    finding("T3-01", "E", "PASS"),
    finding("T4-01", "E", "FAIL"),
    finding("T3-02", "E", "PASS"),
  ]);
  assert.deepEqual(
    groups.map((group) => [group.standing, group.findings.length]),
    [
      ["disagrees", 1],
      ["agrees", 2],
    ],
  );
});

test("byRule(findings) keeps the order of the audit", () => {
  const groups = byRule([
    finding("T3-02", "E", "PASS"),
    finding("T3-01", "E", "PASS"),
    finding("T3-02", "E", "PASS"),
  ]);
  assert.deepEqual(
    groups.map((group) => [group.ruleId, group.findings.length]),
    [
      ["T3-02", 2],
      ["T3-01", 1],
    ],
  );
});

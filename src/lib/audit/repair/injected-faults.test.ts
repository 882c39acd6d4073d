import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../../report/index.ts";
import { fullReports } from "../fixtures/full-reports.ts";
import { auditReport, type Finding } from "../index.ts";
import { contextWith, withFigures } from "../testing.ts";

const FAULTS = 2400;

/** The sums that a form prints. */
const SUMS: ReadonlySet<string> = new Set(["T3-01", "T3-02", "T3-03", "T4-01"]);

interface Tally {
  faults: number;
  breaking: number;
  missed: number;
  untouchedFailures: number;
  unambiguous: number;
  named: number;
  ambiguous: number;
  listed: number;
}

test("auditReport(context) finds every single-digit fault that breaks a sum, and names or lists its repair", (t) => {
  const tally = injectFaults(FAULTS);
  t.diagnostic(JSON.stringify(tally));
  assert.equal(tally.faults, FAULTS);
  assert.ok(tally.breaking > 2000, "most faults break a sum");
  assert.equal(tally.missed, 0);
  assert.equal(tally.untouchedFailures, 0);
  assert.ok(tally.named >= 0.99 * tally.unambiguous);
  assert.equal(tally.listed, tally.ambiguous);
});

function injectFaults(count: number): Tally {
  const random = seeded(20261121);
  const reports = fullReports().map((report) => ({ report, broken: brokenCells(report) }));
  const tally: Tally = {
    faults: 0,
    breaking: 0,
    missed: 0,
    untouchedFailures: 0,
    unambiguous: 0,
    named: 0,
    ambiguous: 0,
    listed: 0,
  };
  while (tally.faults < count) {
    const { report, broken } = pick(random, reports);
    const cells = report.figures.filter(
      ({ address }) => !address.startsWith("proactive.") && !broken.has(address),
    );
    const { address, cell } = pick(random, cells);
    if (cell.state !== "reported") continue;
    const wrong = withWrongDigit(random, cell.value);
    const findings = auditReport(contextWith(withFigures(report, { [address]: wrong })));
    score(tally, findings.filter(notOf(broken)), address, cell.value);
  }
  return tally;
}

function score(tally: Tally, findings: readonly Finding[], address: string, right: string): void {
  tally.faults += 1;
  const failed = findings.filter((finding) => finding.class === "E" && finding.verdict === "FAIL");
  const sums = failed.filter((finding) => SUMS.has(finding.ruleId));
  tally.untouchedFailures += failed.filter(
    (finding) => !finding.operands.some((operand) => operand.address === address),
  ).length;
  const containing = findings.filter(
    (finding) =>
      SUMS.has(finding.ruleId) && finding.operands.some((operand) => operand.address === address),
  );
  if (containing.length === 0) return;
  tally.breaking += 1;
  // Every sum the cell stands in held before, so every one of them must fail now.
  if (sums.length !== containing.length) tally.missed += 1;
  const candidates = findings.flatMap((finding) => finding.repair?.candidates ?? []);
  const rightOne = candidates.some(
    ({ changes }) =>
      changes.length === 1 && changes[0]?.address === address && changes[0].to === right,
  );
  // A cell of table B stands in its row and its column: no other cell does. One of table C stands in one sum only.
  if (containing.length > 1) {
    tally.unambiguous += 1;
    if (rightOne && candidates.length === 1) tally.named += 1;
  } else {
    tally.ambiguous += 1;
    if (rightOne) tally.listed += 1;
  }
}

/** Findings that do not speak of the report's own broken sums. */
function notOf(broken: ReadonlySet<string>): (finding: Finding) => boolean {
  return ({ operands }) => !operands.some((operand) => broken.has(operand.address));
}

/** Cells of sums that the report itself breaks (洪泽区 2023 has two): a fault there proves nothing. */
function brokenCells(report: Report): ReadonlySet<string> {
  return new Set(
    auditReport(contextWith(report))
      .filter((finding) => SUMS.has(finding.ruleId) && finding.verdict === "FAIL")
      .flatMap((finding) => finding.operands.map((operand) => operand.address)),
  );
}

/** One digit replaced by another; a leading nought is dropped. */
function withWrongDigit(random: () => number, value: string): string {
  const at = Math.floor(random() * value.length);
  const digit = (Number(value.charAt(at)) + 1 + Math.floor(random() * 9)) % 10;
  return `${value.slice(0, at)}${digit}${value.slice(at + 1)}`.replace(/^0+(?=\d)/, "");
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  assert.ok(item !== undefined);
  return item;
}

/** The same faults every time: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

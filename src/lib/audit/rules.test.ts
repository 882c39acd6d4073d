import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { RULE_ENTRIES } from "../message/index.ts";
import { fullReports } from "./fixtures/full-reports.ts";
import { auditReport, type Finding, RULES } from "./index.ts";
import { contextWith, sketchAgency, soundReport } from "./testing.ts";

const SLOT = /\{\w+\}/g;

test("RULES has an emitter for every entry of the catalogue, and an entry for every emitter", () => {
  assert.deepEqual(RULES.map(({ id }) => id).sort(), Object.keys(RULE_ENTRIES).sort());
});

test("RULES lists each rule once, with the class of its entry", () => {
  assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
  for (const { id, class: weight } of RULES) assert.equal(weight, RULE_ENTRIES[id]?.class, id);
});

test("RULES has a file and a test file for every rule", () => {
  const files = readdirSync(new URL("./rules/", import.meta.url));
  for (const { id } of RULES) {
    const own = files.filter((file) => file.startsWith(`${id.toLowerCase()}-`));
    assert.equal(own.length, 2, `${id}: ${own.join(", ")}`);
    assert.equal(own.filter((file) => file.endsWith(".test.ts")).length, 1, id);
  }
});

test("RULE_ENTRIES speaks both languages, and asks for the same facts in both", () => {
  for (const [id, entry] of Object.entries(RULE_ENTRIES)) {
    const texts = [entry.title, entry.explanation, entry.basis, entry.advice];
    for (const text of [...texts, ...Object.values(entry.statements)]) {
      assert.match(text.zh, /\p{Script=Han}/u, id);
      assert.match(text.en, /[A-Za-z]{3}/, id);
      // Where a language needs a fact that the other states by its name alone (第{numeral}部分), it may have more slots.
      const extra = slots(text.en).filter((slot) => !slots(text.zh).includes(slot));
      assert.deepEqual(extra, [], `${id}: ${text.en}`);
    }
    assert.ok(entry.example.ok !== "" && entry.example.notOk !== "", id);
  }
});

test("RULE_ENTRIES words every finding as what this archive checked", () => {
  for (const [id, entry] of Object.entries(RULE_ENTRIES)) {
    for (const { zh, en } of Object.values(entry.statements)) {
      assert.ok(zh.startsWith("本站核对："), `${id}: ${zh}`);
      assert.ok(en.startsWith("This archive checked: "), `${id}: ${en}`);
      assert.doesNotMatch(zh + en, /造假|虚报|瞒报|违规|fraud|falsif|misconduct/i, id);
    }
  }
});

test("auditReport(context) leaves no slot of a statement unfilled", () => {
  for (const { ruleId, statement } of everyFinding()) {
    assert.deepEqual(statement.zh.match(SLOT) ?? [], [], `${ruleId}: ${statement.zh}`);
    assert.deepEqual(statement.en.match(SLOT) ?? [], [], `${ruleId}: ${statement.en}`);
  }
});

test("auditReport(context) gives a cause with every NOT_ASSESSABLE and an explanation with every EXPLAINED", () => {
  for (const { ruleId, verdict, cause, explanation } of everyFinding()) {
    assert.equal(verdict === "NOT_ASSESSABLE" && cause === null, false, ruleId);
    assert.equal((verdict === "EXPLAINED") === (explanation !== null), true, ruleId);
  }
});

test("auditReport(context) never passes a check with an unknown operand", () => {
  for (const { ruleId, verdict, operands } of everyFinding()) {
    if (verdict !== "PASS") continue;
    const unknown = operands.filter(
      ({ value, state }) => value === null && state !== "narrative" && state !== "derived",
    );
    assert.deepEqual(unknown, [], ruleId);
  }
});

test("auditReport(context) lists findings in the order of the rules", () => {
  for (const report of fullReports()) {
    const order = auditReport(contextWith(report)).map(({ ruleId }) =>
      RULES.findIndex(({ id }) => id === ruleId),
    );
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
  }
});

test("auditReport(context) is silent on sound reports: nothing fails and nothing needs explaining", () => {
  for (const year of [2020, 2021]) {
    const context = contextWith(soundReport(year), {
      agency: sketchAgency({ id: "410822/government" }),
    });
    const faults = auditReport(context).filter(
      ({ verdict }) => verdict === "FAIL" || verdict === "EXPLAINED",
    );
    assert.deepEqual(
      faults.map(({ ruleId, equation }) => `${ruleId} ${equation}`),
      [],
    );
  }
});

function slots(template: string): readonly string[] {
  return template.match(SLOT) ?? [];
}

/** Findings of whole, broken, torn and empty reports. */
function everyFinding(): readonly Finding[] {
  const reports = fullReports().flatMap((report) => [
    report,
    { ...report, figures: report.figures.filter((_, index) => index % 3 !== 0) },
    { ...report, figures: [], tables: { proactive: null, applications: null, review: null } },
    { ...report, meta: { ...report.meta, prose: "omitted" as const } },
  ]);
  return [...reports, soundReport(2020), soundReport(2021)].flatMap((report) =>
    auditReport(contextWith(report, { agency: sketchAgency({ id: report.meta.agency }) })),
  );
}

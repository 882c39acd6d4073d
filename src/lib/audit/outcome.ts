import {
  inLang,
  type Lang,
  RULE_ENTRIES,
  type RuleClass,
  type RuleEntry,
} from "../message/index.ts";
import type { Place, Report } from "../report/index.ts";
import type { Bilingual } from "../statute/index.ts";
import type {
  Cause,
  Explanation,
  Finding,
  HumanVerdict,
  Operand,
  Repair,
  Verdict,
} from "./finding.ts";
import { operandHash } from "./operand-hash.ts";
import type { AuditContext, Rule } from "./rule.ts";

/** A fact of a statement; a text that differs by language is given in both. */
export type StatementFacts = Readonly<Record<string, string | number | Bilingual>>;

/** What one check of a rule came to: facts only. The words come from the rule's catalogue entry. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly operands: readonly Operand[];
  /** Required for NOT_ASSESSABLE; with FAIL it says where the fault may lie. */
  readonly cause?: Cause | null;
  readonly equation?: string;
  /** Which statement of the catalogue entry applies; the verdict's own by default. */
  readonly says?: string;
  readonly facts?: StatementFacts;
  readonly explanation?: Explanation | null;
  readonly repair?: Repair | null;
  /** Where a check is laxer or stricter than its rule (Y-01 by column). */
  readonly class?: RuleClass;
  /** Where to look; the first operand of this report that has a place by default. */
  readonly place?: Place | null;
}

/**
 * A rule from its check: what it concludes is turned into findings with statement, hash, human verdict and place.
 * Class and words are those of the catalogue entry of the id.
 */
export function defineRule(
  id: string,
  version: number,
  conclude: (context: AuditContext) => readonly Outcome[],
): Rule {
  const entry = RULE_ENTRIES[id];
  if (!entry) throw new Error(`No entry for rule ${id}`);
  const rule: Omit<Rule, "check"> = { id, version, class: entry.class };
  return {
    ...rule,
    check: (context) =>
      conclude(context).map((outcome) => toFinding(rule, entry, context.report, outcome)),
  };
}

function toFinding(
  rule: Omit<Rule, "check">,
  entry: RuleEntry,
  report: Report,
  outcome: Outcome,
): Finding {
  const hash = operandHash(rule.id, outcome.operands);
  const place = outcome.place ?? ownPlace(outcome.operands);
  return {
    report: report.id,
    ruleId: rule.id,
    version: rule.version,
    class: outcome.class ?? rule.class,
    verdict: outcome.verdict,
    cause: outcome.cause ?? null,
    operands: outcome.operands,
    equation: outcome.equation ?? "",
    statement: statementOf(rule.id, entry, outcome),
    explanation: outcome.explanation ?? null,
    repair: outcome.repair ?? null,
    human: humanVerdict(report, rule.id, hash),
    operandHash: hash,
    file: report.file,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}

function ownPlace(operands: readonly Operand[]): Place | null {
  for (const { address, line, column } of operands) {
    if (line !== null && column !== null && !address.includes("#")) return { line, column };
  }
  return null;
}

function statementOf(id: string, entry: RuleEntry, outcome: Outcome): Bilingual {
  const key = outcome.says ?? defaultStatement(outcome);
  const template = entry.statements[key] ?? entry.statements["FAIL"];
  if (!template) throw new Error(`Rule ${id} has no statement ${key}`);
  const facts = outcome.facts ?? {};
  return { zh: said(template, facts, "zh-CN"), en: said(template, facts, "en") };
}

function defaultStatement({ verdict, cause }: Outcome): string {
  return verdict === "NOT_ASSESSABLE" ? `${verdict}.${cause}` : verdict;
}

function said(template: Bilingual, facts: StatementFacts, lang: Lang): string {
  const [head, ...rest] = piecesOf(inLang(template, lang));
  let text = head ?? "";
  for (let at = 0; at < rest.length; at += 2) {
    const name = rest[at] ?? "";
    const fact = facts[name] ?? `{${name}}`;
    text += (typeof fact === "object" ? inLang(fact, lang) : fact) + (rest[at + 1] ?? "");
  }
  return text;
}

/** Texts of the catalogue taken apart at their slots: a hundred findings a report are worded from the same few. */
const PIECES = new Map<string, readonly string[]>();

/** What stands before the first slot, then in turn a slot's name and what follows it. */
function piecesOf(text: string): readonly string[] {
  const known = PIECES.get(text) ?? text.split(/\{(\w+)\}/);
  PIECES.set(text, known);
  return known;
}

/** The person's verdict on this very check. With other operands the hash differs and the finding is open again. */
function humanVerdict(report: Report, ruleId: string, hash: string): HumanVerdict | null {
  if (report.meta.verdicts.length === 0) return null;
  const found = report.meta.verdicts
    .filter((verdict) => verdict.rule === ruleId && verdict.operands === hash)
    .at(-1);
  if (!found) return null;
  const { verdict, by, date, why } = found;
  return { verdict, by, date, why };
}

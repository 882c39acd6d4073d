import type { Finding } from "../../src/lib/audit/index.ts";
import { inLang, type Lang, mendOf, reasonOf } from "../../src/lib/message/index.ts";
import { reportIdOfPath } from "../../src/lib/report/index.ts";
import type { FileMessage } from "../content/file-message.ts";

/** A finding as one line of `check --format json`; `operandHash` is what a person's verdict in the frontmatter names. */
export function findingJson(finding: Finding, lang: Lang): string {
  const { report, ruleId, version, verdict, cause, equation, repair, human } = finding;
  const { file, line, column, explanation } = finding;
  return JSON.stringify({
    report,
    ruleId,
    version,
    class: finding.class,
    verdict,
    cause,
    operands: finding.operands.map((operand) => ({
      address: operand.address,
      value: operand.value,
      state: operand.state,
      line: operand.line,
      column: operand.column,
    })),
    equation,
    statement: inLang(finding.statement, lang),
    explanation: explanation && {
      text: inLang(explanation.text, lang),
      strength: explanation.strength,
    },
    repair,
    human,
    operandHash: finding.operandHash,
    file,
    line,
    column,
  });
}

/** An error as one line of `check --format json`: a finding's keys where they apply, `severity` for verdict and class. */
export function errorJson({ file, message }: FileMessage, lang: Lang): string {
  return JSON.stringify({
    report: reportIdOfPath(file),
    ruleId: message.ruleId,
    version: null,
    severity: message.severity,
    cause: null,
    operands: [],
    equation: "",
    explanation: null,
    repair: null,
    human: null,
    reason: reasonOf(message, lang),
    mend: mendOf(message, lang),
    file,
    line: message.line,
    column: message.column,
  });
}

import type { Finding } from "../../lib/audit/index.ts";
import { RULE_ENTRIES } from "../../lib/message/index.ts";
import type { Report } from "../../lib/report/index.ts";
import { attribute, bothHtml, escapeHtml } from "../../site/html.ts";
import { LANGS, type Lang, pathIn } from "../../site/lang.ts";
import { link, rulePath } from "../../site/links.ts";
import { operandView } from "../../site/operand.ts";
import { byRule } from "../../site/standing.ts";
import { both } from "../../site/text.ts";
import { lightsOf } from "./lights.ts";

/**
 * Checks that agree or could not be made: by rule, each with its numbers and a jump to its figures.
 * @param path site path of the page
 */
export function digestHtml(findings: readonly Finding[], report: Report, path: string): string {
  return byRule(findings)
    .map((group) => {
      const lines = distinct(group.findings).map((finding) => lineHtml(finding, report, path));
      const rule = ruleNameHtml(group.ruleId, path);
      return `<li class="finding">${rule}<ul class="plain">${lines.join("")}</ul></li>`;
    })
    .join("");
}

/** The rule of a finding, linked to its page in the language of the frame. */
export function ruleNameHtml(ruleId: string, path: string): string {
  const title = RULE_ENTRIES[ruleId]?.title ?? { zh: ruleId, en: ruleId };
  const names = LANGS.map((lang) => {
    const address = link(path, pathIn(lang, rulePath(ruleId)));
    const words = escapeHtml(lang === "en" ? title.en : title.zh);
    return `<a class="${frameClass(lang)}" href="${address}"><code>${ruleId}</code> ${words}</a>`;
  });
  return `<p class="finding-rule">${names.join("")}</p>`;
}

function frameClass(lang: Lang): string {
  return lang === "en" ? "frame-en" : "frame-zh";
}

/** A check with numbers is its equation; one without is its sentence, said once however often it holds. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const saying = ({ equation, statement, cause }: Finding) => equation || statement.zh + cause;
  return [...new Map(findings.map((finding) => [saying(finding), finding])).values()];
}

function lineHtml(finding: Finding, report: Report, path: string): string {
  const { equation, statement, cause, operands } = finding;
  const views = operands.map((operand) => operandView(operand, report));
  const target = views.find((view) => view.target !== null)?.target;
  const lights = lightsOf(views.flatMap(({ id }) => id ?? []));
  const said =
    equation !== "" && target
      ? `<a href="${escapeHtml(link(path, target))}"${attribute("data-lights", lights)}><samp>${escapeHtml(equation)}</samp></a>`
      : bothHtml(statement);
  const why = cause && bothHtml(both((text) => text.causes[cause]));
  return `<li>${said}${why ? `<span class="quiet">（${why}）</span>` : ""}</li>`;
}

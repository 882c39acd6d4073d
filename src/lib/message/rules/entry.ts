import type { Bilingual } from "../../statute/index.ts";
import type { RuleEntry } from "../rule-entry.ts";

/** What a finding says when the check could not be made, by cause. Every rule says it so unless it knows better. */
const NOT_ASSESSABLE: Readonly<Record<string, Bilingual>> = {
  "NOT_ASSESSABLE.not-in-report": {
    zh: "本站核对：报告中没有所需的数字，无法核对。",
    en: "This archive checked: the report does not give the figures needed, so nothing can be said.",
  },
  "NOT_ASSESSABLE.not-in-our-copy": {
    zh: "本站核对：所需内容不在本站的副本中，很可能是在抓取或转换时丢失，无法核对。",
    en: "This archive checked: what is needed is not in our copy and was probably lost on its way to us, so nothing can be said.",
  },
  "NOT_ASSESSABLE.not-in-this-form": {
    zh: "本站核对：这一版格式没有所需的栏目，不适用。",
    en: "This archive checked: this edition of the form does not ask for the figures needed; the rule does not apply.",
  },
  "NOT_ASSESSABLE.unreadable": {
    zh: "本站核对：所需的数字无法辨认，无法核对。",
    en: "This archive checked: a figure needed cannot be read with certainty, so nothing can be said.",
  },
};

/** An entry of the catalogue with the statements that all rules share. */
export function ruleEntry(entry: RuleEntry): RuleEntry {
  return { ...entry, statements: { ...NOT_ASSESSABLE, ...entry.statements } };
}

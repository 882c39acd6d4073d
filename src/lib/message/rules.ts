import type { RuleEntries } from "./rule-entry.ts";
import { APPLICATION_RULES } from "./rules/applications.ts";
import { FORM_RULES } from "./rules/form.ts";
import { HIERARCHY_RULES } from "./rules/hierarchy.ts";
import { METADATA_RULES } from "./rules/metadata.ts";
import { NARRATIVE_RULES } from "./rules/narrative.ts";
import { PROACTIVE_RULES } from "./rules/proactive.ts";
import { REVIEW_RULES } from "./rules/review.ts";
import { YEAR_RULES } from "./rules/years.ts";

/** Every rule of the audit, by id, in the order in which findings are listed. */
export const RULE_ENTRIES: RuleEntries = {
  ...FORM_RULES,
  ...PROACTIVE_RULES,
  ...APPLICATION_RULES,
  ...REVIEW_RULES,
  ...NARRATIVE_RULES,
  ...YEAR_RULES,
  ...HIERARCHY_RULES,
  ...METADATA_RULES,
};

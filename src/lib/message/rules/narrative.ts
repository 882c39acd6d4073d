import type { RuleEntries } from "../rules.ts";

/** N: the prose against the tables and against itself. */
export const NARRATIVE_RULES: RuleEntries = {};

import type { RuleEntries } from "../rules.ts";

/** H: between a body and those it answers for. */
export const HIERARCHY_RULES: RuleEntries = {};

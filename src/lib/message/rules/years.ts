import type { RuleEntries } from "../rules.ts";

/** Y: between the years of one body. */
export const YEAR_RULES: RuleEntries = {};

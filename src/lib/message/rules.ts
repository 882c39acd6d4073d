import type { Bilingual } from "../statute/index.ts";

/** E: identity printed on or forced by the form. W: implied, lawful exceptions exist. I: observation. */
export type RuleClass = "E" | "W" | "I";

/** One rule of the audit as the site explains it. Ids are permanent. */
export interface RuleEntry {
  readonly class: RuleClass;
  readonly title: Bilingual;
  /** What is held against what, in a paragraph. */
  readonly explanation: Bilingual;
  /** Law, form or reasoning the rule rests on. */
  readonly basis: Bilingual;
  /** What a reader or author should do about a FAIL. */
  readonly advice: Bilingual;
  /** An example in numbers that passes, and one that does not. */
  readonly example: { readonly ok: string; readonly notOk: string };
}

/** Every rule of the audit, by id. */
export const RULE_ENTRIES: Readonly<Record<string, RuleEntry>> = {};

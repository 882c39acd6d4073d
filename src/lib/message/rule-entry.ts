import type { Bilingual } from "../statute/index.ts";

/** E: identity printed on or forced by the form. W: implied, lawful exceptions exist. I: observation. */
export type RuleClass = "E" | "W" | "I";

/** What a rule looks at: the statutory tables alone, the prose, other years, other bodies, or the record of the file. */
export type RuleEvidence = "tables" | "prose" | "years" | "bodies" | "record";

/** One rule of the audit as the site explains it. Ids are permanent. */
export interface RuleEntry {
  readonly class: RuleClass;
  readonly evidence: RuleEvidence;
  readonly title: Bilingual;
  /** What is held against what, in a paragraph. */
  readonly explanation: Bilingual;
  /** Law, form or reasoning the rule rests on. */
  readonly basis: Bilingual;
  /** What a reader or author should do about a FAIL. */
  readonly advice: Bilingual;
  /** An example in numbers that passes, and one that does not. */
  readonly example: { readonly ok: string; readonly notOk: string };
  /** What a finding says, by verdict or by a variant of one (`FAIL.missing`), with slots such as `{row}`. */
  readonly statements: Readonly<Record<string, Bilingual>>;
}

/** A part of the rules' catalogue: entries by id. */
export type RuleEntries = Readonly<Record<string, RuleEntry>>;

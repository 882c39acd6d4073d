import type { Bilingual } from "../statute/index.ts";

/** `error`: the file is left out or refused. `warning`: our reading doubts. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** The languages of messages and interface. */
export type Lang = "zh-CN" | "en";

/** The facts a message is made from: named slots of its templates. Texts are quoted as printed. */
export type Facts = Readonly<Record<string, string | number>>;

/** What went wrong or what is doubted, as facts; the words are made per language from the catalogue. */
export interface Message {
  /** Id of a catalogue entry. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly facts: Facts;
  /** 1-based; null where the source has no lines (docx, pdf, xlsx) or the trouble is the whole file. */
  readonly line: number | null;
  readonly column: number | null;
}

/** One entry of the message catalogue. Ids are permanent. Templates hold slots such as `{label}`. */
export interface MessageEntry {
  readonly severity: Severity;
  readonly title: Bilingual;
  /** What is wrong, "Unexpected X, expected Y", with slots. */
  readonly reason: Bilingual;
  /** How to mend it, with slots. */
  readonly mend: Bilingual;
}

/** A part of the catalogue: entries by id. */
export type MessageEntries = Readonly<Record<string, MessageEntry>>;

/** Fills the slots of a template from facts. A slot without a fact stays visible, so that a test can find it. */
export function fill(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(facts[name] ?? slot));
}

/** The entry's text for a language. */
export function inLang(text: Bilingual, lang: Lang): string {
  return lang === "en" ? text.en : text.zh;
}

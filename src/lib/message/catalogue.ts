import { CONTENT_MESSAGES } from "./content.ts";
import { IMPORT_MESSAGES } from "./import.ts";
import { FORMAT_MESSAGES } from "./import-formats.ts";
import {
  type Facts,
  fill,
  inLang,
  type Lang,
  type Message,
  type MessageEntries,
  type MessageEntry,
} from "./message.ts";

/** Every message there is, by id. Rules of the audit have their own catalogue, `rules.ts`. */
export const MESSAGES: MessageEntries = {
  ...CONTENT_MESSAGES,
  ...IMPORT_MESSAGES,
  ...FORMAT_MESSAGES,
};

/** The entry of an id; throws on an id that is not in the catalogue, which is a bug. */
export function messageEntry(ruleId: string): MessageEntry {
  const entry = MESSAGES[ruleId];
  if (!entry) throw new Error(`No message "${ruleId}" in the catalogue`);
  return entry;
}

/**
 * Makes a message with its catalogue severity.
 * @param place 1-based line and column, or null where there is none
 */
export function message(
  ruleId: string,
  facts: Facts,
  place: { readonly line: number; readonly column: number } | null,
): Message {
  return {
    ruleId,
    severity: messageEntry(ruleId).severity,
    facts,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}

/** What is wrong, in one language. */
export function reasonOf(message: Message, lang: Lang): string {
  return fill(inLang(messageEntry(message.ruleId).reason, lang), message.facts);
}

/** How to mend it, in one language. */
export function mendOf(message: Message, lang: Lang): string {
  return fill(inLang(messageEntry(message.ruleId).mend, lang), message.facts);
}

/** Every text the archive says of a file, a reading or a figure, in one place and two languages. */
export { MESSAGES, mendOf, message, messageEntry, reasonOf } from "./catalogue.ts";
export type { Facts, Lang, Message, MessageEntries, MessageEntry, Severity } from "./message.ts";
export { fill, inLang } from "./message.ts";
export type { RuleClass, RuleEntry } from "./rule-entry.ts";
export { RULE_ENTRIES } from "./rules.ts";

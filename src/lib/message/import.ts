import type { MessageEntries } from "./message.ts";

/** What `ingest` says of an original. */
export const IMPORT_MESSAGES: MessageEntries = {};

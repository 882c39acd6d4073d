import type { MessageEntries } from "./message.ts";

/** What `parse` says of a content file. */
export const CONTENT_MESSAGES: MessageEntries = {};

import { config } from "zod";
import { checkDraft } from "./check-draft.ts";
import type { Checker } from "./checker.ts";
import { DIVISIONS } from "./divisions.ts";
import { readDraft } from "./read-draft.ts";

// A page under a strict policy may not make code of text, not even to see whether it may.
config({ jitless: true });

/** The archive's importer, parser and audit in the same thread. */
export const LOCAL_CHECKER: Checker = {
  read: (request) => readDraft(request, DIVISIONS),
  check: async (request) => checkDraft(request, DIVISIONS),
};

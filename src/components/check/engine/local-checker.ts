import "./no-eval.ts";

import { checkDraft } from "./check-draft.ts";
import type { Checker } from "./checker.ts";
import { DIVISIONS } from "./divisions.ts";
import { readDraft } from "./read-draft.ts";

/** The archive's importer, parser and audit in the same thread. */
export const LOCAL_CHECKER: Checker = {
  read: (request) => readDraft(request, DIVISIONS),
  check: async (request) => checkDraft(request, DIVISIONS),
};

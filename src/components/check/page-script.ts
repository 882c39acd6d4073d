import { defineCheckDraft } from "./draft-view.ts";
import { startWorkerChecker } from "./worker-checker.ts";

defineCheckDraft(startWorkerChecker);

import "./engine/no-eval.ts";

import { defineCheckDraft } from "./draft-view.ts";
import { LOCAL_CHECKER } from "./engine/local-checker.ts";

// A page opened from a disk may start no worker and fetch nothing: all it needs stands in it.
const data = document.getElementById("archive-data")?.textContent ?? "{}";
defineCheckDraft(() => LOCAL_CHECKER, JSON.parse(data) as Readonly<Record<string, unknown>>);

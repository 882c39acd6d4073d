import type { MetaState } from "../check/engine/draft-state.ts";
import type { DraftChange } from "../check/work.ts";

/** What a contribution still lacks before it can be taken. */
export type Need = "agency" | "year" | "title" | "url" | "errors" | "text";

/** What is still missing, in the order of the form; empty when the content file can be taken. */
export function needsOf({ work, answer }: DraftChange): readonly Need[] {
  if (!work || !answer) return ["text"];
  const { meta } = work.state;
  const lacks: readonly (readonly [Need, boolean])[] = [
    ["agency", meta.agency === null],
    ["year", meta.year === null],
    ["title", meta.title.trim() === ""],
    ["url", !saysWhence(meta)],
    ["errors", !answer.sound],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([need]) => need);
}

function saysWhence({ source }: MetaState): boolean {
  return source.url !== "unavailable" || (source.note ?? "").trim() !== "";
}

/**
 * The forge's page for a new file. Only the path is in the address: a content file would not fit, and what a
 * person writes belongs into no address.
 * @param forge address of the repository
 * @param path within the content directory
 */
export function newFileAddress(forge: string, path: string): string {
  return `${forge}/new/main?filename=${encodeURIComponent(`content/${path}`)}`;
}

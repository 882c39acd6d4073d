import type { MessageView } from "./engine/check-draft.ts";

/** Messages with the same doubt of one cell told once, though importer and parser both have it. */
export function distinctMessages(messages: readonly MessageView[]): readonly MessageView[] {
  const seen = new Set<string>();
  return messages.filter(({ ruleId, cell, reason }) => {
    const key = `${ruleId} ${cell ?? reason}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

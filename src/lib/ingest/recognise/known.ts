import { matchColumnLabel, matchLandmark, matchRowLabel } from "../../parse/index.ts";
import { TABLE_KEYS } from "../../statute/index.ts";

/** Whether a text is a label, head or landmark of any statutory table, misprints not counted. */
export function isKnownText(text: string): boolean {
  return (
    matchLandmark(text) !== null ||
    TABLE_KEYS.some(
      (table) =>
        matchColumnLabel(table, text).length > 0 ||
        matchRowLabel(table, text).some((match) => match.likeness !== "near"),
    )
  );
}

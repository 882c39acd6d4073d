import { parseReportId } from "../../lib/report/index.ts";

/** The two reports an address asks for; null where it names none. */
export interface ReadState {
  readonly left: string | null;
  readonly right: string | null;
}

/** Reads `?a=<report>&b=<report>`; each may be an id or the address of a report's page. */
export function readState(query: string): ReadState {
  const given = new URLSearchParams(query);
  return { left: reportNamed(given.get("a")), right: reportNamed(given.get("b")) };
}

function reportNamed(text: string | null): string | null {
  const match = /(\d{6}\/[a-z][a-z0-9-]*\/\d{4})(?:\.html)?(?:[?#].*)?$/.exec(text?.trim() ?? "");
  const id = match?.[1];
  return id !== undefined && parseReportId(id) ? id : null;
}

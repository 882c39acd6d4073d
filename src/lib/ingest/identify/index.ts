/** Who reports, for which year, and whether it is a report at all. */
export { identify } from "./identify.ts";
export type { IdentifyOptions, Identity } from "./identity.ts";
export { type Suggestion, suggestAgency } from "./suggest.ts";

import type { AgencyFile } from "../../lib/report/index.ts";

type Body = Pick<AgencyFile, "level" | "kind">;

/** What the end of a name says of a body; the level of a department is that of its division. */
const ENDINGS: readonly (readonly [ending: RegExp, body: Partial<Body>])[] = [
  [/(?:[镇乡]|街道|苏木)(?:人民政府|政府|办事处)?$/, { level: "township", kind: "township" }],
  [/(?:管理委员会|管委会)$/, { kind: "zone" }],
  [/政府办(?:公[室厅])?$/, { kind: "government-office" }],
  [/人民政府$/, { kind: "government" }],
  [/./, { kind: "department" }],
];

/**
 * What level and kind a body most likely is, for a form a person looks over.
 * @param name as printed
 * @param region six digits, or null where unknown: then a county is the best guess
 */
export function guessBody(name: string, region: string | null): Body {
  const told = ENDINGS.find(([ending]) => ending.test(name))?.[1];
  return { level: levelOf(region), kind: "other", ...told };
}

/** GB/T 2260: four zeros at the end are a province, two a prefecture. */
function levelOf(region: string | null): Body["level"] {
  if (region?.endsWith("0000")) return "province";
  return region?.endsWith("00") ? "prefecture" : "county";
}

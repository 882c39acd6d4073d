import type { Regions } from "../../report/index.ts";
import { compact } from "./compact.ts";
import { placeName } from "./region.ts";

/** An agency id to propose to a person. It is frozen once written, so it is never taken without being looked at. */
export interface Suggestion {
  /** `230124/yingshanghuanjingjianshejianduju` */
  readonly id: string;
  /** Whether the last part was read from pinyin, which gets rare place names wrong. */
  readonly fromPinyin: boolean;
}

/** Bodies whose id has an English word of its own, by what follows the place in their name. */
const KNOWN: readonly (readonly [rest: RegExp, id: string])[] = [
  [/^(?:人民政府)?$/, "government"],
  [/^(?:人民)?政府办(?:公[室厅])?$/, "government-office"],
];

/**
 * Proposes an id for a body that is not in the register.
 * @param name as printed, 方正县营商环境建设监督局
 * @param region six digits, or null when unknown: then nothing can be proposed
 */
export async function suggestAgency(
  regions: Regions,
  name: string,
  region: string | null,
): Promise<Suggestion | null> {
  if (region === null) return null;
  const { rest } = placeName(regions, compact(name));
  const known = KNOWN.find(([pattern]) => pattern.test(rest));
  if (known) return { id: `${region}/${known[1]}`, fromPinyin: false };
  const word = await pinyinOf(rest.replace(/人民政府$/, ""));
  return word === "" ? null : { id: `${region}/${word}`, fromPinyin: true };
}

/** Syllables without tones, joined: a word that can be typed, nothing more. The library is loaded only here. */
async function pinyinOf(name: string): Promise<string> {
  const { pinyin } = await import("pinyin-pro");
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true, nonZh: "removed" });
  return syllables
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 60);
}

import { isLarge, type StoreIndex } from "../../src/lib/dataset/index.ts";
import { siteAddress } from "../dataset/site-address.ts";

/**
 * Whether an archive has social cards. A card is named by its whole address, so one without `SITE` has none; in a large
 * one they would be too many files. `GONGKAI_CARDS=on` draws them there too, `off` nowhere.
 */
export function hasCards(
  index: Pick<StoreIndex, "reports">,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const asked = env["GONGKAI_CARDS"] ?? "";
  if (asked === "off" || siteAddress(env) === null) return false;
  return asked === "on" || !isLarge(index);
}

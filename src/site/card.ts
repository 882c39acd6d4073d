import { existsSync } from "node:fs";
import { join } from "node:path";
import { siteAddress } from "./address.ts";
import { publishedDirectory } from "./published.ts";
import { selection } from "./reads.ts";
import { storeDirectory } from "./store.ts";

/**
 * The whole address of the picture that stands for a page where it is linked to: that of its report, else that of the
 * archive; undefined where none was drawn.
 * @param path site path of the page
 */
export function cardAddress(path: string): string | undefined {
  const own = path.startsWith("reports/") ? path.slice("reports/".length, -".html".length) : "site";
  const name = [own, "site"].find(isDrawn);
  return name === undefined ? undefined : siteAddress(`cards/${name}.png`);
}

const isDrawn = selection("card", (name) =>
  existsSync(join(publishedDirectory(storeDirectory()), "cards", `${name}.png`)),
);

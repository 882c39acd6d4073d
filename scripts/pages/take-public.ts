import { join } from "node:path";
import { pathsBelow } from "../dataset/paths.ts";
import { copyFile, linkFile } from "./link-file.ts";

/** What our makers write, always as new files in place of old ones. */
const MADE = /^(?:data|search|cards)\//;

/**
 * Takes the public files into the site by a second name instead of a copy: the data of 10 000 reports is as large as
 * their pages. Files that people write are copied, for they may be edited in their place.
 */
export function takePublic(published: string, site: string): void {
  for (const path of pathsBelow(published)) {
    const take = MADE.test(path) ? linkFile : copyFile;
    take(join(published, path), join(site, path));
  }
}

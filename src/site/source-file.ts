import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { SiteConfig } from "../lib/dataset/record.ts";
import type { Frontmatter } from "../lib/report/index.ts";
import { selection } from "./reads.ts";

/**
 * The address of a content file on the forge, or null where the site names none.
 * @param file path within the content directory
 */
export function forgeFile(site: SiteConfig, file: string, line?: number): string | null {
  if (site.forge === "none") return null;
  const fragment = line === undefined ? "" : `#L${line}`;
  // `plain=1` keeps the forge from rendering Markdown, so that the line can be seen.
  return `${site.forge}/blob/main/content/${file}?plain=1${fragment}`;
}

/** Where the forge shows every change of a content file, or null where the site names no forge. */
export function forgeHistory(site: SiteConfig, file: string): string | null {
  return site.forge === "none" ? null : `${site.forge}/commits/main/content/${file}`;
}

/** The address of a file of the code on the forge, or null where the site names none. @param file from the project's root */
export function codeFile(site: SiteConfig, file: string): string | null {
  return site.forge === "none" ? null : `${site.forge}/blob/main/${file}`;
}

/**
 * Where the stored original of a report can be fetched: on the forge, or at the address where a site keeps originals.
 * Null when there is neither.
 */
export function originalAddress(
  site: SiteConfig,
  original: Frontmatter["original"],
): string | null {
  const file = `${original.sha256}${extname(original.name).toLowerCase()}`;
  if (isStored(file) && site.forge !== "none") {
    return `${site.forge}/raw/main/content/originals/${file}`;
  }
  return site.originalsUrl === null ? null : new URL(file, site.originalsUrl).href;
}

const isStored = selection("original", (file) =>
  existsSync(resolve(process.env["GONGKAI_CONTENT"] ?? "content", "originals", file)),
);

/**
 * Where a reader tells the archive that it is wrong: the forge, else the mailbox, else null.
 * @param subject what it is about, in ASCII, since a Chinese character takes nine bytes of an address
 */
export function correctionAddress(site: SiteConfig, subject: string): string | null {
  if (site.forge !== "none") return `${site.forge}/issues/new?title=${encodeURIComponent(subject)}`;
  if (site.correctionMailbox === null) return null;
  return `mailto:${site.correctionMailbox}?subject=${encodeURIComponent(subject)}`;
}

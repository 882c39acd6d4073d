/**
 * The public address of a page, from the build's `SITE`.
 * @param path a site path, or an address already
 * @returns undefined when the build does not know its public address
 */
export function siteAddress(path: string): string | undefined {
  if (path.includes("://")) return path;
  const site = import.meta.env?.SITE;
  if (!site) return undefined;
  return new URL(path, site.endsWith("/") ? site : `${site}/`).href;
}

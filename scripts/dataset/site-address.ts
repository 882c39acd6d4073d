/**
 * The public address of the archive with a slash at its end, from the environment variable `SITE`;
 * null when it is not set: then feeds link relatively, and there is no sitemap and no OpenSearch description.
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  const site = env["SITE"];
  if (site === undefined || site === "") return null;
  return site.endsWith("/") ? site : `${site}/`;
}

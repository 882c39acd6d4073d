/**
 * `robots.txt`: everything may be read.
 * @param site address of the site with a slash at its end, or null: then no sitemap is named
 */
export function robots(site: string | null): string {
  return [
    "User-agent: *",
    "Allow: /",
    ...(site === null ? [] : [`Sitemap: ${site}sitemap.xml`]),
    "",
  ].join("\n");
}

import { escapeXml } from "./xml.ts";

/** A page of the site. */
export interface SitePage {
  /** Below the site's root, `reports/410822/government/2020.html`. */
  readonly path: string;
  /** Calendar day of the newest thing it shows, null where not known. */
  readonly changed: string | null;
}

/** Addresses one sitemap may hold (sitemaps.org). */
const SITEMAP_LENGTH = 50_000;

/** A file for the site's root. */
export interface RootFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The sitemap of a site: one file, or an index and its parts beyond 50 000 pages.
 * @param site address of the site with a slash at its end; the format allows no relative address
 * @param pages in the order they are to be listed
 */
export function sitemapFiles(site: string, pages: readonly SitePage[]): readonly RootFile[] {
  if (pages.length <= SITEMAP_LENGTH) return [{ path: "sitemap.xml", text: urlSet(site, pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / SITEMAP_LENGTH) }, (_, n) => ({
    path: `sitemap-${n + 1}.xml`,
    text: urlSet(site, pages.slice(n * SITEMAP_LENGTH, (n + 1) * SITEMAP_LENGTH)),
  }));
  const places = parts.map(({ path }) => `<sitemap><loc>${escapeXml(site + path)}</loc></sitemap>`);
  return [{ path: "sitemap.xml", text: document("sitemapindex", places) }, ...parts];
}

function urlSet(site: string, pages: readonly SitePage[]): string {
  const urls = pages.map(({ path, changed }) => {
    const date = changed === null ? "" : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeXml(site + path)}</loc>${date}</url>`;
  });
  return document("urlset", urls);
}

function document(root: "urlset" | "sitemapindex", items: readonly string[]): string {
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${root}>`,
  ].join("\n")}\n`;
}

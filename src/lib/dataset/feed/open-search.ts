import type { SiteConfig } from "../record.ts";
import { escapeXml } from "./xml.ts";

/** Most characters of `ShortName` and `Description` (OpenSearch 1.1). */
const NAME_LENGTH = 16;
const DESCRIPTION_LENGTH = 1024;

/**
 * `opensearch.xml`: lets a browser search the archive from its address bar.
 * @param site address of the site with a slash at its end; the format allows no relative address
 */
export function openSearch(site: string, config: SiteConfig): string {
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(cut(config.title.zh, NAME_LENGTH))}</ShortName>`,
    `<Description>${escapeXml(cut(config.tagline.zh, DESCRIPTION_LENGTH))}</Description>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    "<Language>zh-CN</Language>",
    `<Url type="text/html" template="${escapeXml(site)}search.html?q={searchTerms}"/>`,
    "</OpenSearchDescription>",
  ].join("\n")}\n`;
}

function cut(text: string, length: number): string {
  return Array.from(text).slice(0, length).join("");
}

import { createHash } from "node:crypto";
import { link } from "./links.ts";

/** An address of a built script or style; `astro.config.mjs` names their folder. */
const ASSET = /(\s(?:src|href)=")\/(assets\/[^"]+)/g;

/** What every page may do, in the order it is written. Hashes of inline code are added to scripts and styles. */
const POLICY: readonly (readonly [directive: string, value: string])[] = [
  ["default-src", "'none'"],
  ["img-src", "'self' data:"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["worker-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["object-src", "'none'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "gongkai"],
];

/**
 * Finishes a rendered page: its assets are addressed from where it lies, and its head begins
 * with a policy that allows nothing but this site's files and the inline code found in the page.
 * @param from the site path of the page, or its whole address when it may be served at any depth
 */
export function sealPage(html: string, from: string): string {
  const relative = html.replace(
    ASSET,
    (_, before: string, path: string) => before + link(from, path),
  );
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(relative)}">`;
  // After the charset, which must stand in the first 1024 bytes; before all that could run or load.
  const sealed = relative.replace(/<head[^>]*><meta charset="utf-8">/, (head) => head + meta);
  if (sealed === relative) throw new Error(`The head of ${from} does not begin with its charset`);
  return sealed;
}

/** The policy of a page with the hashes of what stands inline in it. */
function policyOf(html: string): string {
  const scripts = hashes(html, /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g);
  const styles = hashes(html, /<style([^>]*)>([\s\S]*?)<\/style>/g);
  return [
    ...POLICY,
    ["script-src", ["'self'", ...scripts].join(" ")] as const,
    ["style-src", ["'self'", ...styles].join(" ")] as const,
  ]
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");
}

function hashes(html: string, pattern: RegExp): string[] {
  const found = [...html.matchAll(pattern)]
    .filter(([, attributes]) => !/type="application\/(?:ld\+)?json"/.test(attributes as string))
    .map(([, , text]) =>
      createHash("sha256")
        .update(text as string)
        .digest("base64"),
    );
  return [...new Set(found)].sort().map((hash) => `'sha256-${hash}'`);
}

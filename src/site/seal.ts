import { createHash } from "node:crypto";
import { link } from "./links.ts";

/**
 * The beginning of an address of a built script or style; `astro.config.mjs` names their folder. No text of a page can
 * look like it: a quotation mark is written as `&quot;` there.
 */
const ASSET = '="/assets/';

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
  const relative = html.replaceAll(ASSET, `="${link(from, "assets/")}`);
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(relative)}">`;
  // After the charset, which must stand in the first 1024 bytes; before all that could run or load.
  const sealed = relative.replace(/<head[^>]*><meta charset="utf-8">/, (head) => head + meta);
  if (sealed === relative) throw new Error(`The head of ${from} does not begin with its charset`);
  return sealed;
}

/** The policy of a page with the hashes of what stands inline in it. */
function policyOf(html: string): string {
  return [
    ...POLICY,
    ["script-src", ["'self'", ...hashes(inline(html, "script"))].join(" ")] as const,
    ["style-src", ["'self'", ...hashes(inline(html, "style"))].join(" ")] as const,
  ]
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");
}

/** Data, or code that lies in a file of its own. */
const NOT_INLINE = /\ssrc=|type="application\/(?:ld\+)?json"/;

/** The code within elements of one name; the page is searched as text, since it is long and they are few. */
function* inline(html: string, name: "script" | "style"): Generator<string> {
  for (let at = html.indexOf(`<${name}`); at >= 0; at = html.indexOf(`<${name}`, at)) {
    const start = html.indexOf(">", at) + 1;
    const end = html.indexOf(`</${name}>`, start);
    if (start === 0 || end < 0) return;
    if (!NOT_INLINE.test(html.slice(at, start))) yield html.slice(start, end);
    at = end;
  }
}

function hashes(codes: Iterable<string>): string[] {
  const found = [...codes].map((code) => createHash("sha256").update(code).digest("base64"));
  return [...new Set(found)].sort().map((hash) => `'sha256-${hash}'`);
}

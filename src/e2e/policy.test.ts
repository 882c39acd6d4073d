import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PAGES, SITE_DIRECTORY, stage, TEMPLATES } from "./harness.ts";

const site = stage();
const read = (path: string): string => readFileSync(join(SITE_DIRECTORY, path), "utf8");

const REQUIRED = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

test("every page carries the strict policy in its head before any script or style", () => {
  const wrong: string[] = [];
  for (const page of PAGES) {
    const html = read(page);
    const head = html.slice(0, html.indexOf("</head>"));
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(head);
    if (!policy) {
      wrong.push(`${page}: no policy in <head>`);
      continue;
    }
    const text = (policy[1] as string).replaceAll("&#39;", "'").replaceAll("&apos;", "'");
    const missing = REQUIRED.filter((directive) => !text.includes(directive));
    if (missing.length > 0) wrong.push(`${page}: lacks ${missing.join(", ")}`);
    if (/unsafe-|\*/.test(text)) wrong.push(`${page}: too wide: ${text}`);
    const first = head.search(/<(?:script|style|link rel="stylesheet")/);
    if (first >= 0 && first < policy.index)
      wrong.push(`${page}: something loads before the policy`);
  }
  assert.deepEqual(wrong, []);
});

test("no page uses inline handlers or style attributes, which the policy would block", () => {
  const wrong = PAGES.flatMap((page) => {
    const html = read(page).replace(/<script[\s\S]*?<\/script>/g, "");
    return [...html.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/gi)]
      .slice(0, 3)
      .map((match) => `${page}: ${match[0].slice(0, 120)}`);
  });
  assert.deepEqual(wrong, []);
});

for (const path of TEMPLATES) {
  test(`${path} runs without a console error, a blocked resource or a request elsewhere`, async () => {
    const { page, troubles, strangers } = await site.visit(path);
    await page.waitForTimeout(200);
    assert.deepEqual(troubles, []);
    assert.deepEqual(strangers, []);
    await page.context().close();
  });
}

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sealPage } from "./seal.ts";

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("sealPage(html, from) puts the policy before anything that runs or loads", () => {
  const sealed = sealPage(page('<script>a()</script><link href="/assets/x.css">'), "index.html");
  const policy = sealed.indexOf("content-security-policy");
  assert.ok(policy > 0 && policy < sealed.indexOf("<script") && policy < sealed.indexOf("<link"));
});

test("sealPage(html, from) allows the inline code of the page by its hash, each once and sorted", () => {
  const sealed = sealPage(
    page("<script>a()</script><style>b{}</style><script>a()</script>"),
    "x.html",
  );
  assert.ok(sealed.includes(`script-src 'self' ${hash("a()")}; style-src 'self' ${hash("b{}")}"`));
});

test("sealPage(html, from) gives no hash to data and to scripts that have a file", () => {
  const sealed = sealPage(
    page(
      '<script type="application/ld+json">{}</script>',
      '<script type="module" src="/assets/a.js"></script>',
    ),
    "x.html",
  );
  assert.ok(sealed.includes("script-src 'self'; style-src 'self'\""));
});

test("sealPage(html, from) addresses assets from the page", () => {
  const html = page(
    '<link rel="stylesheet" href="/assets/a.css">',
    '<script src="/assets/a.js"></script>',
  );
  const sealed = sealPage(html, "reports/410822/government/2020.html");
  assert.ok(sealed.includes('href="../../../assets/a.css"'));
  assert.ok(sealed.includes('src="../../../assets/a.js"'));
});

test("sealPage(html, from) refuses a page whose head begins otherwise", () => {
  assert.throws(() => sealPage("<html><head><title>x</title></head></html>", "x.html"), /charset/);
});

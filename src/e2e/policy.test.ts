import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { proves } from "../../scripts/trust/proof.ts";
import { PAGES, SITE_DIRECTORY, stage } from "./harness.ts";

const site = stage();
const read = (path: string): string => readFileSync(join(SITE_DIRECTORY, path), "utf8");

/** The whole policy, but for the hashes of scripts and styles: nothing more, nothing less. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "gongkai",
};

const HASHES = /^'self'(?: 'sha256-[A-Za-z0-9+/]{43}=')*$/;

test("every page carries the strict policy in its head before any script or style, with the hashes of its own code", (t) => {
  const wrong: string[] = [];
  let hashes = 0;
  for (const page of PAGES) {
    const html = read(page);
    const head = html.slice(0, html.indexOf("</head>"));
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(head);
    if (!policy) {
      wrong.push(`${page}: no policy in <head>`);
      continue;
    }
    const found = directivesOf(policy[1] as string);
    const { "script-src": scripts = "", "style-src": styles = "", ...rest } = found;
    for (const [name, value] of Object.entries({ ...DIRECTIVES, ...rest })) {
      if (rest[name] !== value || DIRECTIVES[name] !== value) wrong.push(`${page}: ${name}`);
    }
    for (const value of [scripts, styles]) {
      if (!HASHES.test(value)) wrong.push(`${page}: not hashes only: ${value}`);
    }
    const needed = [...hashesOf(html, "script"), ...hashesOf(html, "style")];
    const missing = needed.filter((hash) => !`${scripts} ${styles}`.includes(hash));
    wrong.push(...missing.map((hash) => `${page}: code without its hash ${hash}`));
    hashes += needed.length;
    const first = head.search(/<(?:script|style|link|base|meta http-equiv)/);
    if (first < policy.index) wrong.push(`${page}: something stands before the policy`);
  }
  assert.deepEqual(wrong, []);
  proves(t, "page-policy", { pages: PAGES.length, hashes });
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

test("in the browser the policy refuses markup from text, a second Trusted Types policy, code, frames and other hosts", async () => {
  const { page } = await site.visit("search.html?q=%E6%94%BF%E5%BA%9C");
  // The page's own policy has been made by then: its worker has answered.
  await page.locator("[data-report-id]").first().waitFor();
  const refused = await page.evaluate(async () => {
    const attempt = (name: string, act: () => unknown): string => {
      try {
        act();
        return `${name}: taken`;
      } catch {
        return `${name}: refused`;
      }
    };
    const types = (
      globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes;
    const violated = new Promise<string>((done) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        if (blockedURI.startsWith("https://far.invalid/pixel")) done(effectiveDirective);
      });
    });
    const said = [
      attempt("innerHTML", () => {
        document.createElement("p").innerHTML = "<b>x</b>";
      }),
      attempt("srcdoc", () => document.createElement("iframe").setAttribute("srcdoc", "x")),
      attempt("script.src", () => {
        document.createElement("script").src = "https://far.invalid/x.js";
      }),
      attempt("another policy", () => types.createPolicy("other", {})),
      attempt("the same policy again", () => types.createPolicy("gongkai", {})),
      attempt("script text", () => {
        document.createElement("script").textContent = "alert(1)";
      }),
      attempt("onclick", () => document.body.setAttribute("onclick", "alert(1)")),
    ];
    const image = new Image();
    image.src = "https://far.invalid/pixel.png";
    said.push(`image: ${await violated}`);
    const fetched = await fetch("https://far.invalid/").then(
      () => "taken",
      () => "refused",
    );
    return [...said, `fetch: ${fetched}`];
  });
  assert.deepEqual(refused, [
    "innerHTML: refused",
    "srcdoc: refused",
    "script.src: refused",
    "another policy: refused",
    "the same policy again: refused",
    "script text: refused",
    "onclick: refused",
    "image: img-src",
    "fetch: refused",
  ]);
  await page.context().close();
});

function directivesOf(policy: string): Readonly<Record<string, string>> {
  const text = policy.replaceAll("&#39;", "'").replaceAll("&apos;", "'");
  return Object.fromEntries(
    text.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );
}

/** Hashes of the inline code of a page, reckoned here from its bytes. */
function hashesOf(html: string, element: "script" | "style"): readonly string[] {
  const inline = new RegExp(`<${element}((?:\\s[^>]*)?)>([\\s\\S]*?)</${element}>`, "g");
  return [...html.matchAll(inline)]
    .filter(([, attributes = ""]) => !/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes))
    .map(([, , code = ""]) => createHash("sha256").update(code).digest("base64"))
    .map((hash) => `'sha256-${hash}'`);
}

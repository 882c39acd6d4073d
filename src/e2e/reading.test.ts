import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { proves } from "../../scripts/trust/proof.ts";
import { DESKTOP, PHONE, stage, TEMPLATES, TWINS } from "./harness.ts";
import { SCENES } from "./scenes.ts";

const site = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** 320 px is what is left of 1280 px at four times the size (WCAG 1.4.10). */
const WIDTHS = [320, PHONE.width, DESKTOP.width];

test("no page scrolls sideways at 320 px, on a phone or a desktop, with its text as it is or twice as large", async (t) => {
  const wide: string[] = [];
  const looks = [...TWINS.map((path) => ({ path, act: async () => undefined })), ...SCENES];
  for (const { path, act } of looks) {
    const { page } = await site.visit(path, { viewport: { width: 320, height: 800 } });
    await act(page);
    const normal = await bodySize(page);
    for (const size of ["100", "200"]) {
      await page.evaluate((value) => {
        document.documentElement.dataset["size"] = value;
      }, size);
      assert.equal(await bodySize(page), (normal * Number(size)) / 100, path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${path} at ${width} px and ${size} %: ${over} px`);
      }
    }
    await page.context().close();
  }
  assert.deepEqual(wide, []);
  proves(t, "large-text", { views: looks.length * WIDTHS.length * 2 });
});

test("a reader sets text size and contrast once for all pages, without a cookie, and clears them again", async () => {
  const { page } = await site.visit("about.html");
  const normal = await bodySize(page);
  const ink = await quietInk(page);
  await choose(page, "size", "200");
  await choose(page, "contrast", "high");
  assert.equal(await bodySize(page), normal * 2);
  assert.notEqual(await quietInk(page), ink);
  await page.goto(site.at("en/data.html"), { waitUntil: "load" });
  assert.equal(await bodySize(page), normal * 2);
  assert.deepEqual(await page.context().cookies(), []);
  assert.ok((await kept(page)).includes("gongkai.size"));
  await page.locator("reader-preferences summary").first().click();
  await page.locator("reader-preferences [data-forget]").first().click();
  assert.equal(await bodySize(page), normal);
  assert.equal(
    await page.locator("reader-preferences [data-setting=size]:checked").inputValue(),
    "100",
  );
  assert.deepEqual(await kept(page), []);
  await page.goto(site.at("about.html"), { waitUntil: "load" });
  assert.equal(await bodySize(page), normal);
  await page.context().close();
});

test("high contrast is 7 : 1 and more on every template, light and dark", async (t) => {
  const low: string[] = [];
  for (const path of TEMPLATES) {
    const { page } = await site.visit(path, { viewport: DESKTOP, bypassCSP: true });
    await page.evaluate(axe);
    await page.evaluate(() => {
      document.documentElement.dataset["contrast"] = "high";
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = (await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } })",
      )) as AxeResults;
      for (const { any, html } of violations.flatMap(({ nodes }) => nodes)) {
        const { contrastRatio } = (any[0]?.data ?? {}) as { contrastRatio?: number };
        low.push(`${path}, ${colorScheme}: ${contrastRatio} ${html.slice(0, 120)}`);
      }
    }
    await page.context().close();
  }
  assert.deepEqual(low, []);
  proves(t, "large-text", { views: TEMPLATES.length * 2 });
});

test("with forced colours every control keeps an edge, and with reduced motion nothing moves", async (t) => {
  const faults: string[] = [];
  for (const path of TEMPLATES) {
    const { page } = await site.visit(path, { forcedColors: "active", reducedMotion: "reduce" });
    faults.push(...(await edgeless(page)).map((fault) => `${path}: ${fault}`));
    await page.context().close();
  }
  assert.deepEqual([...new Set(faults)], []);
  proves(t, "large-text", { views: TEMPLATES.length });
});

/** Controls that only colour tells from text, and whatever moves. */
async function edgeless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const control of document.querySelectorAll(
      "button, input:not([type=checkbox], [type=radio], [type=file]), select",
    )) {
      const { borderStyle, outlineStyle, textDecorationLine } = getComputedStyle(control);
      const hasEdge = [borderStyle, outlineStyle].some((style) => !/^none( none)*$/.test(style));
      if (control.checkVisibility() && !hasEdge && textDecorationLine === "none") {
        found.push(`no edge: ${control.outerHTML.slice(0, 90)}`);
      }
    }
    for (const animation of document.getAnimations()) {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      if (Number(duration) > 1) found.push(`moves for ${duration} ms`);
    }
    return found;
  });
}

async function choose(page: Page, setting: string, value: string): Promise<void> {
  const details = page.locator("reader-preferences details").first();
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await details.locator(`[data-setting=${setting}][value="${value}"]`).check();
}

/** Computed size of the body's text, in px. */
async function bodySize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

/** Colour of the second ink, which high contrast darkens. */
async function quietInk(page: Page): Promise<string> {
  return page.locator(".site-footer").evaluate((footer) => getComputedStyle(footer).color);
}

/** Names of what the site keeps in this browser. */
async function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage).filter((name) => name.startsWith("gongkai.")),
  );
}

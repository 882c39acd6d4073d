import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import type { AxeResults } from "axe-core";
import { DESKTOP, PHONE, SITE_DIRECTORY, stage, TEMPLATES } from "./harness.ts";

const site = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const twins = TEMPLATES.flatMap((path) =>
  existsSync(join(SITE_DIRECTORY, "en", path)) ? [path, `en/${path}`] : [path],
);

for (const path of twins) {
  for (const [device, viewport] of [
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${path} on a ${device} in ${colorScheme} passes axe`, async () => {
        // The policy of the page would refuse the injected checker; it is asserted elsewhere.
        const { page } = await site.visit(path, { viewport, colorScheme, bypassCSP: true });
        await page.evaluate(axe);
        const results = (await page.evaluate(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        )) as AxeResults;
        const found = results.violations.map(
          (violation) =>
            `${violation.id}: ${violation.nodes
              .slice(0, 3)
              .map((node) => node.html.slice(0, 160))
              .join(" | ")}`,
        );
        assert.deepEqual(found, []);
        await page.context().close();
      });
    }
  }
}

test("every data table has a caption and heads with scope or headers; every drawing has a name", async () => {
  for (const path of twins) {
    const { page } = await site.visit(path);
    const wrong = await page.evaluate(() => {
      const troubles: string[] = [];
      for (const table of document.querySelectorAll("table")) {
        const name = table.caption?.textContent?.trim() || table.getAttribute("aria-labelledby");
        if (!name) troubles.push(`table without a caption: ${table.outerHTML.slice(0, 100)}`);
        if (!table.querySelector("th[scope], td[headers]")) {
          troubles.push(`table without heads: ${table.outerHTML.slice(0, 100)}`);
        }
      }
      for (const svg of document.querySelectorAll("svg")) {
        const hidden = svg.closest("[aria-hidden='true']") !== null;
        const named = svg.querySelector("title") ?? svg.getAttribute("aria-label");
        if (!hidden && !named) troubles.push(`svg without a name: ${svg.outerHTML.slice(0, 100)}`);
      }
      return troubles;
    });
    assert.deepEqual(wrong, [], path);
    await page.context().close();
  }
});

for (const width of [320, PHONE.width, DESKTOP.width]) {
  test(`no page scrolls sideways at ${width} px`, async () => {
    for (const path of twins) {
      const { page } = await site.visit(path, { viewport: { width, height: 800 } });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(overflow <= 0, `${path} is ${overflow} px too wide`);
      await page.context().close();
    }
  });
}

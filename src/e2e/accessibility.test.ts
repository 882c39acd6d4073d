import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { proves } from "../../scripts/trust/proof.ts";
import { DESKTOP, PHONE, stage, TWINS } from "./harness.ts";
import { SCENES } from "./scenes.ts";

const site = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a page is looked at; the widths first, since a page laid out anew costs more than one painted anew. */
const VIEWS = [PHONE, DESKTOP].flatMap((viewport) =>
  (["light", "dark"] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

const looks = [
  ...TWINS.map((path) => ({ name: path, path, act: async (_: Page): Promise<void> => undefined })),
  ...SCENES,
];

for (const { name, path, act } of looks) {
  test(`${name} (${path}) passes axe on phone and desktop, light and dark`, async (t) => {
    // The policy of the page would refuse the injected checker; it is asserted elsewhere.
    const { page } = await site.visit(path, {
      viewport: PHONE,
      bypassCSP: true,
      reducedMotion: "reduce",
    });
    await act(page);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const { viewport, colorScheme } of VIEWS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const faults = await violations(page);
      found.push(...faults.map((fault) => `${viewport.width} px, ${colorScheme}: ${fault}`));
    }
    assert.deepEqual(found, []);
    assert.deepEqual(await unnamed(page), []);
    await page.context().close();
    proves(t, "axe", { views: VIEWS.length });
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
  );
}

/** What axe does not look for: tables nobody can name or read by their heads, drawings without a name or their numbers. */
async function unnamed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const start = (element: Element): string => element.outerHTML.slice(0, 100);
    const troubles: string[] = [];
    for (const table of document.querySelectorAll("table")) {
      const label = document.getElementById(table.getAttribute("aria-labelledby") ?? "");
      if (!(table.caption ?? label)?.textContent?.trim()) {
        troubles.push(`table without a caption: ${start(table)}`);
      }
      if (!table.querySelector("th[scope], td[headers]")) {
        troubles.push(`table without heads: ${start(table)}`);
      }
      const loose = [...table.querySelectorAll("th:not([scope])")].filter(
        ({ id }) => !table.querySelector(`td[headers~="${CSS.escape(id)}"]`),
      );
      troubles.push(...loose.map((head) => `head of nothing: ${start(head)}`));
    }
    for (const svg of document.querySelectorAll("svg")) {
      if (svg.closest("[aria-hidden='true']") !== null) continue;
      const title = svg.querySelector("title")?.textContent ?? svg.getAttribute("aria-label");
      if (!title?.trim()) troubles.push(`drawing without a name: ${start(svg)}`);
      // A chart has its table in its figure; a small drawing may stand in the row of its numbers.
      const cells = svg.closest("figure, table")?.querySelectorAll("td").length;
      if (!cells) troubles.push(`drawing without a table of its numbers: ${start(svg)}`);
    }
    return troubles;
  });
}

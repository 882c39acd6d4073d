import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { proves } from "../../scripts/trust/proof.ts";
import { stage, TEMPLATES } from "./harness.ts";

const site = stage();

/** Walks with the tab key until the focus stands on what a selector names. @returns the number of steps */
async function tabTo(page: Page, selector: string, most = 80): Promise<number> {
  for (let step = 1; step <= most; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      return step;
    }
  }
  return assert.fail(`${selector} is not reached by ${most} tabs`);
}

test("the first tab offers to skip to the text, and takes one there", async () => {
  const { page } = await site.visit("index.html");
  assert.equal(await tabTo(page, "a.skip", 1), 1);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  await page.context().close();
});

test("a search needs no mouse: type, go to the first hit, arrive at its passage", async () => {
  const { page, troubles } = await site.visit("search.html");
  await tabTo(page, "input[name=q]");
  await page.keyboard.type("政府信息");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-report-id] a");
  await tabTo(page, "[data-report-id] a", 120);
  await Promise.all([page.waitForURL(/\/reports\//), page.keyboard.press("Enter")]);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test("the compare page needs no mouse: find a body, choose it, change the measure", async () => {
  const { page } = await site.visit("compare.html");
  await tabTo(page, "input[name=find]");
  await page.keyboard.type("博爱");
  await tabTo(page, "main select, main button, main input:not([name=find])");
  const before = page.url();
  await tabTo(page, "select[name=m], select[name=indicator], main form select:not([name=region])");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction((url) => location.href !== url, before);
  await page.context().close();
});

test("the contribute page needs no mouse: every field is reached in the order it is shown", async () => {
  const { page } = await site.visit("contribute.html");
  const order: number[] = [];
  await tabTo(page, "main *");
  for (let step = 0; step < 60; step++) {
    const top = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest("main")) return null;
      return element.getBoundingClientRect().top + scrollY;
    });
    if (top === null) break;
    order.push(Math.round(top));
    await page.keyboard.press("Tab");
  }
  assert.ok(order.length > 3, `${order.length} stops`);
  const back = order.filter((top, index) => top < (order[index - 1] ?? top) - 40);
  assert.deepEqual(back, []);
  await page.context().close();
});

test("whatever has the focus shows it, on every template", async (t) => {
  const unseen: string[] = [];
  let stops = 0;
  for (const path of TEMPLATES) {
    const { page } = await site.visit(path);
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press("Tab");
      stops++;
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isShown = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        return isShown ? null : element.outerHTML.slice(0, 100);
      });
      if (fault) unseen.push(`${path}: ${fault}`);
    }
    await page.context().close();
  }
  assert.deepEqual([...new Set(unseen)], []);
  proves(t, "keyboard", { stops });
});

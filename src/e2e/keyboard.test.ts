import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { PHONE, stage, TEMPLATES } from "./harness.ts";

const site = stage();
const pages = TEMPLATES.filter((path) => path !== "404.html");

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

test("whatever has the focus shows it, on every template", async () => {
  const unseen: string[] = [];
  for (const path of pages) {
    const { page } = await site.visit(path);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
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
});

test("text at 200 % does not make a page scroll sideways, on a phone and at 320 px", async () => {
  const wide: string[] = [];
  for (const width of [320, PHONE.width]) {
    for (const path of pages) {
      const { page } = await site.visit(path, { viewport: { width, height: 800 } });
      const normal = await page.evaluate(() => getComputedStyle(document.body).fontSize);
      await page.evaluate(() => {
        document.documentElement.dataset["size"] = "200";
      });
      const [size, over] = await page.evaluate(() => [
        getComputedStyle(document.body).fontSize,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
      assert.ok(
        Number.parseFloat(String(size)) >= Number.parseFloat(normal) * 1.9,
        `${path}: ${size}`,
      );
      if (Number(over) > 0) wide.push(`${path} at ${width} px: ${over} px`);
      await page.context().close();
    }
  }
  assert.deepEqual(wide, []);
});

test("with forced colours every control keeps an edge, and with reduced motion nothing moves", async () => {
  const faults: string[] = [];
  for (const path of pages) {
    const { page } = await site.visit(path, { forcedColors: "active", reducedMotion: "reduce" });
    faults.push(
      ...(
        await page.evaluate(() => {
          const found: string[] = [];
          for (const control of document.querySelectorAll(
            "button, input:not([type=checkbox], [type=radio], [type=file]), select",
          )) {
            const { borderStyle, outlineStyle, textDecorationLine } = getComputedStyle(control);
            const hasEdge = [borderStyle, outlineStyle].some(
              (style) => !/^none( none)*$/.test(style),
            );
            if (control.checkVisibility() && !hasEdge && textDecorationLine === "none") {
              found.push(`no edge: ${control.outerHTML.slice(0, 90)}`);
            }
          }
          for (const animation of document.getAnimations()) {
            const { duration } = animation.effect?.getComputedTiming() ?? {};
            if (Number(duration) > 1) found.push(`moves for ${duration} ms`);
          }
          return found;
        })
      ).map((fault) => `${path}: ${fault}`),
    );
    await page.context().close();
  }
  assert.deepEqual([...new Set(faults)], []);
});

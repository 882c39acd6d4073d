import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { contentWith } from "../../scripts/content/testing.ts";
import { proves } from "../../scripts/trust/proof.ts";
import { ownArchive } from "./harness.ts";
import { isTaken, reportWith } from "./hostile-places.ts";
import { kindTexts } from "./hostile-texts.ts";

/** Where scripts write what contributors wrote into the page, and what a reader does to see it. */
interface View {
  readonly path: string;
  readonly act: (page: Page, text: string) => Promise<void>;
}

/** Agencies whose names are hostile, one a text; their reports are so in title and prose. */
const AGENCIES = kindTexts().map(({ text }, index) => ({ id: `410822/kind-${index}`, text }));

const give = async (page: Page, text: string): Promise<void> => {
  await page.locator("[data-intake] input[type=file]").setInputFiles({
    name: "<img src=x onerror=alert(1)>.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(reportWith("410822/government", { prose: text, title: text })),
  });
  await page.locator("[data-tally] li, [data-refusal] *").first().waitFor();
};

const VIEWS: Readonly<Record<string, View>> = {
  "hits of a search": {
    path: "search.html",
    act: async (page, text) => {
      await page.locator("main input[type=search]").first().fill(text.slice(0, 40));
      await page.keyboard.press("Enter");
      await page.locator("#search-total[data-total]").waitFor({ state: "attached" });
    },
  },
  "the finder": {
    path: "about.html",
    act: async (page, text) => {
      await page.locator("archive-finder [data-open]").first().click();
      await page.locator("archive-finder input").first().fill(text.slice(0, 20));
      await page.waitForTimeout(150);
    },
  },
  "a draft": { path: "check.html", act: give },
  "a contribution": { path: "contribute.html", act: give },
};

const archive = ownArchive(() => contentWith(hostileFiles()));

for (const [name, { path, act }] of Object.entries(VIEWS)) {
  test(`${name} runs nothing a contributor wrote and asks nobody else, without the policy of the page`, async (t) => {
    const found: string[] = [];
    const page = await watchedPage(found);
    // One text of each kind: a view takes long to draw, and all texts of a kind go the same way here.
    const texts = kindTexts().filter(({ name: kind }) => /(?: 1| 2)$/.test(kind));
    for (const { name: kind, text } of texts) {
      found.push(
        ...(await lookAt(page, path, (shown) => act(shown, text))).map((f) => `${kind}: ${f}`),
      );
    }
    assert.deepEqual(found, []);
    await page.context().close();
    proves(t, "hostile-tools", { views: texts.length });
  });
}

test("comparing bodies and reports of hostile names runs nothing and asks nobody else", async (t) => {
  const found: string[] = [];
  const page = await watchedPage(found);
  const pairs = AGENCIES.filter((_, index) => index % 6 === 0);
  for (const { id } of pairs) {
    const compare = `compare.html?a=${id},410822/government&i=openness.closed&v=lines`;
    const read = `read.html?a=${id}/2021&b=410822/government/2021`;
    for (const path of [compare, read]) {
      found.push(...(await lookAt(page, path, (shown) => shown.waitForTimeout(300))));
    }
  }
  assert.deepEqual(found, []);
  await page.context().close();
  proves(t, "hostile-tools", { views: pairs.length * 2 });
});

test("a hostile address runs nothing: query and fragment of every page that reads them", async (t) => {
  const found: string[] = [];
  const page = await watchedPage(found);
  const texts = [
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "__proto__",
    "//far.invalid/x",
  ];
  const paths = texts.flatMap((text) => {
    const word = encodeURIComponent(text);
    return [
      `search.html?q=${word}&year=${word}&sort=${word}#${word}`,
      `compare.html?a=${word}&i=${word}&v=${word}#${word}`,
      `read.html?a=${word}&b=${word}`,
      `reports/410822/government/2021.html#:~:text=${word}`,
      `reports/410822/government/2021.html?passage=${word}#${word}`,
      `contribute.html?agency=${word}&year=${word}`,
    ];
  });
  for (const path of paths) {
    found.push(...(await lookAt(page, path, (shown) => shown.waitForTimeout(200))));
  }
  assert.deepEqual(found, []);
  await page.context().close();
  proves(t, "hostile-tools", { views: paths.length });
});

/** A page that notes every dialog, every request elsewhere and every frame. */
async function watchedPage(found: string[]): Promise<Page> {
  const context = await archive.browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const own = request.url().startsWith(archive.address) || /^(?:blob|data):/.test(request.url());
    if (!own) found.push(`asks for ${request.url()}`);
  });
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) found.push(`frame ${frame.url()}`);
  });
  return page;
}

/** Opens a view anew, does what there is to do. @returns elements only a text could have brought, and what it changed */
async function lookAt(
  page: Page,
  path: string,
  act: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  await page.goto(archive.address + path, { waitUntil: "load" });
  await act(page);
  return page.evaluate(() => {
    // The guide of the contribute page brings pictures of its own.
    const strangers = document.querySelectorAll(
      "main :is(iframe, object, embed, base, meta, link, math, marquee, video, audio), main img:not(.contribute-guide > li > img), [onerror], [onload], [onclick], [onfocus]",
    );
    const addresses = Array.from(document.querySelectorAll("[href], [src], [action]"), (element) =>
      ["href", "src", "action"].map((name) => element.getAttribute(name) ?? "").join(""),
    ).filter((address) => /^\s*(?!https?:|mailto:|blob:)[a-z][a-z0-9+.-]*:/i.test(address));
    const polluted = Object.keys(Object.prototype);
    return [
      ...Array.from(strangers, (element) => `brings ${element.outerHTML.slice(0, 80)}`),
      ...addresses.map((address) => `leads to ${address}`),
      ...polluted.map((key) => `pollutes ${key}`),
    ];
  });
}

function hostileFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    AGENCIES.flatMap(({ id, text }) => {
      const name = JSON.stringify(text);
      const yaml = `name: { zh: ${name}, en: ${name} }\nlevel: county\nkind: government\nparent: null\naliases: [${name}]\n`;
      const places = (["title", "prose"] as const).filter((place) => isTaken(place, text));
      const report = reportWith(id, {
        "statutory cell": "1",
        ...Object.fromEntries(places.map((place) => [place, text])),
      });
      return [
        [`reports/${id}/agency.yaml`, yaml],
        [`reports/${id}/2021.md`, report],
      ];
    }),
  );
}

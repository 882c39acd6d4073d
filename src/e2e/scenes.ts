import type { Page } from "playwright-core";

/** What a page shows once somebody uses it: a template alone shows nothing of that. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  /** What the reader does, and what is waited for. */
  readonly act: (page: Page) => Promise<void>;
}

/** The stored original of 博爱县人民政府 2020. */
const ORIGINAL =
  "content/originals/cb8d87d0097047023f02dbff6d5ddb451bbd5107dc1e05b832ce764620367ecd.txt";

/** Gives a page that reads documents one, and waits until its checks are shown. */
async function giveOriginal(page: Page): Promise<void> {
  await page.locator("[data-intake] input[type=file]").setInputFiles(ORIGINAL);
  await page.locator("[data-tally] li").first().waitFor();
}

/** The scenes of one language, `""` or `en/`. */
function scenesIn(folder: "" | "en/"): readonly Scene[] {
  return [
    {
      name: "hits of a search",
      path: `${folder}search.html?q=%E6%94%BF%E5%BA%9C`,
      act: (page) => page.locator("[data-report-id]").first().waitFor(),
    },
    {
      name: "two bodies compared",
      path: `${folder}compare.html?a=321300,320813&i=openness.closed&v=heat`,
      act: (page) => page.locator(".figures .chart-figure").first().waitFor(),
    },
    {
      name: "two reports side by side",
      path: `${folder}read.html?a=321300/government/2023&b=321300/government/2024`,
      act: (page) => page.locator(".read-figures").waitFor(),
    },
    { name: "a draft checked", path: `${folder}check.html`, act: giveOriginal },
    { name: "a report to contribute", path: `${folder}contribute.html`, act: giveOriginal },
    {
      name: "the finder with its hits",
      path: `${folder}about.html`,
      act: async (page) => {
        await page.locator("archive-finder [data-open]").first().click();
        await page.locator("archive-finder input").first().fill("宿迁");
        await page.locator("archive-finder [data-found] a").first().waitFor();
      },
    },
    {
      name: "the panel of settings",
      path: `${folder}index.html`,
      act: (page) => page.locator("reader-preferences summary").first().click(),
    },
  ];
}

/** Scenes of both languages, and a report whose frame was switched to English. */
export const SCENES: readonly Scene[] = [
  ...scenesIn(""),
  ...scenesIn("en/"),
  {
    name: "a report in an English frame",
    path: "reports/410822/government/2020.html",
    act: async (page) => {
      await page.locator("frame-switch button").first().click();
      await page.locator(".frame-en").first().waitFor();
    },
  },
];

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { AGENCY_YAML, contentWith, reportText } from "../../scripts/content/testing.ts";
import { pathsBelow } from "../../scripts/dataset/paths.ts";
import type { FindingLine } from "../site/finding-line.ts";
import { ownArchive } from "./harness.ts";

/** Every line the filters can reach. */
let lines: readonly FindingLine[] = [];

const archive = ownArchive(
  () => contentWith(brokenReports()),
  (site) => {
    const folder = join(site, "findings");
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
    lines = pathsBelow(folder).flatMap(read);
  },
);

for (const path of ["findings.html", "en/findings.html"]) {
  test(`the filters of ${path} reach every finding of an archive whose list no page can bear`, async () => {
    assert.ok(lines.length > 300, `${lines.length} findings`);
    const page = await archive.browser.newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(archive.address + path);
    const rows = page.locator("finding-filter tbody tr");
    assert.equal(await rows.count(), 300);
    const oldest = [...new Set(lines.map(({ year }) => year))].sort()[0] as string;
    const wanted = lines.filter(({ year }) => year === oldest);
    await page.selectOption("select[name=year]", oldest);
    await found(page, wanted.length);
    assert.equal(await rows.count(), Math.min(300, wanted.length));
    const [first] = wanted as [FindingLine];
    const said = path.startsWith("en/") ? first.statement.en : first.statement.zh;
    assert.ok((await rows.first().textContent())?.includes(said), said);
    const report = await rows.first().locator("th a").getAttribute("href");
    const target = await page.request.get(new URL(report as string, page.url()).href);
    assert.equal(target.status(), 200, `${report}`);
    const rule = await rows.first().locator("td:nth-child(2) a").getAttribute("href");
    assert.equal((await page.request.get(new URL(rule as string, page.url()).href)).status(), 200);
    // The address keeps the choice, and whoever opens it sees the same.
    await page.reload();
    await found(page, wanted.length);
    await page.getByRole("button", { name: /清除|Clear/ }).click();
    await found(page, lines.length);
    assert.equal(await rows.count(), 300);
    assert.deepEqual(troubles, []);
    await page.close();
  });
}

test("the filters list further findings when asked, and say so when they cannot fetch them", async () => {
  const page = await archive.browser.newPage();
  await page.goto(`${archive.address}findings.html`);
  const rows = page.locator("finding-filter tbody tr");
  const verdicts = lines.filter(({ verdict }) => verdict === "disagrees");
  assert.ok(verdicts.length > 300, `${verdicts.length} disagree`);
  await page.selectOption("select[name=verdict]", "disagrees");
  await found(page, verdicts.length);
  const more = page.locator("[data-more]");
  while (await more.isVisible()) await more.click();
  assert.equal(await rows.count(), verdicts.length);
  await page.goto("about:blank");
  await page.route("**/findings/*.json", (route) => route.abort());
  await page.goto(`${archive.address}findings.html?verdict=disagrees`);
  await page.locator("[data-failure]").waitFor();
  assert.equal(await rows.count(), 300);
  await page.close();
});

/** Waits until the filters say that so many findings are chosen. */
async function found(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector("finding-filter [data-found]")?.textContent === wanted,
    String(count),
  );
}

/** Reports of a dozen bodies in which hardly a sum holds. */
function brokenReports(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let body = 0; body < 12; body++) {
    const agency = `410822/body-${body}`;
    files[`reports/${agency}/agency.yaml`] = AGENCY_YAML;
    for (const year of [2021, 2022, 2023]) {
      const text = reportText(year, (index) => String((index * (body + 3)) % 11));
      files[`reports/${agency}/${year}.md`] = text.replace("410822/government", agency);
    }
  }
  return files;
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { proves } from "../../scripts/trust/proof.ts";
import { parseContentFile } from "../lib/parse/index.ts";
import { figureSpec } from "../lib/statute/index.ts";
import { DESKTOP, PAGES, PHONE, stage } from "./harness.ts";

const site = stage();
const REPORTS = PAGES.filter((page) => page.startsWith("reports/"));

/** A figure of a page as the markup has it. */
interface Heard {
  readonly address: string;
  /** Whether the file has it, and the cell says where; a page shows the cells of rows that are missing too. */
  readonly isInFile: boolean;
  /** Text of every head the cell names, outermost first. */
  readonly heads: readonly string[];
}

for (const { name, viewport } of [
  { name: "phone", viewport: PHONE },
  { name: "desktop", viewport: DESKTOP },
]) {
  test(`on a ${name} a screen reader meets the figures of every report in the order of its file, each under its row and column`, async (t) => {
    let cells = 0;
    const { page } = await site.visit("index.html", { viewport });
    const accessibility = await page.context().newCDPSession(page);
    for (const path of REPORTS) {
      await page.goto(site.at(path), { waitUntil: "load" });
      await unfold(page);
      const heard = await figuresOf(page);
      assert.deepEqual(
        heard.filter(({ isInFile }) => isInFile).map(({ address }) => address),
        addressesInFile(path),
        path,
      );
      assert.deepEqual(heard.flatMap(unlabelled), [], path);
      const { nodes } = await accessibility.send("Accessibility.getFullAXTree");
      assert.deepEqual(cellsOfTables(nodes), await cellsOf(page), path);
      cells += heard.length;
    }
    await page.context().close();
    assert.ok(cells > 1000, `${cells} cells`);
    proves(t, "reading-order", { cells });
  });
}

/** Rows of zeros are folded away on a phone, from everybody; a button brings them back. */
async function unfold(page: Page): Promise<void> {
  for (const button of await page.locator(".fold-note button:visible").all()) await button.click();
}

async function figuresOf(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>(".form td.figure[id]"), (cell) => ({
      address: cell.id,
      isInFile: cell.hasAttribute("title"),
      heads: (cell.getAttribute("headers") ?? "")
        .split(" ")
        .filter(Boolean)
        .map((id) => {
          const head = cell.closest("table")?.querySelector<HTMLElement>(`th#${CSS.escape(id)}`);
          return head?.innerText.trim() ?? `no head ${id}`;
        }),
    })),
  );
}

/** Texts of all cells of all tables that are shown, in the order of the markup. */
async function cellsOf(page: Page): Promise<readonly string[]> {
  const texts = await page
    .locator("table td:visible")
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText));
  return texts.map(dense);
}

/** Without blanks: the tree and the layout break lines in different places. */
function dense(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Addresses of the figures of a report, as its content file has them from top to bottom and left to right. */
function addressesInFile(page: string): readonly string[] {
  const path = page.replace(/\.html$/, ".md");
  const { report } = parseContentFile(readFileSync(join("content", path), "utf8"), path);
  assert.ok(report, path);
  return report.figures
    .map(({ address, cell }) => ({ address, ...cell.place }))
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .map(({ address }) => address);
}

/** What the heads of a cell fail to say of its row and column. */
function unlabelled({ address, heads }: Heard): readonly string[] {
  const spec = figureSpec(address);
  if (!spec) return [`${address} is no figure`];
  const said = dense(heads.join(" "));
  return [...spec.row.label, spec.column.label]
    .map(({ zh }) => zh)
    .filter((label) => !said.includes(dense(label)))
    .map((label) => `${address}: "${heads.join(" · ")}" does not say ${label}`);
}

/** Names of all cells in the order of the accessibility tree. */
function cellsOfTables(
  nodes: readonly {
    readonly nodeId: string;
    readonly role?: { readonly value?: unknown };
    readonly name?: { readonly value?: unknown };
    readonly childIds?: readonly string[];
    readonly parentId?: string;
  }[],
): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: string[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? "");
    if (/^(?:cell|gridcell)$/.test(role)) found.push(dense(String(node.name?.value ?? "")));
    for (const child of node.childIds ?? []) visit(child);
  };
  visit(nodes.find(({ parentId }) => parentId === undefined)?.nodeId ?? "");
  return found;
}

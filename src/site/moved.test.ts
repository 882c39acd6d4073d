import assert from "node:assert/strict";
import { test } from "node:test";
import { syntheticArchive } from "../lib/dataset/fixtures/synthetic.ts";
import type { StoreIndex } from "../lib/dataset/record.ts";
import { movedPages } from "./moved.ts";

const { index } = syntheticArchive(4);
const [first] = index.agencies;
const report = index.reports.find(({ agency }) => agency === first?.id);
const withMoved = (moved: readonly string[]): StoreIndex => ({
  ...index,
  agencies: index.agencies.map((agency) =>
    agency === first ? { ...agency, moved: [...moved] } : agency,
  ),
});

test("movedPages(index) leads every page of an agency's old id to its new one", () => {
  const moves = new Map(
    movedPages(withMoved(["659004/old-name"])).map(({ from, to }) => [from, to]),
  );
  assert.equal(moves.get("agencies/659004/old-name.html"), `agencies/${first?.id}.html`);
  assert.equal(moves.get("en/agencies/659004/old-name.html"), `en/agencies/${first?.id}.html`);
  assert.equal(moves.get("regions/659004.html"), `regions/${first?.region}.html`);
  assert.equal(
    moves.get(`reports/659004/old-name/${report?.year}.html`),
    `reports/${report?.id}.html`,
  );
});

test("movedPages(index) leads one report alone, to the agency where the report is not held", () => {
  const { year } = report as { year: number };
  assert.deepEqual(movedPages(withMoved([`659004/old-name/${year}`, "659004/old-name/2008"])), [
    { from: "reports/659004/old-name/2008.html", to: `agencies/${first?.id}.html` },
    { from: `reports/659004/old-name/${year}.html`, to: `reports/${report?.id}.html` },
  ]);
});

test("movedPages(index) never covers a page that stands, and moves nothing without a line", () => {
  assert.deepEqual(movedPages(index), []);
  assert.deepEqual(movedPages(withMoved([report?.id as string])), []);
});

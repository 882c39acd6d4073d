import assert from "node:assert/strict";
import { test } from "node:test";
import { soundReport, withFigures, withoutFigures } from "../../lib/audit/testing.ts";
import { figuresOf } from "../../lib/statute/index.ts";
import { formHtml } from "./form-html.ts";

const NONE: ReadonlySet<string> = new Set();
const TOTAL = "applications.received.total";

test("formHtml(report, table, failing) gives each figure of the form once, under its address and with its place", () => {
  const report = soundReport(2022);
  for (const table of ["proactive", "applications", "review"] as const) {
    const html = formHtml(report, table, NONE)?.html ?? "";
    for (const { address } of figuresOf(table, "2021")) {
      assert.equal(html.split(` id="${address}"`).length, 2, address);
      assert.match(html, new RegExp(`id="${address}"[^>]* title="\\d+:\\d+"`), address);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const heads = [...html.matchAll(/ headers="([^"]+)"/g)].flatMap(([, all = ""]) =>
      all.split(" "),
    );
    for (const head of heads) assert.ok(ids.includes(head), head);
  }
});

test("formHtml(report, table, failing) keeps a blank, a slash and a missing row apart from a zero", () => {
  const slash = withFigures(soundReport(2022), { "applications.closed.total": "/" });
  const figures = slash.figures.map((figure) =>
    figure.address === TOTAL
      ? { ...figure, cell: { state: "blank" as const, raw: "", place: figure.cell.place } }
      : figure,
  );
  const html = formHtml({ ...slash, figures }, "applications", NONE)?.html ?? "";
  assert.match(html, new RegExp(`id="${TOTAL}" class="figure c6 blank".*?<span class="state">`));
  assert.match(
    html,
    /id="applications.closed.total" class="figure c6 notApplicable".*?>\/<\/span>/,
  );
  const without = formHtml(withoutFigures(soundReport(2022), [TOTAL]), "applications", NONE)?.html;
  assert.match(without ?? "", new RegExp(`id="${TOTAL}" class="figure c6 missing"`));
});

test("formHtml(report, table, failing) marks what a check found in disagreement, and shows no text as markup", () => {
  const report = withFigures(soundReport(2022), { [TOTAL]: '<img src="x">' });
  const html = formHtml(report, "applications", new Set([TOTAL]))?.html ?? "";
  assert.match(html, new RegExp(`id="${TOTAL}" class="figure c6 unreadable fail"`));
  assert.ok(!html.includes("<img"));
  assert.ok(html.includes("&lt;img src=&quot;x&quot;&gt;"));
});

test("formHtml(report, table, failing) folds a group only with all its rows", () => {
  const zeros = Object.fromEntries(
    figuresOf("applications", "2021").map(({ address }) => [address, "0"]),
  );
  const all = formHtml(withFigures(soundReport(2022), zeros), "applications", NONE);
  assert.equal(all?.zeroRows, 25);
  const one = { ...zeros, "applications.refused.stateSecret.naturalPerson": "1" };
  const html = formHtml(withFigures(soundReport(2022), one), "applications", NONE)?.html ?? "";
  const groups = [...html.matchAll(/class="(group[^"]*)"/g)].map(([, name]) => name);
  assert.ok(groups.includes("group zero"));
  assert.ok(groups.includes("group"));
});

test("formHtml(report, table, failing) is null where the report has no such table", () => {
  const report = soundReport(2022);
  const bare = { ...report, tables: { ...report.tables, review: null } };
  assert.equal(formHtml(bare, "review", NONE), null);
});

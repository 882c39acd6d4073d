import assert from "node:assert/strict";
import { test } from "node:test";
import { indicator } from "./dictionary.ts";
import { fixtureSource, madeReport, realSource } from "./fixtures/sources.ts";
import { seriesOf } from "./series.ts";

const direct = (year: number, total: string) =>
  fixtureSource(madeReport(year, "2021", { "review.litigationDirect.total": total }));

test("seriesOf(indicator, sources) keeps a year without a report as a gap", () => {
  const received = (year: number) =>
    fixtureSource(madeReport(year, "2021", { "applications.received.total": "4" }));
  const points = seriesOf(indicator("received"), [received(2024), received(2021)]);
  assert.deepEqual(
    points.map(({ year, value }) => `${year} ${value.known ? value.value : value.reason}`),
    ["2021 4", "2022 noReport", "2023 noReport", "2024 4"],
  );
});

test("seriesOf(indicator, sources) breaks direct suits between 2023 and 2024", () => {
  const points = seriesOf(indicator("review.litigationDirect.total"), [
    direct(2022, "3"),
    direct(2023, "2"),
    direct(2024, "1"),
    direct(2025, "1"),
  ]);
  assert.deepEqual(
    points.map(({ breakBefore }) => breakBefore?.kind ?? null),
    [null, null, "law", null],
  );
});

test("seriesOf(indicator, sources) breaks across a gap too", () => {
  const points = seriesOf(indicator("review.litigationDirect.total"), [
    direct(2022, "3"),
    direct(2025, "1"),
  ]);
  assert.equal(points.at(-1)?.breakBefore?.kind, "law");
});

test("seriesOf(indicator, sources) breaks decisions where the form changes, and not before", () => {
  const licences = (year: number, form: "2019" | "2021") =>
    fixtureSource(madeReport(year, form, { "proactive.licences.decisions": "9" }));
  const points = seriesOf(indicator("licences"), [
    licences(2019, "2019"),
    licences(2020, "2019"),
    licences(2021, "2021"),
  ]);
  assert.deepEqual(
    points.map(({ breakBefore }) => breakBefore?.kind ?? null),
    [null, null, "form"],
  );
});

test("seriesOf(indicator, sources) does not break applications between the forms", () => {
  const points = seriesOf(indicator("received"), [
    realSource("hongze-2023"),
    realSource("hongze-2024"),
  ]);
  assert.ok(points.every(({ breakBefore }) => breakBefore === null));
});

test("seriesOf(fees) has no value on the 2019 form, whose row of that name counts items", () => {
  const points = seriesOf(indicator("fees"), [realSource("boai-2020"), realSource("suqian-2023")]);
  assert.equal(points[0]?.value.known, false);
  assert.equal(points.at(-1)?.value.known, true);
  assert.equal(points.at(-1)?.breakBefore, null);
});

test("seriesOf(indicator, no sources) is empty", () => {
  assert.deepEqual(seriesOf(indicator("received"), []), []);
});

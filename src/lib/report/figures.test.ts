import assert from "node:assert/strict";
import { test } from "node:test";
import type { FigureAddress } from "../statute/index.ts";
import type { Cell } from "./cell.ts";
import { cellAt, stateAt, sumAt, valueAt } from "./figures.ts";
import type { Report } from "./report.ts";

const place = { line: 1, column: 1 };
const number = (value: string): Cell => ({
  state: "reported",
  value,
  unit: null,
  raw: value,
  place,
});
const report = (cells: Readonly<Partial<Record<FigureAddress, Cell>>>): Report =>
  ({
    figures: Object.entries(cells).map(([address, cell]) => ({ address, cell })),
  }) as unknown as Report;

const person = "applications.received.naturalPerson";
const firm = "applications.received.commercialEnterprise";
const total = "applications.received.total";

test("sumAt(report, addresses) adds known figures exactly", () => {
  const sum = sumAt(report({ [person]: number("6"), [firm]: number("1") }), [person, firm]);
  assert.deepEqual(sum, { known: true, value: "7" });
});

test("sumAt(report, addresses) never counts a blank, a slash or a missing figure as zero", () => {
  const cells = { [person]: number("6"), [firm]: { state: "blank", raw: "", place } as const };
  assert.deepEqual(sumAt(report(cells), [person, firm, total]), {
    known: false,
    atLeast: "6",
    unknown: [firm, total],
  });
});

test("stateAt(report, address) says missing where nothing was found, and valueAt is null", () => {
  const empty = report({});
  assert.equal(stateAt(empty, total), "missing");
  assert.equal(valueAt(empty, total), null);
  assert.equal(cellAt(empty, total), undefined);
});

test("valueAt(report, address) keeps a reported zero apart from an unreadable cell", () => {
  const mixed = report({
    [person]: number("0"),
    [firm]: { state: "unreadable", raw: "由区政府办", place },
  });
  assert.equal(valueAt(mixed, person), "0");
  assert.equal(valueAt(mixed, firm), null);
  assert.equal(stateAt(mixed, firm), "unreadable");
});

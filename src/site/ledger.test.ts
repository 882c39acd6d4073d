import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cell, Report } from "../lib/report/index.ts";
import { applicationLedger } from "./ledger.ts";

const place = { line: 1, column: 1 };
const reported = (value: string): Cell => ({
  state: "reported",
  value,
  unit: null,
  raw: value,
  place,
});
const blank: Cell = { state: "blank", raw: "", place };

/** A report with nothing but what the ledger of applications opens and closes with. */
const year = (number: number, opening: Cell | null, closing: Cell | null) =>
  ({
    id: `410822/government/${number}`,
    meta: { year: number },
    figures: [
      ...(opening ? [{ address: "applications.carriedOver.total", cell: opening }] : []),
      ...(closing ? [{ address: "applications.carriedForward.total", cell: closing }] : []),
    ],
  }) as unknown as Report;

const continues = (...reports: readonly Report[]) =>
  applicationLedger(reports).map((line) => line.continues);

test("applicationLedger(reports) says whether a year continues the one before", () => {
  const reports = [
    year(2022, reported("0"), reported("96")),
    year(2023, reported("96"), reported("121")),
    year(2024, reported("120"), reported("125")),
  ];
  assert.deepEqual(continues(...reports), [null, true, false]);
});

test("applicationLedger(reports) compares nothing over a gap or with a blank", () => {
  assert.deepEqual(
    continues(year(2021, reported("0"), reported("5")), year(2023, reported("5"), reported("0"))),
    [null, null],
  );
  assert.deepEqual(
    continues(year(2022, reported("0"), reported("0")), year(2023, blank, reported("0"))),
    [null, null],
  );
});

test("applicationLedger(reports) leaves out a year without the table", () => {
  assert.deepEqual(continues(year(2022, null, null), year(2023, reported("1"), null)), [null]);
});

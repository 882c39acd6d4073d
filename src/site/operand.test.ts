import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operand } from "../lib/audit/index.ts";
import type { Report } from "../lib/report/index.ts";
import { operandView } from "./operand.ts";

const place = (line: number) => ({ line, column: 1 });

/** Only what an operand is looked up in: one section of prose, and table B on the form of 2019. */
const report = {
  id: "410822/government/2020",
  sections: [
    {
      key: "overview",
      title: "一、总体情况",
      anchor: "overview",
      place: place(20),
      blocks: [{ kind: "prose", anchor: "p3", html: "", text: "", place: place(29) }],
    },
  ],
  tables: {
    proactive: null,
    applications: { key: "applications", form: "2019", place: place(60), rows: [], extraRows: [] },
    review: null,
  },
} as unknown as Report;

const operand = (address: string, more: Partial<Operand> = {}): Operand => ({
  address,
  value: "7",
  state: "reported",
  line: null,
  column: null,
  ...more,
});

test("operandView(operand, report) leads a figure to its cell, in the statute's words", () => {
  const view = operandView(operand("applications.closed.total"), report);
  assert.equal(view.target, "reports/410822/government/2020.html#applications.closed.total");
  assert.equal(view.label.zh, "（七）总计 · 总计");
});

test("operandView(operand, report) leads nowhere when the table or the row is not on the page", () => {
  assert.equal(operandView(operand("review.reconsideration.total"), report).target, null);
  assert.equal(operandView(operand("applications.otherwise.other.total"), report).target, null);
});

test("operandView(operand, report) leads words of the prose to their passage, else to their section", () => {
  const words = { state: "narrative", text: "按时办结6件" } as const;
  assert.equal(operandView(operand("narrative.overview", { ...words, line: 29 }), report).id, "p3");
  assert.equal(
    operandView(operand("narrative.overview", { ...words, line: 31 }), report).id,
    "overview",
  );
  assert.equal(operandView(operand("narrative.other", words), report).id, null);
});

test("operandView(operand, report) leads another year's figure to that year's page", () => {
  const address = "410822/government/2019#applications.carriedForward.total";
  const view = operandView(operand(address), report);
  assert.equal(
    view.target,
    "reports/410822/government/2019.html#applications.carriedForward.total",
  );
  assert.equal(view.id, null);
  assert.ok(view.label.zh.startsWith("2019年 "));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchAgency, soundReport } from "../testing.ts";
import { t202 } from "./t2-02-county-rules.ts";

test("T2-02 notes 规章 made by a county", () => {
  const agency = sketchAgency({ id: "410822/government", level: "county" });
  const report = soundReport(2021, { "proactive.regulations.issued": "2" });
  assert.deepEqual(conclusions(t202, contextWith(report, { agency })), ["FAIL 2 > 0"]);
});

test("T2-02 passes a county that made none", () => {
  const agency = sketchAgency({ id: "410822/government", level: "county" });
  assert.deepEqual(conclusions(t202, contextWith(soundReport(2020), { agency })), ["PASS 0 = 0"]);
});

test("T2-02 is silent on a city with districts and on an unknown body", () => {
  const agency = sketchAgency({ id: "321300/government", level: "prefecture" });
  const report = soundReport(2021, { "proactive.regulations.issued": "2" });
  assert.deepEqual(conclusions(t202, contextWith(report, { agency })), []);
  assert.deepEqual(conclusions(t202, contextWith(report)), []);
});

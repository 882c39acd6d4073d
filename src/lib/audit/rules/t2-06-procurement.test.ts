import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t206 } from "./t2-06-procurement.ts";

test("T2-06 passes projects with an amount of four decimals", () => {
  assert.deepEqual(conclusions(t206, contextWith(soundReport(2020))), ["PASS 12 ↔ 345.6789"]);
});

test("T2-06 fails an amount without a project", () => {
  assert.deepEqual(
    conclusions(t206, contextWith(soundReport(2020, { "proactive.procurement.projects": "0" }))),
    ["FAIL 0 ↔ 345.6789"],
  );
});

test("T2-06 only notes other decimals", () => {
  const findings = t206.check(
    contextWith(soundReport(2020, { "proactive.procurement.amount": "10309.4" })),
  );
  assert.deepEqual(
    findings.map((finding) => `${finding.class} ${finding.verdict}`),
    ["W PASS", "I FAIL"],
  );
});

test("T2-06 passes neither project nor amount", () => {
  assert.deepEqual(
    conclusions(
      t206,
      contextWith(
        soundReport(2020, {
          "proactive.procurement.projects": "0",
          "proactive.procurement.amount": "0",
        }),
      ),
    ),
    ["PASS 0 ↔ 0"],
  );
});

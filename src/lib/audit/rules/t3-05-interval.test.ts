import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t305 } from "./t3-05-interval.ts";

test("T3-05 is silent where every cell is known", () => {
  assert.deepEqual(conclusions(t305, contextWith(soundReport(2021))), []);
});

test("T3-05 fails known parts above their total although a cell is missing", () => {
  assert.deepEqual(
    conclusions(
      t305,
      contextWith(
        soundReport(2021, {
          "applications.received.other": "_",
          "applications.received.total": "23",
        }),
      ),
    ),
    ["FAIL 20 + 3 + 0 + 0 + 1 > 23"],
  );
});

test("T3-05 derives noughts where the known parts make the total", () => {
  const finding = t305.check(
    contextWith(soundReport(2021, { "applications.received.other": "_" })),
  )[0];
  assert.equal(finding?.verdict, "NOT_ASSESSABLE", "missing input never passes");
  assert.deepEqual(
    finding?.operands.filter(({ state }) => state === "derived").map(({ value }) => value),
    ["0"],
  );
});

test("T3-05 leaves open what a missing cell may hold", () => {
  assert.deepEqual(
    conclusions(
      t305,
      contextWith(soundReport(2021, { "applications.received.naturalPerson": "_" })),
    ),
    ["NOT_ASSESSABLE not-in-report 3 + 0 + 0 + 1 + 0 ≤ 24"],
  );
});

test("T3-05 is silent on a side that is entirely blank", () => {
  const blank = Object.fromEntries(
    [
      "naturalPerson",
      "commercialEnterprise",
      "researchInstitution",
      "publicInterestOrganization",
      "legalServiceInstitution",
      "other",
    ].map((column) => [`applications.received.${column}`, "_"]),
  );
  assert.deepEqual(conclusions(t305, contextWith(soundReport(2021, blank))), []);
});

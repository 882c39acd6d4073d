import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t304 } from "./t3-04-bounds.ts";

test("T3-04 passes carried forward within received and carried over", () => {
  assert.deepEqual(conclusions(t304, contextWith(soundReport(2021))).at(-1), "PASS 2 ≤ 24 + 2");
});

test("T3-04 fails more carried forward than ever came in", () => {
  assert.deepEqual(
    conclusions(
      t304,
      contextWith(soundReport(2021, { "applications.carriedForward.total": "27" })),
    ).at(-1),
    "FAIL 27 > 24 + 2",
  );
});

test("T3-04 fails an outcome above （七） even where other cells are blank", () => {
  assert.deepEqual(
    conclusions(
      t304,
      contextWith(
        soundReport(2021, {
          "applications.granted.total": "25",
          "applications.unavailable.notHeld.total": "_",
        }),
      ),
    ).at(-1),
    "FAIL 25 > 24",
  );
});

test("T3-04 passes an outcome that is all of （七）", () => {
  assert.deepEqual(
    conclusions(
      t304,
      contextWith(soundReport(2021, { "applications.granted.total": "24" })),
    ).filter((line) => line.startsWith("FAIL")),
    [],
  );
});

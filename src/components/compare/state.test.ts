import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { INDICATORS } from "../../lib/indicator/index.ts";
import {
  type CompareState,
  DEFAULT_STATE,
  decodeState,
  encodeState,
  notUnderstood,
  VIEWS,
} from "./state.ts";

test("encodeState(state) writes only what differs from the default", () => {
  assert.equal(encodeState(DEFAULT_STATE), "");
  const state: CompareState = {
    ...DEFAULT_STATE,
    agencies: ["321300/government", "230124/business-environment"],
    indicator: "openness.closed",
    years: { from: 2020, to: 2024 },
  };
  assert.equal(
    encodeState(state),
    "a=321300,230124/business-environment&i=openness.closed&y=2020-2024",
  );
});

test("decodeState(encodeState(state)) is the state", () => {
  const state = fc.record(
    {
      agencies: fc.uniqueArray(
        fc.constantFrom("321300/government", "320813/government", "230124/business-environment"),
      ),
      indicator: fc.constantFrom(
        ...INDICATORS.map(({ id }) => id),
        "review.litigationDirect.total",
      ),
      across: fc.constantFrom("received", "openness.full"),
      view: fc.constantFrom(...VIEWS),
      years: fc.constantFrom(null, { from: 2019, to: 2019 }, { from: 2008, to: 2100 }),
      faceted: fc.boolean(),
      embedded: fc.boolean(),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(state, (given) => {
      const kept = given.view === "scatter" ? given : { ...given, across: DEFAULT_STATE.across };
      assert.deepEqual(decodeState(`?${encodeState(given)}`), kept);
      assert.doesNotMatch(encodeState(given), /%/);
    }),
  );
});

test("decodeState(query) leaves at its default what it does not understand", () => {
  const query = "?a=<script>,321300/../x,99,320813&i=nothing&v=pie&y=2030-2020&f=yes&x=..";
  assert.deepEqual(decodeState(query), { ...DEFAULT_STATE, agencies: ["320813/government"] });
});

test("decodeState(query) shows the fallback's bodies only where none are named", () => {
  const fallback = { ...DEFAULT_STATE, agencies: ["321300/government"] };
  assert.deepEqual(decodeState("", fallback).agencies, ["321300/government"]);
  assert.deepEqual(decodeState("?a=", fallback).agencies, []);
});

test("notUnderstood(query) names what it does not know, and nothing of an address of its own", () => {
  assert.deepEqual(notUnderstood("?a=1&i=nothing&v=pie&y=2030-2020"), [
    "i=nothing",
    "v=pie",
    "y=2030-2020",
  ]);
  const state = { ...DEFAULT_STATE, indicator: "closed", view: "scatter", across: "fees" } as const;
  assert.deepEqual(notUnderstood(`?${encodeState(state)}&embed=1&utm_source=x`), []);
});

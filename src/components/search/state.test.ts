import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readState, requestOf, type SearchState, writeState } from "./state.ts";

const state: fc.Arbitrary<SearchState> = fc.record(
  {
    text: fc.string({ unit: "grapheme" }),
    filters: fc.record(
      {
        year: values(["2020", "2021"]),
        region: values(["410000", "410822"]),
        verdict: values(["FAIL"]),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    figures: fc.array(
      fc.oneof(
        fc.record(
          { address: fc.constant("received"), is: fc.constant("unknown" as const) },
          { noNullPrototype: true },
        ),
        fc.record(
          {
            address: fc.constant("applications.refused.stateSecret.total"),
            is: fc.constantFrom(">=" as const, "<" as const, "=" as const),
            than: fc.integer({ min: -999, max: 99_999 }).map((hundredths) => hundredths / 100),
          },
          { noNullPrototype: true },
        ),
      ),
    ),
    sort: fc.constantFrom("", "year:desc", "agency:asc", "applications.received.total:desc"),
    page: fc.integer({ min: 1, max: 999 }),
    grouped: fc.boolean(),
  },
  { noNullPrototype: true },
);

function values(of: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...of], { minLength: 1 });
}

test("readState(address) gives back the state that writeState(state) wrote", () => {
  fc.assert(
    fc.property(state, (given) => {
      assert.deepEqual(readState(writeState(given)), given);
    }),
  );
});

test("readState(address) leaves out what it cannot mean", () => {
  const read = readState("?q=a&page=-3&sort=x&f=received~5&f=received>=many&year=,");
  assert.deepEqual(read, {
    text: "a",
    filters: {},
    figures: [],
    sort: "",
    page: 1,
    grouped: false,
  });
  assert.equal(writeState(readState("")), "");
});

test("requestOf(state) asks for the newest first when no text is asked for", () => {
  assert.deepEqual(requestOf(readState("")).sort, { by: "year", descending: true });
  assert.deepEqual(requestOf(readState("?q=公开")).sort, { by: "relevance" });
  const page = requestOf(readState("?q=公开&page=3"));
  assert.deepEqual([page.offset, page.limit], [20, 10]);
});

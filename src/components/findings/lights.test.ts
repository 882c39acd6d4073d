import assert from "node:assert/strict";
import { test } from "node:test";
import { ALL_FIGURES } from "../../lib/statute/index.ts";
import { lightsOf, readLights } from "./lights.ts";

test("readLights(lightsOf(ids)) gives the ids back, whatever stands beside what", () => {
  const addresses = ALL_FIGURES.map(({ address }) => address);
  const odd = ["caption-review", "source", "p23", "applications"];
  const mixed = addresses.flatMap((address, at) => [address, odd[at % odd.length] as string]);
  const backwards = [...addresses].reverse();
  for (const ids of [addresses, backwards, mixed, odd, ["source", "source"], []]) {
    assert.deepEqual(readLights(lightsOf(ids)), ids);
  }
});

test("lightsOf(ids) says once what the cells of a row or a column share", () => {
  assert.equal(
    lightsOf(["review.directLitigation.upheld", "review.directLitigation.total"]),
    "review.directLitigation.upheld .total",
  );
  assert.equal(
    lightsOf(["applications.received.total", "applications.refused.stateSecret.total", "p3"]),
    "applications.received.total .refused.stateSecret. p3",
  );
});

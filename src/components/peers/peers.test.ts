import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../lib/indicator/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import type { Body, BodySource } from "../compare/body.ts";
import { peerageOf, peersOf } from "./peers.ts";

function source(received: string | null, more: Partial<BodySource> = {}): BodySource {
  const read = (address: FigureAddress): Reading =>
    address === "applications.received.total" && received !== null
      ? { state: "reported", value: received, unit: null }
      : { state: "blank" };
  return {
    year: 2023,
    scope: "own",
    forms: { proactive: null, applications: "2021", review: null },
    read,
    ...more,
  };
}

const body = (id: string, sources: readonly BodySource[], more: Partial<Body> = {}): Body => ({
  id,
  name: { zh: id, en: id },
  level: "county",
  kind: "department",
  sources,
  ...more,
});
const own = body("own", [source("7")]);
const counties = Array.from({ length: 40 }, (_, n) => body(`b${n}`, [source(String(n + 1))]));

test("peersOf(body, peerage) gives quartiles that bodies have, by nearest rank", () => {
  const peers = peersOf(own, peerageOf([own, ...counties]));
  assert.deepEqual(peers?.spreads[0], {
    counted: 41,
    quartiles: { lower: "10", median: "20", upper: "30" },
  });
  const [received] = peers?.own ?? [];
  assert.equal(received?.known && received.value, "7");
});

test("peersOf(body, peerage) tells nothing of fewer than thirty bodies, but how many there are", () => {
  const peers = peersOf(own, peerageOf([own, ...counties.slice(0, 28)]));
  assert.equal(peers?.spreads[0]?.quartiles, null);
  assert.equal(peers?.reports, 29);
});

test("peersOf(body, peerage) takes only bodies of its level and kind, its year, scope and form", () => {
  const others = [
    body("year", [source("1", { year: 2022 })]),
    body("scope", [source("1", { scope: "roll-up" })]),
    body("form", [source("1", { forms: { proactive: null, applications: "2019", review: null } })]),
    body("level", [source("1")], { level: "prefecture" }),
    body("kind", [source("1")], { kind: "government" }),
    own,
  ];
  assert.equal(peersOf(own, peerageOf(others))?.reports, 1);
});

test("peersOf(body, peerage) counts no blank as zero", () => {
  const bodies = [own, ...counties, body("blank", [source(null)])];
  assert.equal(peersOf(own, peerageOf(bodies))?.spreads[0]?.counted, 41);
});

test("peersOf(body, peerage) is null without a table of applications", () => {
  const forms = { proactive: null, applications: null, review: null };
  const none = body("none", [source(null, { forms })]);
  assert.equal(peersOf(none, peerageOf([none, ...counties])), null);
});

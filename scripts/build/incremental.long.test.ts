import { test } from "node:test";
import { proves } from "../trust/proof.ts";
import { soak } from "./soak.ts";

const EDITS = 20;

test(`${EDITS} builds in turn, each upon the last, equal ${EDITS} builds from nothing`, async (t) => {
  await soak(60, EDITS, "many");
  proves(t, "incremental", { edits: EDITS });
});

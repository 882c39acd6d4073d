import { test } from "node:test";
import { soak } from "./soak.ts";

test("20 builds in turn, each upon the last, equal 20 builds from nothing", () =>
  soak(60, 20, "many"));

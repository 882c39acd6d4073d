import assert from "node:assert/strict";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { soak } from "./soak.ts";
import { awkwardContent, runBuild, scratch, treeHash } from "./testing.ts";

test("a build upon another equals a build from nothing, byte for byte", () => soak(9, 2, "few", 2));

test("a build without a change leaves the site alone, and one of a damaged site makes it whole", async () => {
  const [content, folder] = [awkwardContent(), scratch()];
  const first = await runBuild({ content, folder });
  const hash = treeHash(first.out);
  const index = join(first.out, "index.html");
  const { mtimeMs } = statSync(index);
  const second = await runBuild({ content, folder });
  assert.equal(statSync(index).mtimeMs, mtimeMs, second.said);
  rmSync(index);
  await runBuild({ content, folder });
  assert.equal(treeHash(first.out), hash);
});

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contentWith, put, reportText } from "../content/testing.ts";
import { restoreFolder } from "../store/replace-folder.ts";
import { proves } from "../trust/proof.ts";
import { runBuild, scratch, treeHash } from "./testing.ts";

const KILLS = 20;

test(`a build killed at ${KILLS} random moments leaves the old or the new complete output`, async (t) => {
  const content = contentWith();
  const folder = scratch();
  const first = await runBuild({ content, folder });
  assert.equal(first.code, 0, first.said);
  const complete = new Set([treeHash(first.out)]);
  put(content, "reports/410822/government/2023.md", reportText(2023));
  const elsewhere = await runBuild({ content });
  assert.equal(elsewhere.code, 0, elsewhere.said);
  complete.add(treeHash(elsewhere.out));
  assert.equal(complete.size, 2);
  const started = performance.now();
  await runBuild({ content });
  const duration = performance.now() - started;
  for (let kill = 0; kill < KILLS; kill++) {
    const killAfter = Math.round(Math.random() * duration);
    await runBuild({ content, folder, killAfter });
    restoreFolder(first.out);
    assert.ok(
      complete.has(treeHash(first.out)),
      `a mixture after a kill at ${killAfter} ms of ${Math.round(duration)}`,
    );
  }
  const last = await runBuild({ content, folder });
  assert.equal(last.code, 0, last.said);
  assert.equal(treeHash(last.out), treeHash(elsewhere.out));
  const left = readdirSync(folder).filter((name) => name.startsWith(".site."));
  assert.deepEqual(left, []);
  assert.ok(!existsSync(join(last.storeDir, "lock")));
  proves(t, "interrupted", { kills: KILLS });
});

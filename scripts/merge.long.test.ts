import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { runBuild, SITE, scratch, treeHash } from "./build/testing.ts";
import { partedContent } from "./merge/testing.ts";

test("three parts merged equal the whole, byte for byte, and no report is parsed twice", async () => {
  const content = partedContent(102);
  const whole = await runBuild({ content: content.whole });
  const stores: string[] = [];
  for (const part of content.parts) {
    const built = await runBuild({ content: part });
    assert.equal(built.code, 0, built.said);
    stores.push(built.storeDir);
  }
  const folder = scratch();
  const out = join(folder, "site");
  const merged = spawnSync(process.execPath, ["scripts/merge.ts", ...stores], {
    encoding: "utf8",
    env: {
      ...process.env,
      GONGKAI_CONTENT: content.whole,
      GONGKAI_STORE: join(folder, "store"),
      GONGKAI_OUT: out,
      SITE,
    },
  });
  assert.equal(merged.status, 0, merged.stdout + merged.stderr);
  assert.match(merged.stdout + merged.stderr, /102 read, 0 of them parsed/);
  assert.equal(treeHash(out), treeHash(whole.out));
});

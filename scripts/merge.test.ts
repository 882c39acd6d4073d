import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { synthContent } from "./build/edits.ts";
import { runBuild, SITE, scratch, treeHash } from "./build/testing.ts";
import { mergeStores } from "./merge/merge-stores.ts";
import { codeKey } from "./store/code-key.ts";

const PROVINCES = ["11", "12", "13"];

/** The content of one province, as a sparse checkout has it. */
function partOf(content: string, province: string): string {
  const part = scratch();
  cpSync(content, part, {
    recursive: true,
    filter: (path) => !/\/reports\/\d/.test(path) || path.includes(`/reports/${province}`),
  });
  return part;
}

test("three parts merged equal the whole, byte for byte, and no report is parsed twice", async () => {
  const content = scratch();
  synthContent(content, 18, PROVINCES);
  const whole = await runBuild({ content });
  const stores: string[] = [];
  for (const province of PROVINCES) {
    const part = await runBuild({ content: partOf(content, province) });
    assert.equal(part.code, 0, part.said);
    stores.push(part.storeDir);
  }
  const folder = scratch();
  const out = join(folder, "site");
  const merged = spawnSync(process.execPath, ["scripts/merge.ts", ...stores], {
    encoding: "utf8",
    env: {
      ...process.env,
      GONGKAI_CONTENT: content,
      GONGKAI_STORE: join(folder, "store"),
      GONGKAI_OUT: out,
      SITE,
    },
  });
  assert.equal(merged.status, 0, merged.stdout + merged.stderr);
  assert.match(merged.stdout + merged.stderr, /18 read, 0 of them parsed/);
  assert.equal(treeHash(out), treeHash(whole.out));
});

test("mergeStores(parts, storeDir, code) refuses what is no finished store", () => {
  assert.throws(() => mergeStores([scratch()], scratch(), codeKey()), /expected the store of/);
});

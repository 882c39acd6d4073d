import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { scratch, treeHash } from "./build/testing.ts";
import { mergeStores } from "./merge/merge-stores.ts";
import { partedContent } from "./merge/testing.ts";
import { codeKey } from "./store/code-key.ts";

/** Makes store, data and search index of a content directory. @returns what it said */
function makeData(content: string, storeDir: string): string {
  const run = spawnSync(process.execPath, ["scripts/data.ts", "--lang", "en"], {
    encoding: "utf8",
    env: { ...process.env, GONGKAI_CONTENT: content, GONGKAI_STORE: storeDir, SITE: "" },
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  return run.stdout + run.stderr;
}

test("mergeStores(parts) gives data and search index of the whole, byte for byte, and nothing is parsed twice", () => {
  const { whole, parts } = partedContent(102);
  const stores = parts.map((part) => {
    const storeDir = scratch();
    makeData(part, storeDir);
    return storeDir;
  });
  const [once, merged] = [scratch(), join(scratch(), "store")];
  makeData(whole, once);
  assert.equal(mergeStores(stores, merged, codeKey()).records, 102);
  assert.match(makeData(whole, merged), /102 read, 0 of them parsed/);
  assert.equal(treeHash(join(merged, "public")), treeHash(join(once, "public")));
  for (const folder of ["records", "checks"]) {
    assert.equal(treeHash(join(merged, folder)), treeHash(join(once, folder)));
  }
});

test("mergeStores(parts, storeDir, code) refuses what is no finished store, other code, and a report twice", () => {
  const store = scratch();
  makeData(partedContent(3).parts[0] as string, store);
  const [to, code] = [scratch(), codeKey()];
  assert.throws(() => mergeStores([scratch()], to, code), /expected the store of/);
  assert.throws(() => mergeStores([store], to, "other"), /this very version/);
  assert.throws(() => mergeStores([store, store], to, code), /expected it in .* alone/);
});

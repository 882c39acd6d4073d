import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { lockFolder } from "./lock.ts";
import { replaceFolder, restoreFolder } from "./replace-folder.ts";

const root = mkdtempSync(join(tmpdir(), "gongkai-lock-"));
after(() => rmSync(root, { recursive: true, force: true }));

const folderWith = (name: string, text: string): string => {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "file"), text);
  return folder;
};
const textIn = (folder: string): string => readFileSync(join(folder, "file"), "utf8");

test("lockFolder(dir) gives the store to one process at a time", async () => {
  const storeDir = join(root, "store");
  const log = join(root, "log");
  const work = `
    import { appendFileSync } from "node:fs";
    import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, "lock.ts"))};
    const release = lockFolder(${JSON.stringify(storeDir)}, () => undefined);
    appendFileSync(${JSON.stringify(log)}, "in ");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    appendFileSync(${JSON.stringify(log)}, "out ");
    release();`;
  const ends = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", work]);
    return new Promise<number | null>((done) => child.on("close", done));
  });
  assert.deepEqual(await Promise.all(ends), [0, 0, 0, 0]);
  assert.equal(readFileSync(log, "utf8"), "in out ".repeat(4));
  assert.ok(!existsSync(join(storeDir, "lock")));
});

test("lockFolder(dir) takes over what a process that is gone had locked, and lets its own children pass", () => {
  const storeDir = join(root, "left");
  mkdirSync(storeDir);
  writeFileSync(join(storeDir, "lock"), "999999999");
  const release = lockFolder(storeDir, () => assert.fail("nothing to wait for"));
  assert.equal(readFileSync(join(storeDir, "lock"), "utf8"), String(process.pid));
  lockFolder(storeDir, () => assert.fail("the holder waits for itself"))();
  assert.ok(existsSync(join(storeDir, "lock")));
  release();
  assert.ok(!existsSync(join(storeDir, "lock")));
});

test("replaceFolder(from, to) puts the new in the place of the old and leaves nothing beside it", () => {
  const to = folderWith("site", "old");
  replaceFolder(folderWith("fresh", "new"), to);
  assert.equal(textIn(to), "new");
  assert.ok(!existsSync(join(root, "fresh")) && !existsSync(join(root, ".site.old")));
});

test("restoreFolder(to) brings back what was put aside, unless the new one came to its place", () => {
  folderWith(".killed.old", "old");
  restoreFolder(join(root, "killed"));
  assert.equal(textIn(join(root, "killed")), "old");
  folderWith(".killed.old", "older");
  restoreFolder(join(root, "killed"));
  assert.equal(textIn(join(root, "killed")), "old");
  assert.ok(!existsSync(join(root, ".killed.old")));
});

import assert from "node:assert/strict";
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sha256 } from "../store/hash.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import { openKnownHashes, tellHashes } from "./known-hashes.ts";

const root = mkdtempSync(join(tmpdir(), "gongkai-hashes-"));
after(() => rmSync(root, { recursive: true, force: true }));

const kept = join(root, "hashes/site.json");
const file = join(root, "page.html");

/** The hash of a file in one run. */
function hashNow(path: string): string {
  const known = openKnownHashes(root);
  const hash = known.of(path);
  known.close();
  return hash;
}

test("openKnownHashes(storeDir) hashes what was replaced or written again, and knows a file by any of its names", () => {
  writeFileSync(file, "one");
  assert.equal(hashNow(file), sha256("one"));
  writeAtomically(file, "two");
  assert.equal(hashNow(file), sha256("two"));
  writeFileSync(file, "six");
  assert.equal(hashNow(file), sha256("six"));
  linkSync(file, join(root, "other.html"));
  const before = readFileSync(kept, "utf8");
  assert.equal(hashNow(join(root, "other.html")), sha256("six"));
  assert.equal(readFileSync(kept, "utf8"), before);
});

test("openKnownHashes(storeDir) reads no file again", () => {
  hashNow(file);
  writeFileSync(kept, readFileSync(kept, "utf8").replace(sha256("six"), "f".repeat(64)));
  assert.equal(hashNow(file), "f".repeat(64));
});

test("tellHashes(storeDir, writer, files) spares reading what a step wrote, until it is written again", () => {
  const fresh = join(root, "data.csv");
  writeFileSync(fresh, "seven");
  tellHashes(root, "data", [[fresh, "e".repeat(64)]]);
  assert.equal(hashNow(fresh), "e".repeat(64));
  writeAtomically(fresh, "eight");
  assert.equal(hashNow(fresh), sha256("eight"));
  tellHashes(root, "data", []);
  assert.deepEqual(JSON.parse(readFileSync(join(root, "hashes/data.json"), "utf8")), {});
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { contentCommit } from "./commit.ts";

test("contentCommit(directory) is the last commit that touched it, and null once it differs from that", () => {
  const root = mkdtempSync(join(tmpdir(), "gongkai-commit-"));
  const content = join(root, "content");
  const git = (...args: readonly string[]) =>
    execFileSync(
      "git",
      ["-C", root, "-c", "user.name=t", "-c", "user.email=t@example.org", ...args],
      {
        encoding: "utf8",
      },
    );
  mkdirSync(content);
  assert.equal(contentCommit(content), null);
  git("init", "-q");
  writeFileSync(join(content, "site.yaml"), "a");
  git("add", ".");
  git("commit", "-q", "-m", "Content");
  const first = git("rev-parse", "HEAD").trim();
  writeFileSync(join(root, "README.md"), "other");
  git("add", ".");
  git("commit", "-q", "-m", "Not content");
  assert.equal(contentCommit(content), first);
  writeFileSync(join(content, "site.yaml"), "b");
  assert.equal(contentCommit(content), null);
  rmSync(root, { recursive: true });
});

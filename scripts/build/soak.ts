import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BUNDLES } from "../pages/page-bundle.ts";
import { randomOf } from "../synth/random.ts";
import { randomEdit, synthContent } from "./edits.ts";
import { runBuild, scratch, treeHash } from "./testing.ts";

/**
 * Edits an archive again and again: each build upon the last must be, byte for byte, a build from nothing.
 * @param every how many edits lie between two comparisons with a build from nothing
 */
export async function soak(reports: number, edits: number, seed: string, every = 1): Promise<void> {
  const [content, folder] = [scratch(), scratch()];
  synthContent(content, reports);
  const random = randomOf(seed);
  await runBuild({ content, folder });
  for (let number = 1; number <= edits; number++) {
    const edit = randomEdit(random, content);
    const upon = await runBuild({ content, folder });
    assert.equal(upon.code, 0, upon.said);
    if (number % every !== 0) continue;
    rmSync(BUNDLES, { recursive: true, force: true });
    const clean = await runBuild({ content });
    assert.equal(clean.code, 0, clean.said);
    assert.equal(treeHash(upon.out), treeHash(clean.out), `edit ${number}: ${edit}`);
    const removed = /^no reports\/(.*)\.md$/.exec(edit)?.[1];
    if (removed) assert.ok(!existsSync(join(upon.out, "reports", `${removed}.html`)), edit);
  }
}

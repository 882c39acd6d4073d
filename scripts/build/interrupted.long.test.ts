import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contentWith, put, reportText } from "../content/testing.ts";
import { restoreFolder } from "../store/replace-folder.ts";
import { proves } from "../trust/proof.ts";
import { runBuild, scratch, treeHash } from "./testing.ts";

const KILLS = 20;

/** The new site takes the old one's place in so many milliseconds after its last file is written, or less. */
const TAKES_PLACE = 200;

test(`a build killed at ${KILLS} random moments leaves the old or the new complete output`, async (t) => {
  const content = contentWith();
  const more = "reports/410822/government/2023.md";
  const folder = scratch();
  const without = await runBuild({ content, folder });
  assert.equal(without.code, 0, without.said);
  put(content, more, reportText(2023));
  const started = performance.now();
  const withMore = await runBuild({ content });
  const duration = performance.now() - started;
  assert.equal(withMore.code, 0, withMore.said);
  const complete = new Set([treeHash(without.out), treeHash(withMore.out)]);
  assert.equal(complete.size, 2);
  for (let kill = 0; kill < KILLS; kill++) {
    // In turn at any moment, and about when the new site takes the place of the old one.
    const killWhen = kill % 2 === 0 ? atMoment(duration) : atReplacement(folder);
    const before = treeHash(without.out);
    if (before === treeHash(withMore.out)) rmSync(join(content, more), { force: true });
    else put(content, more, reportText(2023));
    await runBuild({ content, folder, killWhen });
    restoreFolder(without.out);
    assert.ok(complete.has(treeHash(without.out)), `a mixture after kill ${kill}`);
  }
  put(content, more, reportText(2023));
  const last = await runBuild({ content, folder });
  assert.equal(last.code, 0, last.said);
  assert.equal(treeHash(last.out), treeHash(withMore.out));
  const left = readdirSync(folder).filter((name) => name.startsWith(".site."));
  assert.deepEqual(left, []);
  assert.ok(!existsSync(join(last.storeDir, "lock")));
  proves(t, "interrupted", { kills: KILLS });
});

type Moment = (milliseconds: number) => boolean;

/** Any moment of a build. */
function atMoment(duration: number): Moment {
  const moment = Math.random() * duration;
  return (milliseconds) => milliseconds >= moment;
}

/** A moment soon after the list of all files was written beside the old site, which is the last of the new one. */
function atReplacement(folder: string): Moment {
  const delay = Math.random() * TAKES_PLACE;
  let finished: number | null = null;
  return (milliseconds) => {
    const isFinished = readdirSync(folder).some(
      (name) => /^\.site\.new-/.test(name) && existsSync(join(folder, name, "manifest-sha256.txt")),
    );
    if (isFinished) finished ??= milliseconds;
    return finished !== null && milliseconds >= finished + delay;
  };
}

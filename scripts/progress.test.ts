import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLang } from "./lang.ts";
import { startProgress } from "./progress.ts";

function run(isTerminal: boolean): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const effects = {
    isTerminal,
    write: (text: string) => void written.push(text),
    now: () => now,
  };
  const progress = startProgress("reports", effects);
  for (let done = 1; done <= 4; done++) {
    now += 500;
    progress.advance(done, 4);
  }
  progress.end("4 read");
  return written;
}

test("startProgress(label) draws a bar with rate and remaining time on a terminal", () => {
  const written = run(true);
  assert.equal(written.length, 5);
  assert.match(written[1] ?? "", /reports █{12}░{12} 2\/4 {2}2\/s {2}1 s left$/);
  assert.match(written[4] ?? "", /reports: 4 read \(2\.0 s\)\n$/);
});

test("startProgress(label) writes one plain line elsewhere", () => {
  assert.deepEqual(run(false), ["reports: 4 read (2.0 s)\n"]);
});

test("chooseLang(asked, env) takes what is asked, else the locale", () => {
  assert.equal(chooseLang("en", { LANG: "zh_CN.UTF-8" }), "en");
  assert.equal(chooseLang(undefined, { LANG: "zh_CN.UTF-8" }), "zh-CN");
  assert.equal(chooseLang(undefined, { LC_ALL: "zh_TW", LANG: "en_US" }), "zh-CN");
  assert.equal(chooseLang(undefined, {}), "en");
});

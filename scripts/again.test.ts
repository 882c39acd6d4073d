import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { again } from "./again.ts";

test("again(task) runs once for askings close together, and once more for those that come while it runs", async () => {
  let runs = 0;
  let together = 0;
  let finish = (): void => undefined;
  const ask = again(async () => {
    assert.equal(++together, 1);
    runs += 1;
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    together -= 1;
  }, 5);
  const until = async (count: number): Promise<void> => {
    for (let tries = 0; runs < count && tries < 2000; tries++) await pause(1);
    assert.equal(runs, count);
  };
  for (let times = 0; times < 3; times++) ask();
  await until(1);
  ask();
  await pause(30);
  ask();
  await pause(30);
  assert.equal(runs, 1);
  finish();
  await until(2);
  finish();
  await pause(30);
  assert.equal(runs, 2);
});

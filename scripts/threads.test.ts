import assert from "node:assert/strict";
import { test } from "node:test";
import { inThread, type SharedList, taking, workTogether } from "./threads.ts";

/** A module of a thread that answers with the items it took, or fails where it is to. */
const THREAD = `
import { parentPort, workerData } from "node:worker_threads";
const { taking } = await import(workerData.threads);
if (workerData.fails) throw new Error("no more paper");
parentPort.postMessage([...taking(workerData.list, 2)]);
`;
const script = new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`);
const threads = new URL("./threads.ts", import.meta.url).href;
const numbers = Array.from({ length: 1001 }, (_, at) => at);

test("workTogether(work) does every item once, whoever does it", async () => {
  const told: number[] = [];
  const answers = await workTogether({
    items: numbers,
    worth: 10,
    script,
    data: { threads },
    here: (list) => [...taking(list, 3, (taken) => told.push(taken))],
  });
  const done = answers.flat().sort((one, other) => one - other);
  assert.deepEqual(done, numbers);
  assert.deepEqual(
    told,
    [...told].sort((one, other) => one - other),
  );
  assert.equal(told.at(-1), numbers.length);
});

test("workTogether(work) starts no thread for little", async () => {
  const missing = new URL("data:text/javascript,throw new Error()");
  const here = (list: SharedList<number>) => [...taking(list, 1000)];
  const few = { items: numbers, worth: numbers.length, script: missing, data: {}, here };
  assert.deepEqual(await workTogether(few), [numbers]);
});

test("inThread(script, data) fails when the thread does", async () => {
  await assert.rejects(inThread(script, { threads, fails: true }), /no more paper/);
});

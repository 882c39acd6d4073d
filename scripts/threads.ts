import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** A list that several threads work through: each takes the next few when it is done with its last. */
export interface SharedList<T> {
  readonly items: readonly T[];
  /** How many are taken, in memory all threads see. */
  readonly taken: Int32Array;
}

/** What is to be done by several threads. */
export interface SharedWork<T, Answer> {
  readonly items: readonly T[];
  /** So many items outweigh what it costs to start a thread. */
  readonly worth: number;
  /** Module of the other threads: finds `data` and the list in `workerData`, and posts its answer. */
  readonly script: URL;
  /** Copied for each thread. */
  readonly data: object;
  /** The same in this thread. */
  readonly here: (list: SharedList<T>) => Answer | Promise<Answer>;
}

/** Works through a list on as many processors as it is worth. @returns what each thread answers, this one first */
export function workTogether<T, Answer>(work: SharedWork<T, Answer>): Promise<readonly Answer[]> {
  const { items, worth, script, data, here } = work;
  const list = sharedList(items);
  const others = Math.min(availableParallelism(), Math.ceil(items.length / worth)) - 1;
  const there = Array.from({ length: others }, () => inThread<Answer>(script, { ...data, list }));
  return Promise.all([here(list), ...there]);
}

/** A list nobody has taken anything of. */
export function sharedList<T>(items: readonly T[]): SharedList<T> {
  return { items, taken: new Int32Array(new SharedArrayBuffer(4)) };
}

/**
 * The items no other thread has taken, a handful at a time: neighbours stay together.
 * @param advance told how many are taken by all threads
 */
export function* taking<T>(
  { items, taken }: SharedList<T>,
  handful: number,
  advance?: (taken: number) => void,
): Generator<T> {
  for (;;) {
    const first = Atomics.add(taken, 0, handful);
    advance?.(Math.min(first, items.length));
    if (first >= items.length) return;
    yield* items.slice(first, first + handful);
  }
}

/** Runs a module in a thread of its own. @param data copied for it @returns the message it posts */
export function inThread<Answer>(script: URL, data: object): Promise<Answer> {
  const worker = new Worker(script, { workerData: data });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

import { ownScript } from "../search/trusted.ts";
import type { CheckAnswer } from "./engine/check-draft.ts";
import type { Checker } from "./engine/checker.ts";
import type { ReadAnswer } from "./engine/read-draft.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import workerAddress from "./worker.ts?worker&url";

interface Pending {
  readonly resolve: (answer: ReadAnswer | CheckAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The archive's importer, parser and audit in a worker. */
export function startWorkerChecker(): Checker {
  const worker = new Worker(ownScript(workerAddress), { type: "module" });
  const pending = new Map<number, Pending>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const one = pending.get(data.id);
    pending.delete(data.id);
    if (data.kind === "answer") one?.resolve(data.answer);
    else one?.reject(new Error(data.reason));
  });
  worker.addEventListener("error", () => {
    for (const { reject } of pending.values()) reject(new Error("worker"));
    pending.clear();
  });
  const ask = (question: Omit<ToWorker, "id">): Promise<ReadAnswer | CheckAnswer> =>
    new Promise((resolve, reject) => {
      last++;
      pending.set(last, { resolve, reject });
      worker.postMessage({ ...question, id: last });
    });
  return {
    read: (request) => ask({ kind: "read", request }) as Promise<ReadAnswer>,
    check: (request) => ask({ kind: "check", request }) as Promise<CheckAnswer>,
  };
}

import { ownScript } from "../search/trusted.ts";
import workerAddress from "./finder-worker.ts?worker&url";
import type { ArchivePlace } from "./load-finder.ts";
import type { FromFinder, ToFinder } from "./protocol.ts";

/** Asks the finder. Resolves to null when a later question came before its turn; rejects when the names cannot be had. */
export type AskFinder = (query: string, most: number) => Promise<readonly ArchivePlace[] | null>;

interface Question {
  readonly message: ToFinder;
  readonly resolve: (places: readonly ArchivePlace[] | null) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the finder's worker over an index's folder. Of what is typed while it compares, only the last is asked. */
export function startFinder(base: string): AskFinder {
  const worker = new Worker(ownScript(workerAddress), { type: "module" });
  let asked: Question | undefined;
  let next: Question | undefined;
  const send = (question: Question | undefined) => {
    asked = question;
    next = undefined;
    if (question) worker.postMessage(question.message);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromFinder>) => {
    if (data.places) asked?.resolve(data.places);
    else asked?.reject(new Error("The list of names could not be read"));
    send(next);
  });
  worker.addEventListener("error", () => {
    asked?.reject(new Error("The finder could not be started"));
    send(next);
  });
  return (query, most) =>
    new Promise((resolve, reject) => {
      const question = { message: { base, query, most }, resolve, reject };
      if (!asked) return send(question);
      next?.resolve(null);
      next = question;
    });
}

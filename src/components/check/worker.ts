import { LOCAL_CHECKER } from "./engine/local-checker.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** Importer, parser and audit off the page's own thread: typing stays smooth while a document is read. */
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void answer(data));

async function answer(asked: ToWorker): Promise<void> {
  try {
    const answered =
      asked.kind === "read"
        ? await LOCAL_CHECKER.read(asked.request)
        : await LOCAL_CHECKER.check(asked.request);
    tell({ id: asked.id, kind: "answer", answer: answered });
  } catch (error) {
    tell({ id: asked.id, kind: "failed", reason: String(error) });
  }
}

function tell(message: FromWorker): void {
  postMessage(message);
}

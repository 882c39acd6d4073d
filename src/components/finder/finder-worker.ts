import { type ArchivePlaces, loadFinder } from "./load-finder.ts";
import type { FromFinder, ToFinder } from "./protocol.ts";

/** The finder, off the page's own thread: comparing ten thousand names takes longer than a frame. */
let finder: Promise<ArchivePlaces> | undefined;

addEventListener("message", ({ data }: MessageEvent<ToFinder>) => void answer(data));

async function answer({ base, query, most }: ToFinder): Promise<void> {
  try {
    finder ??= loadFinder(base);
    tell({ places: (await finder)(query, most) });
  } catch {
    // The next question tries to read the names again.
    finder = undefined;
    tell({ places: null });
  }
}

function tell(message: FromFinder): void {
  postMessage(message);
}

/**
 * Runs a long task whenever it is asked for, never twice at once. Whoever asks while it runs gets one run after it,
 * however often they asked.
 * @param settleMs how long an asking waits for others
 */
export function again(task: () => Promise<unknown>, settleMs: number): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    if (isRunning) {
      isAsked = true;
      return;
    }
    isRunning = true;
    do {
      isAsked = false;
      await task();
    } while (isAsked);
    isRunning = false;
  };
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, settleMs);
  };
}

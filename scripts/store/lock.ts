import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds between two looks at a lock that is held. */
const PAUSE = 200;

/**
 * Takes a folder for this process alone, waiting for another that has it. A process started by the holder
 * passes: a build holds the store for the steps it runs. The lock of a process that is gone is taken over.
 * @param say told once, when there is something to wait for
 * @returns gives the folder back; also done when the process ends
 */
export function lockFolder(folder: string, say: (line: string) => void): () => void {
  const path = join(folder, "lock");
  mkdirSync(folder, { recursive: true });
  let told = false;
  while (!take(path)) {
    const holder = holderOf(path);
    if (holder === process.pid || holder === process.ppid) return () => undefined;
    if (holder !== null && !isAlive(holder)) rmSync(path, { force: true });
    else {
      if (!told) say(`Waiting for process ${holder ?? "?"}, which has ${path}`);
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  const release = (): void => {
    process.off("exit", release);
    if (holderOf(path) === process.pid) rmSync(path, { force: true });
  };
  process.once("exit", release);
  return release;
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The process that holds a lock; null when it was given back, or is being taken, just now. */
function holderOf(path: string): number | null {
  try {
    const text = readFileSync(path, "utf8");
    return /^\d+$/.test(text) ? Number.parseInt(text, 10) : null;
  } catch {
    return null;
  }
}

/** Whether a process runs; one that we may not signal does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

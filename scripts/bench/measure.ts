import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../dataset/paths.ts";

/** What a program cost, together with all it started. */
export interface Cost {
  /** Seconds of the clock. */
  readonly wall: number;
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** Most memory held at once by all its processes, in MB; null where the system does not tell. */
  readonly memory: number | null;
  /** What it printed to its standard output. */
  readonly output: string;
}

/** How often the memory is looked at. */
const EVERY_MS = 200;

/** Runs a program to its end and tells what it cost. Throws when it fails. */
export function measure(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Cost> {
  // Only a shell tells the processor time of grandchildren too.
  const timed = 'TIMEFORMAT="bench %R %U %S"; time "$0" "$@"';
  const child = spawn("bash", ["-c", timed, command, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, ...options.env },
  });
  let [output, said, memory] = ["", "", 0];
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const watch = setInterval(() => {
    memory = Math.max(memory, residentBytes(child.pid as number));
  }, EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      const told = /bench ([\d.]+) ([\d.]+) ([\d.]+)\n?$/.exec(said);
      if (code !== 0 || !told) reject(new Error(`${command} ${args.join(" ")}\n${output}${said}`));
      else {
        const [, wall, user, system] = told.map(Number) as [number, number, number, number];
        resolve({ wall, cpu: user + system, memory: memory === 0 ? null : memory / 1e6, output });
      }
    });
  });
}

/** Memory of a process and all below it, as Linux tells it; 0 elsewhere. */
function residentBytes(root: number): number {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      const parent = parentOf(name);
      if (parent !== null) parents.set(Number(name), parent);
    }
  } catch {
    return 0;
  }
  const isBelow = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + shareOf(pid), 0);
}

/** A process may be gone by the time it is looked at. */
function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(join("/proc", pid, "stat"), "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}

/** What is resident of a process; a page that several hold, such as the program itself, is divided among them. */
function shareOf(pid: number): number {
  try {
    const rollup = readFileSync(join("/proc", String(pid), "smaps_rollup"), "utf8");
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Files and bytes below a folder. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** How much lies below a folder. */
export function sizeOf(folder: string): Size {
  const paths = pathsBelow(folder);
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { files: paths.length, bytes };
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RIVAL_PACKAGES } from "./build/rival-sites.ts";
import {
  type Bench,
  buildRuns,
  hasHugo,
  pagesRuns,
  type Run,
  rivalRuns,
  stageRuns,
} from "./build/runs.ts";
import { table } from "./table.ts";

/** How the bench of the build is run. */
export interface BuildBenchOptions {
  /** The largest archive; those of a tenth and a hundredth of it are measured too, from 100 on. */
  readonly reports: number;
  /** Whether Hugo and Eleventy are run in alternation. */
  readonly rivals: boolean;
  /** Whether Pagefind is run over what Hugo made. */
  readonly pagefind: boolean;
  /** File the figures go to as JSON, or null. */
  readonly json: string | null;
}

/** Smaller archives cost little but the start of the programs. */
const SMALLEST = 100;

/** Builds synthetic archives of several sizes, stage by stage and whole, and prints what everything costs and how it grows. */
export async function benchBuild(options: BuildBenchOptions): Promise<void> {
  const { reports, rivals, pagefind, json } = options;
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    const installed = rivals ? installRivals(join(folder, "rivals")) : null;
    const runs: Run[] = [];
    for (const size of [reports / 100, reports / 10, reports].filter((one) => one >= SMALLEST)) {
      const at = join(folder, String(size));
      const content = join(at, "content");
      execFileSync(process.execPath, [
        "scripts/synth.ts",
        "--reports",
        String(size),
        "--out",
        content,
      ]);
      const bench = { reports: size, content, folder: at, rivals: installed, pagefind };
      runs.push(...(await benchOne(bench)));
      rmSync(at, { recursive: true, force: true });
    }
    const growth = growthOf(runs);
    console.log(`${runTable(runs)}\n${growthTable(growth)}`);
    if (json !== null) writeFileSync(json, `${JSON.stringify({ runs, growth }, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ours and the rivals in turn, so that a slow minute of the machine slows both. */
async function benchOne(bench: Bench): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const measureSome of [stageRuns, buildRuns, pagesRuns, rivalRuns]) {
    const some = await measureSome(bench);
    // It takes long: whoever waits sees what is known so far.
    for (const { name, cpu } of some) {
      console.error(`${bench.reports} reports: ${name.trim()} ${cpu.toFixed(1)} s`);
    }
    runs.push(...some);
  }
  return runs;
}

/** Into a temporary folder, but for Hugo: it comes from the system's packages, and where it cannot, is left out. */
function installRivals(folder: string): string {
  if (!hasHugo() && !installHugo()) console.error("No hugo: apt-get install hugo; left out");
  execFileSync("npm", ["install", "--no-save", "--prefix", folder, ...RIVAL_PACKAGES], {
    stdio: "pipe",
  });
  return folder;
}

function installHugo(): boolean {
  try {
    execFileSync("apt-get", ["install", "-y", "hugo"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

function runTable(runs: readonly Run[]): string {
  const rows = runs.map(({ reports, name, wall, cpu, memory, size }) => [
    name,
    String(reports),
    cpu.toFixed(1),
    wall.toFixed(1),
    memory === null ? "" : memory.toFixed(0),
    size === null ? "" : (size.bytes / 1e6).toFixed(1),
    size === null ? "" : String(size.files),
  ]);
  return table(["program", "reports", "cpu s", "wall s", "MB held", "MB written", "files"], rows);
}

/** How a cost grew from an archive to one of ten times as many reports; 10 times is linear. */
interface Growth {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly cpuTimes: number;
  /** Of the power of the number of reports that the time grows with; 1 is linear. */
  readonly exponent: number;
  readonly memoryTimes: number | null;
}

function growthOf(runs: readonly Run[]): readonly Growth[] {
  return runs.flatMap((run) => {
    const { name, reports: to, cpu, memory } = run;
    const smaller = runs.find((one) => one.name === name && one.reports * 10 === to);
    if (!smaller) return [];
    const cpuTimes = cpu / smaller.cpu;
    const memoryTimes = memory === null || !smaller.memory ? null : memory / smaller.memory;
    return [
      { name, from: smaller.reports, to, cpuTimes, exponent: Math.log10(cpuTimes), memoryTimes },
    ];
  });
}

function growthTable(growth: readonly Growth[]): string {
  const rows = growth.map(({ name, from, to, cpuTimes, exponent, memoryTimes }) => [
    name,
    `${from} to ${to}`,
    cpuTimes.toFixed(1),
    exponent.toFixed(2),
    memoryTimes === null ? "" : memoryTimes.toFixed(1),
  ]);
  return table(["growth", "reports", "cpu x", "exponent", "memory x"], rows);
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RIVAL_PACKAGES } from "./build/rival-sites.ts";
import { type Bench, buildRuns, pagesRuns, type Run, rivalRuns, stageRuns } from "./build/runs.ts";
import { table } from "./table.ts";

/** How the bench of the build is run. */
export interface BuildBenchOptions {
  /** The largest archive; those of a tenth and a hundredth of it are measured too, from 100 on. */
  readonly reports: number;
  /** Whether Hugo, Pagefind and Eleventy are run in alternation. Hugo must be on the machine. */
  readonly rivals: boolean;
  /** File the figures go to as JSON, or null. */
  readonly json: string | null;
}

/** Smaller archives cost little but the start of the programs. */
const SMALLEST = 100;

/** Builds synthetic archives of several sizes, stage by stage and whole, and prints what everything costs and how it grows. */
export async function benchBuild({ reports, rivals, json }: BuildBenchOptions): Promise<void> {
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
      runs.push(...(await benchOne({ reports: size, content, folder: at, rivals: installed })));
      rmSync(at, { recursive: true, force: true });
    }
    console.log(`${runTable(runs)}\n${growthTable(runs)}`);
    if (json !== null) writeFileSync(json, `${JSON.stringify(runs, null, 1)}\n`);
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

function installRivals(folder: string): string {
  execFileSync("hugo", ["version"], { stdio: "pipe" });
  execFileSync("npm", ["install", "--no-save", "--prefix", folder, ...RIVAL_PACKAGES], {
    stdio: "pipe",
  });
  return folder;
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

/** How many times the cost of a step of ten in reports; 10 is linear. */
function growthTable(runs: readonly Run[]): string {
  const rows = runs.flatMap((run) => {
    const smaller = runs.find(
      ({ name, reports }) => name === run.name && reports * 10 === run.reports,
    );
    if (!smaller) return [];
    const times = (of: (one: Run) => number | null) => {
      const [to, from] = [of(run), of(smaller)];
      return to === null || from === null || from === 0 ? "" : (to / from).toFixed(1);
    };
    const exponent = Math.log10(run.cpu / smaller.cpu).toFixed(2);
    const cells = [times(({ cpu }) => cpu), exponent, times(({ memory }) => memory)];
    return [[run.name, `${smaller.reports} to ${run.reports}`, ...cells]];
  });
  return table(["growth", "reports", "cpu x", "exponent", "memory x"], rows);
}

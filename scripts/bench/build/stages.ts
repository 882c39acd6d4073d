/**
 * `scripts/bench/build/stages.ts FOLDER`: makes store, data and search index of `GONGKAI_CONTENT` in a folder, stage by
 * stage in one process, and prints what each cost as JSON.
 */
import { join } from "node:path";
import { auditReport, contextIn, surroundingsOf } from "../../../src/lib/audit/index.ts";
import { parseContentFile } from "../../../src/lib/parse/index.ts";
import { contentDirectory } from "../../content/files.ts";
import { readContent } from "../../content/read.ts";
import { readContentText } from "../../content/text.ts";
import { writeDataset } from "../../dataset/write.ts";
import { writeSearch } from "../../search/write.ts";
import { buildStore } from "../../store/build.ts";
import { contentHashes } from "../../store/fingerprint.ts";
import { openReports } from "../../store/open-reports.ts";
import { readState } from "../../store/state.ts";

const folder = process.argv[2] as string;
const storeDir = join(folder, "store");
const quiet = (): void => undefined;
const content = readContent(contentDirectory());
const { site } = content;
if (site === null) throw new Error("Unexpected content without site.yaml, expected npm run synth");

/** What one stage cost. */
interface StageCost {
  readonly stage: string;
  readonly wall: number;
  readonly cpu: number;
  /** Most memory of the process until its end, in MB. */
  readonly memory: number;
}

const costs: StageCost[] = [];

/** Adds up what its runs cost; what is done between them is not counted. */
function meter(name: string) {
  let [wall, cpu] = [0, 0];
  return {
    async run(work: () => unknown) {
      const [clock, start] = [performance.now(), process.cpuUsage()];
      await work();
      const { user, system } = process.cpuUsage(start);
      wall += (performance.now() - clock) / 1000;
      cpu += (user + system) / 1e6;
    },
    stop() {
      costs.push({ stage: name, wall, cpu, memory: process.resourceUsage().maxRSS / 1024 });
    },
  };
}

async function stage(name: string, work: () => unknown): Promise<void> {
  const metered = meter(name);
  await metered.run(work);
  metered.stop();
}

/** Reports audited at a time, so that opening them from the store is not counted as auditing. */
const BATCH = 100;

async function auditStage(): Promise<void> {
  const heads = Object.values(readState(storeDir)?.records ?? {}).map(({ head }) => head);
  const { open } = openReports(storeDir);
  const surroundings = [...surroundingsOf(heads, content.agencies)];
  const audit = meter("audit");
  for (let at = 0; at < surroundings.length; at += BATCH) {
    const contexts = surroundings
      .slice(at, at + BATCH)
      .map(([id, beside]) => contextIn(beside, open(id), content.regions, open));
    await audit.run(() => {
      for (const context of contexts) auditReport(context);
    });
  }
  audit.stop();
}

await stage("parse", () => {
  for (const path of content.reports) {
    const { text } = readContentText(content.directory, path);
    if (text !== null) parseContentFile(text, path);
  }
});
await stage("store", () =>
  buildStore({ ...content, site, hashes: contentHashes(content) }, storeDir, "bench", {
    reading: quiet,
    auditing: quiet,
  }),
);
await auditStage();
await stage("data", () =>
  writeDataset({ storeDir, outDir: join(folder, "data"), effects: { progress: quiet } }),
);
await stage("search", () =>
  writeSearch({
    storeDir,
    outDir: join(folder, "search"),
    cacheDir: join(folder, "cuts"),
    code: "",
  }),
);
await stage("search again", () =>
  writeSearch({
    storeDir,
    outDir: join(folder, "search"),
    cacheDir: join(folder, "cuts"),
    code: "",
  }),
);
console.log(JSON.stringify(costs));

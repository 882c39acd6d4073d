/**
 * `npm test`: everything CI runs, in one verb: types, lint, format, a build, then every test.
 * `--long` adds the tests named `*.long.test.ts`, and writes down what they proved (`src/site/trust/state.json`).
 * `--promises` runs only the files that hold a promise of the page about trust, long ones too, and writes it down.
 * The last line is the count of both runs.
 */
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PROMISES } from "../src/site/trust/promises.ts";
import { BINARIES, runNode } from "./run.ts";
import { findOrInstallBrowser } from "./test/browser.ts";
import { type TestRun, trustState, writeTrustState } from "./trust/trust-state.ts";

const onlyPromises = process.argv.includes("--promises");
const long = onlyPromises || process.argv.includes("--long");
const say = (line: string): void => console.log(`· ${line}`);

/** The site the end-to-end tests read: built once here, apart from `dist/`. */
const site = resolve(".cache/test/dist");

const browser = findOrInstallBrowser(say);
await stage("types of src/lib (pure)", BINARIES.tsc, ["--noEmit", "-p", "src/lib/tsconfig.json"]);
await stage("types of everything", BINARIES.astro, [
  "check",
  "--minimumFailingSeverity",
  "warning",
]);
await stage("lint and format", BINARIES.biome, ["ci", "--error-on-warnings"]);
await stage("build", "scripts/build.ts", [], { GONGKAI_OUT: site });

const files = globSync(["src/**/*.test.ts", "scripts/**/*.test.ts"])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => long || !file.endsWith(".long.test.ts"))
  .filter((file) => !onlyPromises || PROMISES.some(({ test }) => test === file))
  .sort();
const inBrowser = files.filter((file) => file.startsWith("src/e2e/"));
const counts = [
  // A process a file would cost more than the tests themselves.
  await run(
    "tests",
    files.filter((file) => !inBrowser.includes(file)),
    ["--test-isolation=none"],
  ),
  await run("tests in the browser", inBrowser, ["--test-concurrency=2"]),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (long) {
  const state = trustState(
    counts.map(({ run }) => run),
    new Date().toISOString().slice(0, 10),
  );
  writeTrustState(state);
  say(`${Object.keys(state.promises).length} of ${PROMISES.length} promises are proved`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && counts.every((count) => count.ok) ? 0 : 1;

async function stage(
  name: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  say(name);
  const code = await runNode(script, args, env);
  if (code === 0) return;
  console.error(`✖ ${name} failed (exit ${code})`);
  process.exit(code);
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** False when the runner itself ended badly, whatever it counted. */
  readonly ok: boolean;
  /** What it proved. */
  readonly run: TestRun;
}

async function run(
  name: string,
  testFiles: readonly string[],
  options: readonly string[],
): Promise<Count> {
  say(`${name}: ${testFiles.length} files`);
  const result = resolve(".cache/test/count");
  const proofs = resolve(".cache/test/proofs.json");
  const args = [
    ...options,
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=./scripts/test/count-reporter.ts",
    `--test-reporter-destination=${result}`,
    "--test-reporter=./scripts/test/proof-reporter.ts",
    `--test-reporter-destination=${proofs}`,
    ...testFiles,
  ];
  const env = { CHROMIUM: browser, GONGKAI_TEST_SITE: site, TZ: "Asia/Shanghai" };
  const code = await runNode("--test", args, env);
  const [done = "0", broken = "1"] = readFileSync(result, "utf8").trim().split(" ");
  return {
    passed: Number(done),
    failed: Number(broken),
    ok: code === 0,
    run: JSON.parse(readFileSync(proofs, "utf8")) as TestRun,
  };
}

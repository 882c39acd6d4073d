/**
 * `npm test`: everything CI runs, in one verb: types, lint, format, a build, then every test.
 * `--long` adds the tests named `*.long.test.ts`. The last line is the count of both runs.
 */
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { BINARIES, runNode } from "./run.ts";
import { findOrInstallBrowser } from "./test/browser.ts";

const long = process.argv.includes("--long");
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
}

async function run(
  name: string,
  testFiles: readonly string[],
  options: readonly string[],
): Promise<Count> {
  say(`${name}: ${testFiles.length} files`);
  const result = resolve(".cache/test/count");
  const args = [
    ...options,
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=./scripts/test/count-reporter.ts",
    `--test-reporter-destination=${result}`,
    ...testFiles,
  ];
  const env = { CHROMIUM: browser, GONGKAI_TEST_SITE: site, TZ: "Asia/Shanghai" };
  const code = await runNode("--test", args, env);
  const [done = "0", broken = "1"] = readFileSync(result, "utf8").trim().split(" ");
  return { passed: Number(done), failed: Number(broken), ok: code === 0 };
}

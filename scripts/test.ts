/**
 * `npm test`: everything CI runs, in one verb: types, lint, format, a build, then every test.
 * `--long` adds the tests named `*.long.test.ts`. The last lines are the test runner's count.
 */
import { globSync } from "node:fs";
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

const pattern = ["src/**/*.test.ts", "scripts/**/*.test.ts"];
const files = globSync(pattern)
  .filter((file) => long || !file.endsWith(".long.test.ts"))
  .sort();
say(`${files.length} test files`);
process.exitCode = await runNode("--test", files, {
  CHROMIUM: browser,
  GONGKAI_TEST_SITE: site,
  TZ: "Asia/Shanghai",
});

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

import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import css from "@eslint/css";
import { ESLint, type Linter } from "eslint";
import compat from "eslint-plugin-compat";

/**
 * The browser floor (ARCHITECTURE.md): what the build target cannot transform away must not be used.
 * Scripts are held against it as they ship, libraries included; style sheets as they are written.
 */
const SITE = resolve(process.env["GONGKAI_TEST_SITE"] ?? "dist");

const FLOOR = ["Chrome 109", "Firefox 115", "Safari 16.4", "iOS 16.4"];

/** Used only where the browser has it: each is asked for before it is called, and something else is done without it. */
const FEATURE_DETECTED = ["trustedTypes", "ImageDecoder", "Intl.Segmenter", "requestIdleCallback"];

/** Baseline year every browser of the floor had reached; what is newer stands here with its reason. */
const BASELINE = 2022;
const ALLOWED = {
  allowProperties: [
    // In every browser of the floor, though "baseline" came later for a detail we do not need.
    "outline",
    "paint-order",
    "overscroll-behavior-x",
    "container-type",
    "break-after",
    // Written with its prefix beside it by the build.
    "user-select",
    "text-size-adjust",
    "print-color-adjust",
    // Enhancements: without them the page reads the same.
    "text-autospace",
    "text-wrap",
    "scrollbar-width",
    "scrollbar-color",
    "scrollbar-gutter",
    "content-visibility",
    "contain-intrinsic-size",
    "forced-color-adjust",
    "text-spacing-trim",
    "hyphens",
    "resize",
  ],
  allowPropertyValues: { "break-after": ["avoid"] },
  allowUnits: ["cqi"],
  allowAtRules: ["page", "container", "view-transition"],
};

const scripts = globSync("**/*.js", { cwd: SITE }).sort();

test("the scripts of the built site use nothing the browser floor lacks", async () => {
  assert.ok(existsSync(join(SITE, "index.html")), `no built site in ${SITE}`);
  const config: Linter.Config = {
    files: ["**/*.js"],
    plugins: { compat },
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    settings: { browsers: FLOOR, polyfills: FEATURE_DETECTED },
    rules: { "compat/compat": "error" },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
  };
  assert.deepEqual(
    await lint(
      config,
      scripts.map((file) => join(SITE, file)),
      "page.js",
    ),
    [],
  );
});

test("the style sheets use nothing newer than the browser floor but listed enhancements", async () => {
  const config: Linter.Config = {
    files: ["**/*.css"],
    plugins: { css: css as unknown as NonNullable<Linter.Config["plugins"]>[string] },
    language: "css/css",
    rules: { "css/use-baseline": ["error", { available: BASELINE, ...ALLOWED }] },
  };
  const sheets = globSync("src/**/*.css").sort();
  assert.ok(sheets.length > 0);
  assert.deepEqual(await lint(config, sheets, "sheet.css"), []);
});

/** What the linter says of each file, `file:line message`; a file it cannot parse counts. */
async function lint(
  config: Linter.Config,
  files: readonly string[],
  as: string,
): Promise<readonly string[]> {
  const linter = new ESLint({ overrideConfigFile: true, overrideConfig: config });
  const found: string[] = [];
  for (const file of files) {
    const results = await linter.lintText(readFileSync(file, "utf8"), { filePath: as });
    for (const message of results.flatMap((result) => result.messages)) {
      found.push(`${file}:${message.line} ${message.message}`);
    }
  }
  return found;
}

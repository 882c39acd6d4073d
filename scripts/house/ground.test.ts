import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { proves } from "../trust/proof.ts";

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly resolved?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly optional?: boolean;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<
  Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>
>;

/** Package names we decided against, and why (DECISIONS.md). */
const FORBIDDEN = ["xlsx", "exceljs", "iconv-lite", "js-yaml", "puppeteer"];

/** Those of them that others need, and who: none of our texts comes near them. */
const NEEDED_BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  "js-yaml": ["node_modules/@astrojs/internal-helpers", "node_modules/astro"],
  "iconv-lite": ["node_modules/d3-dsv"],
};

/** Every package the lockfile pins, by its folder. */
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

test("every dependency is pinned to an exact version", () => {
  const loose = [
    ...Object.entries(manifest.dependencies),
    ...Object.entries(manifest.devDependencies),
    ...Object.entries(manifest.optionalDependencies),
  ].filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  assert.deepEqual(loose, []);
});

test("the lockfile holds no address", () => {
  const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);
  assert.deepEqual(
    addressed.map(([name]) => name),
    [],
  );
});

test("the lockfile misses no optional platform package", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path || "this project"} → ${name}`),
  );
  assert.deepEqual(missing, []);
});

test("the lockfile pins every package to a version and a hash", (t) => {
  const loose = locked.filter(
    ([, { version, integrity }]) =>
      !/^\d+\.\d+\.\d+/.test(version ?? "") || !/^sha512-/.test(integrity ?? ""),
  );
  assert.deepEqual(
    loose.map(([path]) => path),
    [],
  );
  proves(t, "lockfile", { packages: locked.length });
});

test("no dependency of ours is one we decided against, and of the packages that make the site only those known need one", () => {
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.deepEqual(
    direct.filter((name) => FORBIDDEN.includes(name)),
    [],
  );
  const needing = FORBIDDEN.flatMap((name) =>
    locked
      .filter(([, { dev, dependencies }]) => dev !== true && dependencies?.[name] !== undefined)
      .filter(([path]) => !NEEDED_BY_OTHERS[name]?.includes(path))
      .map(([path]) => `${path} needs ${name}`),
  );
  assert.deepEqual(needing, []);
});

test("every dependency has its line in DECISIONS.md", () => {
  const decisions = readFileSync("DECISIONS.md", "utf8");
  const undecided = [
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.devDependencies),
    ...Object.keys(manifest.optionalDependencies),
  ].filter((name) => !decisions.includes(`\`${name}\``));
  assert.deepEqual(undecided, []);
});

test("the top level holds the fixed list and nothing else", () => {
  const visible = new Set(
    execFileSync("git", ["ls-files"], { encoding: "utf8" })
      .split("\n")
      .filter((file) => file !== "" && !file.startsWith("."))
      .map((file) => file.split("/")[0] as string),
  );
  const allowed =
    /^(?:src|content|public|scripts|astro\.config\.mjs|package(?:-lock)?\.json|tsconfig\.json|LICENSE|(?:README|CONTRIBUTING|CHANGELOG|CHANGELOG-DATA|ARCHITECTURE|DECISIONS)(?:\.zh-CN)?\.md)$/;
  assert.deepEqual(
    [...visible].filter((name) => !allowed.test(name)),
    [],
  );
});

test("ARCHITECTURE.md names every room and no file that is not there", () => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  for (const room of globSync("src/lib/*/")) {
    const name = room.replaceAll("\\", "/").split("/").filter(Boolean).at(-1) as string;
    assert.match(text, new RegExp(`\`${name}\``), `room ${name} is not described`);
  }
  const named = [...text.matchAll(/`((?:src|scripts|content|public)\/[\w./[\]-]+)`/g)].map(
    (match) => match[1] as string,
  );
  assert.deepEqual(
    named.filter((path) => !existsSync(path) && !/public\/(?:data|search|cards)/.test(path)),
    [],
  );
});

test("no generated data is committed", () => {
  const tracked = execFileSync(
    "git",
    ["ls-files", "public/data", "public/search", "public/cards", "dist"],
    {
      encoding: "utf8",
    },
  );
  assert.equal(tracked.trim(), "");
});

test("no source file turns a publisher's unknown into zero", () => {
  const careless =
    /(?:valueAt\([^)]*\)|\b(?:value|figure|raw|amount|numerator|denominator)s?(?:\??\.(?:value|raw))*)\s*(?:\?\?|\|\|)\s*["'`]?0\b|\b(?:Number|parseFloat|parseInt)\((?:raw|cell)\b/;
  const offenders = globSync(["src/**/*.{ts,astro}", "scripts/**/*.ts"])
    .filter((file) => !file.endsWith(".test.ts"))
    .filter((file) => careless.test(readFileSync(file, "utf8")));
  assert.deepEqual(offenders, []);
});

function isLocked(path: string, name: string): boolean {
  const parts = path.split("node_modules/");
  for (let depth = parts.length; depth >= 1; depth--) {
    const base = parts.slice(0, depth).join("node_modules/");
    const key = `${base}${base === "" || base.endsWith("/") ? "" : "/"}node_modules/${name}`;
    if (lock.packages[key]) return true;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

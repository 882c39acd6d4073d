import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRegions } from "../content/regions.ts";
import { put } from "../content/testing.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { synthArchive } from "../synth/archive.ts";
import type { Random } from "../synth/random.ts";

/**
 * Writes a synthetic archive into a folder.
 * @param provinces first two digits of the divisions its bodies lie in, taken in turn
 */
export function synthContent(
  directory: string,
  reports: number,
  provinces: readonly string[] = ["11"],
): void {
  const all = [...readRegions().values()].filter(({ level }) => level === "county");
  const within = provinces.map((two) => all.filter(({ code }) => code.startsWith(two)));
  const counties = (within[0] ?? []).flatMap((_, at) => within.flatMap((of) => of[at] ?? []));
  const files = synthArchive({ reports, faults: 0.2, seed: "edits", counties });
  for (const { path, text } of files) put(directory, path, text);
}

/** What people do to an archive, one change at a time. Each leaves content that can be built. */
const EDITS: readonly ((random: Random, directory: string) => string)[] = [
  function correctFigure(random, directory) {
    const path = anyReport(random, directory);
    change(directory, path, (text) => {
      const cells = [...text.matchAll(/(?<=\| )\d+(?= \|)/g)];
      const { index, 0: cell } = random.pick(cells);
      return `${text.slice(0, index)}${BigInt(cell) + 1n}${text.slice(index + cell.length)}`;
    });
    return `a figure of ${path}`;
  },
  function rewordProse(random, directory) {
    const path = anyReport(random, directory);
    change(directory, path, (text) => text.replace("。", `，其中${random.integer(2, 99)}条。`));
    return `the prose of ${path}`;
  },
  function removeReport(random, directory) {
    const path = anyReport(random, directory);
    rmSync(join(directory, path));
    return `no ${path}`;
  },
  function addYear(random, directory) {
    const path = anyReport(random, directory);
    const [year] = /\d{4}(?=\.md$)/.exec(path) as RegExpExecArray;
    const text = readFileSync(join(directory, path), "utf8");
    const added = join(dirname(path), `${random.integer(2025, 2029)}.md`);
    const own = (/\d{4}(?=\.md$)/.exec(added) as RegExpExecArray)[0];
    put(
      directory,
      added,
      text.replaceAll(`${year}年`, `${own}年`).replace(`year: ${year}`, `year: ${own}`),
    );
    return `a new ${added}`;
  },
  function renameAgency(random, directory) {
    const path = join(dirname(anyReport(random, directory)), "agency.yaml");
    change(directory, path, (text) => text.replace(/zh: (.*)/, "zh: $1（更名）"));
    return `another name in ${path}`;
  },
  function retitleSite(random, directory) {
    const tagline = `用于测量的合成数据，第${random.integer(2, 999)}版`;
    change(directory, "site.yaml", (text) => text.replace(/用于测量的合成数据[^\n]*/, tagline));
    return "the site's tagline";
  },
];

/** Makes one random change to a content directory. @returns what it was */
export function randomEdit(random: Random, directory: string): string {
  return random.pick(EDITS)(random, directory);
}

function anyReport(random: Random, directory: string): string {
  return random.pick(pathsBelow(directory).filter((path) => path.endsWith(".md")));
}

function change(directory: string, path: string, edit: (text: string) => string): void {
  const file = join(directory, path);
  writeFileSync(file, edit(readFileSync(file, "utf8")));
}

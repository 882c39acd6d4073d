import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Lang } from "../../src/lib/message/index.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import type { Regions, Report } from "../../src/lib/report/index.ts";
import { reportIdOfPath } from "../../src/lib/report/index.ts";
import { parseAgency } from "../content/agencies.ts";
import { decodeContent } from "../content/text.ts";
import { sha256 } from "../store/hash.ts";
import { writeAtomically } from "../store/write-atomically.ts";

/** More than a report with its original ever needs; a zip that unpacks to more is no contribution. */
export const MOST_BYTES = 30_000_000;
/** Entries of a package: a report, its agency, its original, and some to spare. */
export const MOST_FILES = 8;

/** What a package made by the site's contribute page holds, checked; or why it is not taken. */
export type ContributionReading =
  | {
      readonly kind: "contribution";
      readonly report: Report;
      /** Path within the content directory and bytes of everything to be written. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly kind: "refused"; readonly reason: string };

/** What became of a package. */
export type ContributionSaved =
  | { readonly kind: "saved" | "unchanged"; readonly paths: readonly string[] }
  | { readonly kind: "exists"; readonly path: string }
  | { readonly kind: "refused"; readonly reason: string };

/** Whether a file is named as the contribute page names its packages. */
export function isContribution(file: string): boolean {
  return file.toLowerCase().endsWith(".gongkai.zip");
}

/**
 * Reads a package. Every name in it must be a path of the content directory, its report must parse without an
 * error, its original must be the one the report names, and only people of the archive write verdicts, corrections
 * and statements.
 */
export function readContribution(bytes: Uint8Array, regions: Regions): ContributionReading {
  const files = unpack(bytes);
  if (typeof files === "string") return { kind: "refused", reason: files };
  const strays = [...files.keys()].filter((path) => !PLACES.some((place) => place.test(path)));
  if (strays.length > 0) return { kind: "refused", reason: `unexpected file ${strays[0]}` };
  const reports = [...files.keys()].filter((path) => reportIdOfPath(path) !== null);
  const [path] = reports;
  if (path === undefined || reports.length > 1) {
    return { kind: "refused", reason: `unexpected ${reports.length} reports, expected 1` };
  }
  const report = readReport(files.get(path) as Uint8Array, path);
  if (typeof report === "string") return { kind: "refused", reason: report };
  const wrong = wrongOf(report, files, regions);
  if (wrong !== null) return { kind: "refused", reason: wrong };
  return { kind: "contribution", report, files };
}

/** What may lie in a package. */
const PLACES: readonly RegExp[] = [
  /^reports\/\d{6}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/(?:\d{4}\.md|agency\.yaml)$/,
  /^originals\/[0-9a-f]{64}\.[a-z0-9]{1,8}$/,
];

/** The files by name, without the check result, which is made anew here; or what is wrong with the zip. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | string {
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith("/") || name === "check.json") return false;
        total += originalSize;
        count += 1;
        return total <= MOST_BYTES && count <= MOST_FILES;
      },
    });
    if (total > MOST_BYTES || count > MOST_FILES) return "unexpected size of the package";
    return new Map(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  } catch {
    return "not a zip that can be read";
  }
}

function readReport(bytes: Uint8Array, path: string): Report | string {
  const { text } = decodeContent(bytes);
  if (text === null) return `${path} is not UTF-8`;
  const { report, messages } = parseContentFile(text, path);
  const error = messages.find(({ severity }) => severity === "error");
  return report ?? `${path}:${error?.line ?? 1}:${error?.column ?? 1} ${error?.ruleId ?? "error"}`;
}

function wrongOf(
  report: Report,
  files: ReadonlyMap<string, Uint8Array>,
  regions: Regions,
): string | null {
  const { corrections, verdicts, statements, agency, original } = report.meta;
  if (corrections.length + verdicts.length + statements.length > 0) {
    return "unexpected corrections, verdicts or statements: those are written by the archive's keepers";
  }
  for (const [path, bytes] of files) {
    if (path.startsWith("originals/") && !path.startsWith(`originals/${original.sha256}.`)) {
      return `unexpected ${path}, expected the original the report names`;
    }
    if (path.startsWith("originals/") && sha256(bytes) !== original.sha256) {
      return `${path} is not the document the report names`;
    }
    if (!path.endsWith("/agency.yaml")) continue;
    if (path !== `reports/${agency}/agency.yaml`) return `unexpected ${path}`;
    const reading = parseAgency(decodeContent(bytes).text ?? "", path, regions);
    if (reading.agency === null) return `${path}: ${reading.messages[0]?.ruleId ?? "error"}`;
  }
  return null;
}

/** Reads a package from disk and writes it into a content directory. */
export function takeContribution(
  file: string,
  options: { readonly directory: string; readonly overwrite: boolean },
  regions: Regions,
): ContributionSaved {
  if (!existsSync(file)) return { kind: "refused", reason: "no such file" };
  return saveContribution(readContribution(readFileSync(file), regions), options);
}

/** What became of a package, for people. */
export function contributionText(file: string, saved: ContributionSaved, lang: Lang): string {
  const said = OUTCOMES[lang][saved.kind];
  const detail =
    saved.kind === "refused"
      ? saved.reason
      : saved.kind === "exists"
        ? saved.path
        : saved.paths.join(", ");
  return `${file}: ${said.replace("{detail}", detail)}`;
}

const OUTCOMES: Readonly<Record<Lang, Readonly<Record<ContributionSaved["kind"], string>>>> = {
  "zh-CN": {
    saved: "已写入 {detail}；请用 npm run check -- --reproduce 与原件比对",
    unchanged: "已是此内容：{detail}",
    exists: "{detail} 已存在且内容不同，未改动；确要替换请加 --overwrite",
    refused: "拒绝导入：{detail}",
  },
  en: {
    saved: "written to {detail}; compare with the original: npm run check -- --reproduce",
    unchanged: "already so: {detail}",
    exists: "{detail} exists with another text and was left alone; --overwrite replaces it",
    refused: "refused: {detail}",
  },
};

/** Writes a package into a content directory. An agency that is registered there keeps its file. */
export function saveContribution(
  reading: ContributionReading,
  options: { readonly directory: string; readonly overwrite: boolean },
): ContributionSaved {
  if (reading.kind === "refused") return reading;
  const { files, report } = reading;
  const home = `reports/${report.meta.agency}/agency.yaml`;
  const isKnown = existsSync(join(options.directory, home));
  if (!isKnown && !files.has(home)) {
    return {
      kind: "refused",
      reason: `${report.meta.agency} is not registered and ${home} is missing`,
    };
  }
  const wanted = [...files].filter(([path]) => !(isKnown && path === home));
  const differing = wanted.filter(([path, bytes]) => {
    const target = join(options.directory, path);
    return !existsSync(target) || Buffer.compare(readFileSync(target), bytes) !== 0;
  });
  const clash = differing.find(([path]) => existsSync(join(options.directory, path)));
  if (clash && !options.overwrite)
    return { kind: "exists", path: join(options.directory, clash[0]) };
  for (const [path, bytes] of differing) writeAtomically(join(options.directory, path), bytes);
  return {
    kind: differing.length === 0 ? "unchanged" : "saved",
    paths: wanted.map(([path]) => join(options.directory, path)),
  };
}

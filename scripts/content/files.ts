import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { message } from "../../src/lib/message/index.ts";
import { parseReportId, reportIdOfPath } from "../../src/lib/report/index.ts";
import { type FileMessage, ofFile } from "./file-message.ts";

/** The content directory: `GONGKAI_CONTENT`, else `content`. */
export function contentDirectory(): string {
  return resolve(process.env["GONGKAI_CONTENT"] ?? "content");
}

/** What lies in a content directory, by kind; paths relative to it with slashes, sorted by code unit. */
export interface ContentFiles {
  readonly reports: readonly string[];
  readonly agencies: readonly string[];
  readonly originals: readonly string[];
  readonly hasSite: boolean;
  /** Links, strays, and files that claim one identity. */
  readonly messages: readonly FileMessage[];
}

/** Lists a content directory. Nothing outside is ever reached: links are refused, not followed. */
export function listContent(directory: string): ContentFiles {
  const { files, links } = walk(directory, "");
  const clashes = clashesOf(files);
  const clashing = new Set(clashes.map(({ file }) => file));
  const usable = files.filter((file) => !clashing.has(file));
  const of = (kind: FileKind): readonly string[] => usable.filter((file) => kindOf(file) === kind);
  return {
    reports: of("report"),
    agencies: of("agency"),
    originals: of("original"),
    hasSite: usable.includes("site.yaml"),
    messages: [
      ...links.flatMap((path) => ofFile(path, [message("path-link", { path }, null)])),
      ...of("stray").flatMap((path) => ofFile(path, [message("path-stray", { path }, null)])),
      ...clashes,
    ],
  };
}

type FileKind = "report" | "agency" | "original" | "site" | "stray";

function kindOf(path: string): FileKind {
  if (path === "site.yaml") return "site";
  if (/^originals\/[0-9a-f]{64}\.[a-z0-9]{1,8}$/.test(path)) return "original";
  if (reportIdOfPath(path) !== null) return "report";
  // A year stands in for the file's own name: the folder must be that of a report.
  const isAgency = /^reports\/(.+)\/agency\.yaml$/.exec(path);
  return isAgency && parseReportId(`${isAgency[1]}/2000`) ? "agency" : "stray";
}

function walk(
  directory: string,
  path: string,
): { readonly files: readonly string[]; readonly links: readonly string[] } {
  const files: string[] = [];
  const links: string[] = [];
  const entries = readdirSync(join(directory, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) links.push(inner);
    else if (entry.isDirectory()) {
      const below = walk(directory, inner);
      files.push(...below.files);
      links.push(...below.links);
    } else files.push(inner);
  }
  return { files, links };
}

/** Paths that differ only in case are one file on many disks: none of them is taken. */
function clashesOf(files: readonly string[]): readonly FileMessage[] {
  const first = new Map<string, string>();
  const pairs = files.flatMap((path) => {
    const other = first.get(path.toLowerCase());
    if (other === undefined) first.set(path.toLowerCase(), path);
    return other === undefined ? [] : [[path, other] as const, [other, path] as const];
  });
  return pairs.flatMap(([path, other]) =>
    ofFile(path, [message("path-clash", { path, other }, null)]),
  );
}

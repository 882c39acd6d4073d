import { execFileSync } from "node:child_process";
import { type Message, message } from "../../src/lib/message/index.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import { cellAt, type Report, reportIdOfPath } from "../../src/lib/report/index.ts";
import { ALL_FIGURES } from "../../src/lib/statute/index.ts";
import { type FileMessage, ofFile } from "../content/file-message.ts";
import { decodeContent } from "../content/text.ts";

/** Reports that differ from a revision: their text there, or null where they are gone here. */
interface Change {
  readonly path: string;
  readonly isRemoved: boolean;
}

/**
 * Figures that changed since a revision without an entry in `corrections` saying so. Prose, metadata and
 * new reports need none.
 * @param directory content directory, inside a git repository
 * @param revision anything git understands, `origin/main`
 * @param reports the reports as they are now, by path
 * @throws when git does not know the revision
 */
export function uncorrectedFigures(
  directory: string,
  revision: string,
  reports: ReadonlyMap<string, Report>,
): readonly FileMessage[] {
  return changesSince(directory, revision).flatMap(({ path, isRemoved }) => {
    if (isRemoved) return ofFile(path, [message("report-removed", { path }, null)]);
    const now = reports.get(path);
    const before = reportAt(directory, revision, path);
    return now && before ? ofFile(path, undeclaredChanges(before, now)) : [];
  });
}

/** An error for each figure that differs and is not among the corrections added since. */
export function undeclaredChanges(before: Report, now: Report): readonly Message[] {
  const old = new Set(before.meta.corrections.map((entry) => JSON.stringify(entry)));
  const added = now.meta.corrections.filter((entry) => !old.has(JSON.stringify(entry)));
  return ALL_FIGURES.flatMap(({ address, table }) => {
    const [was, is] = [cellAt(before, address), cellAt(now, address)];
    const facts = { figure: address, old: was?.raw ?? "", new: is?.raw ?? "" };
    if (was?.state === is?.state && facts.old === facts.new) return [];
    const isDeclared = added.some(
      (entry) => entry.figure === address && entry.old === facts.old && entry.new === facts.new,
    );
    const place = is?.place ?? now.tables[table]?.place ?? { line: 1, column: 1 };
    return isDeclared ? [] : [message("figure-without-correction", facts, place)];
  });
}

function changesSince(directory: string, revision: string): readonly Change[] {
  const listed = git(directory, [
    ...["diff", "--name-status", "--no-renames", "--relative", "-z"],
    // A revision that begins with a dash stays a revision.
    ...["--end-of-options", revision, "--", "reports"],
  ]);
  const fields = listed.toString("utf8").split("\0");
  return Array.from({ length: Math.floor(fields.length / 2) }, (_, index) => ({
    path: fields[index * 2 + 1] as string,
    status: fields[index * 2] as string,
  }))
    .filter(({ path, status }) => reportIdOfPath(path) !== null && status !== "A")
    .map(({ path, status }) => ({ path, isRemoved: status === "D" }));
}

function reportAt(directory: string, revision: string, path: string): Report | null {
  const { text } = decodeContent(
    git(directory, ["show", "--end-of-options", `${revision}:./${path}`]),
  );
  return text === null ? null : parseContentFile(text, path).report;
}

function git(directory: string, args: readonly string[]): Buffer {
  return execFileSync("git", args, {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
}

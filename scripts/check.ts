/**
 * `npm run check -- [--format text|json|github] [--all] [--base REV] [--reproduce] [--lang zh-CN|en] [PATH…]`:
 * validates content files and holds them against the audit. PATH names files or folders of the content
 * directory; without one everything is checked. `--all` shows what passed and what could not be assessed too.
 * Exit: 0 when there are findings at most, 1 when a file has errors, 2 when the command was called wrongly.
 */
import { relative, resolve } from "node:path";
import { auditReport, contextsOf, type Finding, isObservation } from "../src/lib/audit/index.ts";
import type { ReadReport } from "../src/lib/dataset/index.ts";
import type { Lang } from "../src/lib/message/index.ts";
import { personalNumbers } from "../src/lib/parse/index.ts";
import { uncorrectedFigures } from "./check/corrections.ts";
import { errorJson, findingJson } from "./check/finding-json.ts";
import { findingAnnotation, messageAnnotation } from "./check/github.ts";
import { findingLines } from "./check/text.ts";
import { misused, readCommandLine } from "./command-line.ts";
import { type FileMessage, hasErrors, ofFile } from "./content/file-message.ts";
import { contentDirectory } from "./content/files.ts";
import { originalMessages } from "./content/originals.ts";
import { messageLines } from "./content/print.ts";
import { type Content, readContent } from "./content/read.ts";
import { readContentText } from "./content/text.ts";
import { startProgress } from "./progress.ts";
import { isRevision } from "./review/git-changes.ts";
import { codeKey } from "./store/code-key.ts";
import { loadReports } from "./store/load.ts";

const FORMATS = ["text", "json", "github"] as const;
type Format = (typeof FORMATS)[number];

/** What a reader of the terminal or of a pull request wants to hear of. */
const NOTEWORTHY: ReadonlySet<string> = new Set(["FAIL", "EXPLAINED"]);

const { values, positionals, lang } = readCommandLine(
  "check",
  {
    format: { type: "string", default: "text" },
    all: { type: "boolean", default: false },
    base: { type: "string" },
    reproduce: { type: "boolean", default: false },
  },
  true,
);
const storeDir = resolve(process.env["GONGKAI_STORE"] ?? ".cache/store");

process.exitCode = await check();

async function check(): Promise<number> {
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) {
    return misused("check", `--format ${values.format}`, lang);
  }
  const directory = contentDirectory();
  const { base } = values;
  if (base !== undefined && !isRevision(base, directory)) {
    return misused("check", lang === "en" ? `git knows no ${base}` : `git 不认识 ${base}`, lang);
  }
  const paths = positionals.map((path) => relative(directory, resolve(path)).replaceAll("\\", "/"));
  const outside = paths.findIndex((path) => path.startsWith(".."));
  if (outside >= 0) {
    const wrong = lang === "en" ? "is not below" : "不在这个文件夹下：";
    return misused("check", `${positionals[outside]} ${wrong} ${directory}`, lang);
  }
  const isAsked = (file: string): boolean =>
    paths.length === 0 ||
    paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));

  const content = readContent(directory);
  const reading = startProgress("reports");
  const loaded = loadReports(content, storeDir, codeKey(), reading.advance);
  reading.end(`${loaded.reports.length} read, ${loaded.refused} with errors`);
  const asked = loaded.reports.filter(({ report }) => isAsked(report.file));
  const messages = [
    ...content.messages,
    ...loaded.messages,
    ...asked.flatMap(({ report }) =>
      ofFile(report.file, originalMessages(report, directory, content.originals)),
    ),
    ...asked.flatMap(({ report }) =>
      ofFile(report.file, personalNumbers(readContentText(directory, report.file).text ?? "")),
    ),
    ...correctionMessages(directory, loaded.reports),
    ...(await reproductionMessages(content, asked)),
  ].filter(({ file }) => isAsked(file));
  const findings = findingsOf(content, loaded.reports, asked).filter(isShown);
  print(format, messages, findings, directory);
  if (format === "text") printSummary(asked.length, messages, findings);
  return hasErrors(messages) ? 1 : 0;
}

function correctionMessages(
  directory: string,
  reports: readonly ReadReport[],
): readonly FileMessage[] {
  if (values.base === undefined) return [];
  const byPath = new Map(reports.map(({ report }) => [report.file, report]));
  return uncorrectedFigures(directory, values.base, byPath);
}

async function reproductionMessages(
  content: Content,
  asked: readonly ReadReport[],
): Promise<readonly FileMessage[]> {
  if (!values.reproduce) return [];
  // The importer brings its readers of PDF and Word along: only who asks for it waits for them.
  const { reproduce } = await import("./content/reproduce.ts");
  const messages: FileMessage[] = [];
  for (const { report } of asked) {
    messages.push(...ofFile(report.file, await reproduce(report, content)));
  }
  return messages;
}

/** The audit sees the whole archive (series, parents, peers) and speaks of what was asked. */
function findingsOf(
  { agencies, regions }: Content,
  loaded: readonly ReadReport[],
  asked: readonly ReadReport[],
): readonly Finding[] {
  const contexts = contextsOf(
    loaded.map(({ report }) => report),
    agencies,
    regions,
  );
  return asked.flatMap(({ report }) => {
    const context = contexts.get(report.id);
    return context ? auditReport(context) : [];
  });
}

function isShown({ verdict }: Finding): boolean {
  if (values.all) return true;
  return values.format === "json" ? verdict !== "PASS" : NOTEWORTHY.has(verdict);
}

function print(
  format: Format,
  messages: readonly FileMessage[],
  findings: readonly Finding[],
  directory: string,
): void {
  const errors = messages.filter(({ message }) => message.severity === "error");
  const lines: Readonly<Record<Format, (lang: Lang) => readonly string[]>> = {
    text: () => [
      ...messages.flatMap((message) => messageLines(message, directory, lang)),
      ...findings.flatMap((finding) => findingLines(finding, directory, lang)),
    ],
    json: () => [
      ...errors.map((error) => errorJson(error, lang)),
      ...findings.map((finding) => findingJson(finding, lang)),
    ],
    github: () => [
      ...messages.map((message) => messageAnnotation(message, directory, lang)),
      ...findings.map((finding) => findingAnnotation(finding, directory, lang)),
    ],
  };
  for (const line of lines[format](lang)) console.log(line);
}

function printSummary(
  reports: number,
  messages: readonly FileMessage[],
  findings: readonly Finding[],
): void {
  const count = (severity: string): number =>
    messages.filter(({ message }) => message.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const notes = findings.filter(isObservation).length;
  const failed = findings.filter(({ verdict }) => verdict === "FAIL").length - notes;
  const explained = findings.filter(({ verdict }) => verdict === "EXPLAINED").length;
  console.log(
    lang === "en"
      ? `${reports} reports: ${errors} errors, ${warnings} warnings; ${failed} failed and ${explained} explained checks, ${notes} notes (findings do not fail this command)`
      : `${reports} 份报告：${errors} 个错误，${warnings} 个警告；${failed} 项核对不符，${explained} 项可解释，${notes} 条提示（核对结果不影响退出码）`,
  );
}

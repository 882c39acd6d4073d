import type { Finding } from "../../src/lib/audit/index.ts";
import { inLang, type Lang, mendOf, reasonOf, type Severity } from "../../src/lib/message/index.ts";
import type { FileMessage } from "../content/file-message.ts";
import { shownPath } from "../content/print.ts";

/** A message as an annotation of GitHub Actions. */
export function messageAnnotation(
  { file, message }: FileMessage,
  directory: string,
  lang: Lang,
): string {
  return annotation(
    LEVELS[message.severity],
    shownPath(directory, file),
    message.line,
    message.column,
    message.ruleId,
    `${reasonOf(message, lang)}\n${mendOf(message, lang)}`,
  );
}

/** A failed check as a warning, or a notice for what is only worth knowing. */
export function findingAnnotation(finding: Finding, directory: string, lang: Lang): string {
  return annotation(
    finding.verdict === "FAIL" && finding.class !== "I" ? "warning" : "notice",
    shownPath(directory, finding.file),
    finding.line,
    finding.column,
    finding.ruleId,
    [inLang(finding.statement, lang), finding.equation].filter((text) => text !== "").join("\n"),
  );
}

type Level = "error" | "warning" | "notice";

const LEVELS: Readonly<Record<Severity, Level>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function annotation(
  level: Level,
  file: string,
  line: number | null,
  column: number | null,
  title: string,
  text: string,
): string {
  const properties = { file, line: line ?? 1, col: column ?? 1, title };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeValue(value)}`);
  return `::${level} ${written.join(",")}::${escapeText(text)}`;
}

/** Text of a report must not end the command or begin another. */
function escapeText(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeValue(value: string | number): string {
  return escapeText(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

import { relative } from "node:path";
import { type Lang, mendOf, reasonOf } from "../../src/lib/message/index.ts";
import type { FileMessage } from "./file-message.ts";

/**
 * A message for people: `file:line:col  severity  what is wrong  rule-id`, and below it how to mend it.
 * @param directory content directory; files are shown relative to where the command runs, to be clicked
 */
export function messageLines(
  { file, message }: FileMessage,
  directory: string,
  lang: Lang,
): readonly string[] {
  const place = `${shownPath(directory, file)}:${message.line ?? 1}:${message.column ?? 1}`;
  const severity = SEVERITY[lang][message.severity];
  return [
    `${place}  ${severity}  ${reasonOf(message, lang)}  ${message.ruleId}`,
    `    ${mendOf(message, lang)}`,
  ];
}

/** A file of the content directory as the reader of a terminal can open it. */
export function shownPath(directory: string, file: string): string {
  return relative(process.cwd(), `${directory}/${file}`).replaceAll("\\", "/");
}

const SEVERITY = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
} as const;

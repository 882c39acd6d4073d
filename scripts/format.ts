/**
 * `npm run format -- [--check] [--lang zh-CN|en] [PATH…]`: writes content files in canonical form; `--check`
 * writes nothing and names those that are not. PATH names files or folders of the content directory.
 * Exit: 0 when all are canonical now, 1 when a file has errors (or, with `--check`, is not canonical).
 */
import { relative, resolve } from "node:path";
import { type Message, message } from "../src/lib/message/index.ts";
import { formatReport } from "../src/lib/parse/index.ts";
import { readCommandLine } from "./command-line.ts";
import { hasErrors, ofFile } from "./content/file-message.ts";
import { contentDirectory, listContent } from "./content/files.ts";
import { messageLines } from "./content/print.ts";
import { readContentText } from "./content/text.ts";
import { writeAtomically } from "./store/write-atomically.ts";

const { values, positionals, lang } = readCommandLine(
  "format",
  { check: { type: "boolean", default: false } },
  true,
);
const directory = contentDirectory();
const asked = positionals.map((path) => relative(directory, resolve(path)).replaceAll("\\", "/"));

const paths = listContent(directory).reports.filter(
  (file) =>
    asked.length === 0 ||
    asked.some((path) => path === "" || file === path || file.startsWith(`${path}/`)),
);
const formatted = paths.map((path) => ({ path, ...formatFile(path) }));
const messages = formatted.flatMap((file) => ofFile(file.path, file.messages));
for (const trouble of messages) console.error(messageLines(trouble, directory, lang).join("\n"));
const changed = formatted.filter(({ isChanged }) => isChanged).length;
console.log(
  lang === "en"
    ? `${paths.length} files, ${changed} ${values.check ? "not canonical" : "rewritten"}`
    : `${paths.length} 个文件，${changed} 个${values.check ? "不是规范形式" : "已改写"}`,
);
process.exitCode = hasErrors(messages) ? 1 : 0;

function formatFile(path: string): { isChanged: boolean; messages: readonly Message[] } {
  const { text, messages: encoding } = readContentText(directory, path);
  if (text === null) return { isChanged: false, messages: encoding };
  const canonical = formatReport(text, path);
  if (canonical.text === null) {
    const errors = canonical.messages.filter(({ severity }) => severity === "error");
    return { isChanged: false, messages: errors };
  }
  if (canonical.text === text) return { isChanged: false, messages: [] };
  if (values.check) return { isChanged: true, messages: [difference(text, canonical.text)] };
  writeAtomically(resolve(directory, path), canonical.text);
  return { isChanged: true, messages: [] };
}

function difference(actual: string, canonical: string): Message {
  const expected = canonical.split("\n");
  const at = actual.split("\n").findIndex((line, index) => line !== expected[index]);
  const line = at < 0 ? expected.length : at + 1;
  return message("not-canonical", { line }, { line, column: 1 });
}

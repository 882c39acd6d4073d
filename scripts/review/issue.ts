/**
 * `scripts/review/issue.ts --reply FILE [--lang zh-CN|en]`: imports the report of the issue named by the event's file
 * (`GITHUB_EVENT_PATH`) into `content/`, and writes what became of it to FILE. The issue is data: nothing of it is run.
 * Exit: 0 whatever became of it; 2 when the event cannot be read.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Lang } from "../../src/lib/message/index.ts";
import { contentDirectory } from "../content/files.ts";
import { contributionText, isContribution, takeContribution } from "../import/contribution-zip.ts";
import { importFile, loadRegister } from "../import/import-file.ts";
import { resultText } from "../import/result-text.ts";
import { saveReport } from "../import/save-report.ts";
import { chooseLang } from "../lang.ts";
import { fetchAttachment } from "./attachment.ts";
import { type IssueForm, readIssueForm } from "./issue-form.ts";

const { values } = parseArgs({ options: { reply: { type: "string" }, lang: { type: "string" } } });

const NO_ATTACHMENT: Readonly<Record<Lang, string>> = {
  "zh-CN": "附件栏里写的不是一个上传的文件，没有使用；以下是粘贴的全文的导入结果。\n\n",
  en: "What stands in the attachment field is not one uploaded file and was not used; this is what became of the pasted text.\n\n",
};

const NOT_FETCHED: Readonly<Record<Lang, (name: string) => string>> = {
  "zh-CN": (name) =>
    `附件“${name}”未能取得（平台没有给出，或超过时限）；请重新上传。以下是粘贴的全文的导入结果。\n\n`,
  en: (name) =>
    `The attachment "${name}" could not be fetched (the forge did not give it, or not in time): please upload it again. This is what became of the pasted text.\n\n`,
};

process.exitCode = await main();

async function main(): Promise<number> {
  const event = process.env["GITHUB_EVENT_PATH"];
  if (event === undefined || values.reply === undefined) {
    console.error("scripts/review/issue.ts: expected GITHUB_EVENT_PATH and --reply FILE");
    return 2;
  }
  const { issue } = JSON.parse(readFileSync(event, "utf8")) as { issue: { body: string | null } };
  writeFileSync(values.reply, `${quoted(await importIssue(issue.body ?? ""))}\n`);
  return 0;
}

async function importIssue(body: string): Promise<string> {
  const form = readIssueForm(body);
  const { agency, year, url } = form;
  const lang = chooseLang(values.lang);
  const { name, content, note } = await givenReport(form, lang);
  const folder = mkdtempSync(join(tmpdir(), "gongkai-issue-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    const directory = contentDirectory();
    const request = {
      file,
      ...(agency === null ? {} : { agency }),
      ...(year === null ? {} : { year }),
      ...(url === null ? {} : { url }),
    };
    const register = loadRegister(directory);
    if (isContribution(name)) {
      const options = { directory, overwrite: false };
      return note + contributionText(name, takeContribution(file, options, register.regions), lang);
    }
    const imported = await importFile(request, register);
    const { agencies } = register;
    const saved = saveReport(imported, { directory, overwrite: false, agencies });
    return note + resultText(name, imported.result, saved, lang);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a person gave as the report. */
interface GivenReport {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Why it is not the attachment, a line to go before the reply; empty where there is nothing to say. */
  readonly note: string;
}

/** The attachment, or the pasted text where there is none or it cannot be had. */
async function givenReport({ attachment, text }: IssueForm, lang: Lang): Promise<GivenReport> {
  const pasted = { name: "issue.txt", content: text };
  if (attachment === null) return { ...pasted, note: "" };
  if (attachment === "unreadable") return { ...pasted, note: NO_ATTACHMENT[lang] };
  const { name } = attachment;
  const content = await fetchAttachment(attachment, fetch);
  return content === null
    ? { ...pasted, note: NOT_FETCHED[lang](name) }
    : { name, content, note: "" };
}

/** A text in a fence it cannot leave: no mention or link in it comes to life. */
function quoted(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

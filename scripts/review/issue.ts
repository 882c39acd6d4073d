/**
 * `scripts/review/issue.ts --reply FILE [--lang zh-CN|en]`: imports the report of the issue named by the event's file
 * (`GITHUB_EVENT_PATH`) into `content/`, and writes what became of it to FILE. The issue is data: nothing of it is run.
 * Exit: 0 whatever became of it; 2 when the event cannot be read.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { contentDirectory } from "../content/files.ts";
import { contributionText, isContribution, takeContribution } from "../import/contribution-zip.ts";
import { importFile, loadRegister } from "../import/import-file.ts";
import { resultText } from "../import/result-text.ts";
import { saveReport } from "../import/save-report.ts";
import { chooseLang } from "../lang.ts";
import { fetchAttachment } from "./attachment.ts";
import { readIssueForm } from "./issue-form.ts";

const { values } = parseArgs({ options: { reply: { type: "string" }, lang: { type: "string" } } });

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
  const { text, attachment, agency, year, url } = readIssueForm(body);
  const folder = mkdtempSync(join(tmpdir(), "gongkai-issue-"));
  try {
    const bytes = attachment === null ? null : await fetchAttachment(attachment, fetch);
    const name = attachment !== null && bytes !== null ? attachment.name : "issue.txt";
    const file = join(folder, name);
    writeFileSync(file, bytes ?? text);
    const directory = contentDirectory();
    const lang = chooseLang(values.lang);
    const request = {
      file,
      ...(agency === null ? {} : { agency }),
      ...(year === null ? {} : { year }),
      ...(url === null ? {} : { url }),
    };
    const register = loadRegister(directory);
    if (isContribution(name)) {
      const options = { directory, overwrite: false };
      return contributionText(name, takeContribution(file, options, register.regions), lang);
    }
    const imported = await importFile(request, register);
    const { agencies } = register;
    const saved = saveReport(imported, { directory, overwrite: false, agencies });
    return resultText(name, imported.result, saved, lang);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A text in a fence it cannot leave: no mention or link in it comes to life. */
function quoted(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

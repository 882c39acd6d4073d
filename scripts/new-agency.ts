/**
 * `npm run new-agency [-- --id 410822/government --name … --name-en … --level … --kind … --parent ID|null
 * --alias …]`: registers an agency: makes its folder and `agency.yaml`. On a terminal it asks for what was
 * not given.
 * Exit: 0 when registered, 1 when something given is wrong, 2 when something is missing and nobody can be asked.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { inLang } from "../src/lib/message/index.ts";
import { yamlScalar } from "../src/lib/parse/index.ts";
import { isAgencyId, regionPath } from "../src/lib/report/index.ts";
import { readCommandLine } from "./command-line.ts";
import { agencyPath, parseAgency } from "./content/agencies.ts";
import { ofFile } from "./content/file-message.ts";
import { contentDirectory } from "./content/files.ts";
import { messageLines } from "./content/print.ts";
import { readContent } from "./content/read.ts";
import { writeAtomically } from "./store/write-atomically.ts";

/** What is asked, in this order, and an example of each. */
const QUESTIONS = [
  {
    flag: "id",
    zh: "编号：六位区划代码/英文短名，例如 410822/government",
    en: "Id: six-digit region/short name, e.g. 410822/government",
  },
  { flag: "name", zh: "中文名称，例如 博爱县人民政府", en: "Chinese name, e.g. 博爱县人民政府" },
  {
    flag: "name-en",
    zh: "英文名称，例如 People's Government of Bo'ai County",
    en: "English name, e.g. People's Government of Bo'ai County",
  },
  {
    flag: "level",
    zh: "层级：national、province、prefecture、county、township",
    en: "Level: national, province, prefecture, county, township",
  },
  {
    flag: "kind",
    zh: "类别：government、government-office、department、township、zone、other",
    en: "Kind: government, government-office, department, township, zone, other",
  },
  {
    flag: "parent",
    zh: "上级机关的编号；没有写 null",
    en: "Id of the body that answers for it, or null",
  },
] as const;

const EXISTS: Readonly<Record<"zh" | "en", string>> = {
  zh: "{path} 已经存在：这个机关已登记，直接修改该文件即可。",
  en: "{path} exists already: the agency is registered, edit its file.",
};

const NO_PARENT: Readonly<Record<"zh" | "en", string>> = {
  zh: "上级机关 {parent} 没有登记：请先登记它，或写 null。",
  en: "The parent {parent} is not registered: register it first, or write null.",
};

type Flag = (typeof QUESTIONS)[number]["flag"];
type Answers = Readonly<Record<Flag, string>>;

const { values, lang } = readCommandLine("new-agency", {
  id: { type: "string" },
  name: { type: "string" },
  "name-en": { type: "string" },
  level: { type: "string" },
  kind: { type: "string" },
  parent: { type: "string" },
  alias: { type: "string", multiple: true, default: [] },
});

process.exitCode = await register();

async function register(): Promise<number> {
  const answers = process.stdin.isTTY ? await ask() : given();
  return answers === null ? 2 : write(answers);
}

async function ask(): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const entries: [Flag, string][] = [];
  for (const question of QUESTIONS) {
    const answer =
      values[question.flag] ?? (await terminal.question(`${inLang(question, lang)}\n> `));
    entries.push([question.flag, answer.trim()]);
  }
  terminal.close();
  return Object.fromEntries(entries) as Answers;
}

function given(): Answers | null {
  const missing = QUESTIONS.filter(({ flag }) => values[flag] === undefined);
  for (const question of missing) console.error(`--${question.flag}: ${inLang(question, lang)}`);
  return missing.length > 0
    ? null
    : (Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, values[flag]])) as Answers);
}

function write(answers: Answers): number {
  const directory = contentDirectory();
  const { regions, agencies } = readContent(directory);
  if (!isAgencyId(answers.id)) return refuse(inLang(QUESTIONS[0], lang));
  const path = agencyPath(answers.id);
  if (existsSync(join(directory, path)))
    return refuse(inLang(EXISTS, lang).replace("{path}", path));
  const text = agencyText(answers);
  const { agency, messages } = parseAgency(text, path, regions);
  if (agency === null) {
    const lines = ofFile(path, messages).flatMap((one) => messageLines(one, directory, lang));
    return refuse(lines.join("\n"));
  }
  if (agency.parent !== null && !agencies.some(({ id }) => id === agency.parent)) {
    return refuse(inLang(NO_PARENT, lang).replace("{parent}", agency.parent));
  }
  writeAtomically(join(directory, path), text);
  const place = regionPath(regions, agency.region).map(({ name }) => name);
  console.log(`${join(directory, path)}  ${[...place, agency.name.zh].join(" › ")}`);
  return 0;
}

function agencyText(answers: Answers): string {
  const aliases = values.alias.map(yamlScalar).join(", ");
  return [
    `name: { zh: ${yamlScalar(answers.name)}, en: ${yamlScalar(answers["name-en"])} }`,
    `level: ${yamlScalar(answers.level)}`,
    `kind: ${yamlScalar(answers.kind)}`,
    `parent: ${answers.parent === "null" ? "null" : yamlScalar(answers.parent)}`,
    `aliases: [${aliases}]`,
    "",
  ].join("\n");
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

/**
 * `npm run import -- [--agency ID] [--year Y] [--url U] [--out DIR] FILE…`: originals → content files.
 * With `--format json` it writes nothing and prints one JSON object a file. With `--manifest list.csv` it takes
 * many, and goes on where it stopped. See `--help`.
 * Exit: 0 when every file was taken, 1 when one was refused, 2 when the command is wrong.
 */
import { parseArgs } from "node:util";
import type { Lang } from "../src/lib/message/index.ts";
import { isAgencyId } from "../src/lib/report/index.ts";
import { contentDirectory } from "./content/files.ts";
import { contributionText, isContribution, takeContribution } from "./import/contribution-zip.ts";
import { HELP } from "./import/help.ts";
import { type ImportRequest, importFile, loadRegister } from "./import/import-file.ts";
import { jsonLine } from "./import/json-line.ts";
import { runManifest } from "./import/manifest.ts";
import { resultText } from "./import/result-text.ts";
import { saveReport } from "./import/save-report.ts";
import { chooseLang } from "./lang.ts";

const OPTIONS = {
  agency: { type: "string" },
  year: { type: "string" },
  url: { type: "string" },
  out: { type: "string" },
  format: { type: "string", default: "text" },
  manifest: { type: "string" },
  overwrite: { type: "boolean", default: false },
  lang: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const args = readArguments();
  if (typeof args === "string") {
    console.error(args);
    return 2;
  }
  const { values, positionals } = args;
  const lang = chooseLang(values.lang);
  if (values.help) {
    console.log(HELP[lang]());
    return 0;
  }
  const directory = values.out ?? contentDirectory();
  if (values.manifest !== undefined) {
    return runManifest(values.manifest, { directory, lang, overwrite: values.overwrite });
  }
  if (positionals.length === 0) {
    console.error(HELP[lang]());
    return 2;
  }
  const requests = positionals.map(
    (file): ImportRequest => ({
      file,
      ...(values.agency === undefined ? {} : { agency: values.agency }),
      ...(values.year === undefined ? {} : { year: Number(values.year) }),
      ...(values.url === undefined ? {} : { url: values.url }),
    }),
  );
  return values.format === "json"
    ? printJson(requests, directory, lang)
    : saveAll(requests, { directory, lang, overwrite: values.overwrite });
}

/** The arguments, or what is wrong with them. */
function readArguments() {
  try {
    const args = parseArgs({ options: OPTIONS, allowPositionals: true });
    const { format, year } = args.values;
    if (!["json", "text"].includes(format)) return `--format ${format}: expected json or text`;
    if (year !== undefined && !/^20\d{2}$/.test(year))
      return `--year ${year}: expected 2019 or the like`;
    const { agency, url } = args.values;
    if (agency !== undefined && !isAgencyId(agency))
      return `--agency ${agency}: expected an id like 410822/government`;
    if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
      return `--url ${url}: expected http:// or https://`;
    return args;
  } catch (error) {
    return (error as Error).message;
  }
}

async function printJson(
  requests: readonly ImportRequest[],
  directory: string,
  lang: Lang,
): Promise<number> {
  const register = loadRegister(directory);
  let refused = 0;
  for (const request of requests) {
    const imported = await importFile(request, register);
    if (imported.result.status === "refused") refused++;
    console.log(jsonLine(request.file, imported.result, lang));
  }
  return refused > 0 ? 1 : 0;
}

async function saveAll(
  requests: readonly ImportRequest[],
  options: { readonly directory: string; readonly lang: Lang; readonly overwrite: boolean },
): Promise<number> {
  const register = loadRegister(options.directory);
  let left = 0;
  for (const request of requests) {
    if (isContribution(request.file)) {
      const contribution = takeContribution(request.file, options, register.regions);
      if (contribution.kind === "refused" || contribution.kind === "exists") left++;
      console.log(contributionText(request.file, contribution, options.lang));
      continue;
    }
    const imported = await importFile(request, register);
    const saved = saveReport(imported, { ...options, agencies: register.agencies });
    if (saved.kind !== "saved" && saved.kind !== "unchanged") left++;
    console.log(resultText(request.file, imported.result, saved, options.lang));
  }
  return left > 0 ? 1 : 0;
}

/**
 * `npm run data`: `content/` → store, published data, search index. A report with errors is named and left
 * out; the rest is built.
 * Exit: 0 when all is well, 1 when a content file has errors, 2 when nothing could be built.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { SiteConfig } from "../src/lib/dataset/index.ts";
import type { Lang } from "../src/lib/message/index.ts";
import { type FileMessage, hasErrors } from "./content/file-message.ts";
import { contentDirectory } from "./content/files.ts";
import { messageLines } from "./content/print.ts";
import { type Content, readContent } from "./content/read.ts";
import { writeDataset } from "./dataset/write.ts";
import { chooseLang } from "./lang.ts";
import { startProgress } from "./progress.ts";
import { writeSearch } from "./search/write.ts";
import { type BuiltStore, buildStore } from "./store/build.ts";
import { codeKey } from "./store/code-key.ts";
import { sha256 } from "./store/hash.ts";
import { loadReports } from "./store/load.ts";
import { readState, writeState } from "./store/state.ts";

const { values } = parseArgs({ options: { lang: { type: "string" } } });
const lang = chooseLang(values.lang);
const storeDir = resolve(process.env["GONGKAI_STORE"] ?? ".cache/store");
const outputs = { data: resolve("public/data"), search: resolve("public/search") };

const content = readContent(contentDirectory());
process.exitCode = content.site === null ? withoutSite(content) : buildAll(content, content.site);

function withoutSite({ messages, directory }: Content): number {
  printErrors(messages, directory, lang);
  return 2;
}

function buildAll(content: Content, site: SiteConfig): number {
  const code = codeKey();
  const reading = startProgress("reports");
  const loaded = loadReports(content, storeDir, code, reading.advance);
  const parsed = loaded.reports.filter(({ known }) => known === null).length;
  reading.end(
    `${loaded.reports.length} read, ${parsed} of them parsed, ${loaded.refused} left out for errors`,
  );
  const storing = startProgress("store");
  const built = buildStore({ ...content, site }, loaded.reports, storeDir, code, storing.advance);
  storing.end(
    `${built.written} records written, ${built.unchanged} unchanged, ${built.removed} removed`,
  );
  makeOutputs(built);
  printSummary(built);
  const messages = [...content.messages, ...loaded.messages];
  printErrors(messages, content.directory, lang);
  return hasErrors(messages) ? 1 : 0;
}

/** Published data and search index, made anew only when the store or the address of the site changed. */
function makeOutputs({ key }: BuiltStore): void {
  const made = sha256(`${key}\0${process.env["SITE"] ?? ""}`);
  const state = readState(storeDir);
  if (state?.made === made && Object.values(outputs).every(existsSync)) return;
  const writing = startProgress("data");
  const data = writeDataset({
    storeDir,
    outDir: outputs.data,
    effects: { progress: writing.advance },
  });
  writing.end(`${data.files.length} files, ${data.bytes} bytes`);
  const indexing = startProgress("search");
  const search = writeSearch({
    storeDir,
    outDir: outputs.search,
    cacheDir: resolve(".cache/search"),
  });
  indexing.end(`${search.files} files, ${search.bytes} bytes, ${search.cut} reports cut`);
  if (state) writeState(storeDir, { ...state, made });
}

function printSummary({ index }: BuiltStore): void {
  const sum = (of: (report: (typeof index.reports)[number]) => number): number =>
    index.reports.reduce((total, report) => total + of(report), 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${index.reports.length} reports of ${index.agencies.length} agencies: ` +
      `${sum(({ figures }) => figures)} figures, ` +
      `${sum(({ verdicts }) => verdicts.FAIL)} failed and ` +
      `${sum(({ verdicts }) => verdicts.EXPLAINED)} explained checks; ${memory} MB at most`,
  );
}

function printErrors(messages: readonly FileMessage[], directory: string, lang: Lang): void {
  const errors = messages.filter(({ message }) => message.severity === "error");
  for (const error of errors) console.error(messageLines(error, directory, lang).join("\n"));
}

/**
 * `npm run data`: `content/` → store, published data, search index. A report with errors is named and left
 * out; the rest is built.
 * Exit: 0 when all is well, 1 when a content file has errors, 2 when nothing could be built.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SiteConfig } from "../src/lib/dataset/index.ts";
import type { Lang } from "../src/lib/message/index.ts";
import { storeDirectory } from "../src/site/store.ts";
import { hasCards } from "./cards/has-cards.ts";
import { readCommandLine } from "./command-line.ts";
import { type FileMessage, hasErrors } from "./content/file-message.ts";
import { contentDirectory } from "./content/files.ts";
import { messageLines } from "./content/print.ts";
import { type Content, readContent } from "./content/read.ts";
import { writeDataset } from "./dataset/write.ts";
import { startProgress } from "./progress.ts";
import { writeSearchBeside } from "./search/write-beside.ts";
import { type BuiltStore, buildStore } from "./store/build.ts";
import { codeKey } from "./store/code-key.ts";
import { type ContentHashes, contentHashes, fingerprint } from "./store/fingerprint.ts";
import { lockFolder } from "./store/lock.ts";
import { areMade, clearMade, markMade, outputsOf } from "./store/outputs.ts";
import { reproductionsOf } from "./store/reproductions.ts";
import { readState, writeState } from "./store/state.ts";

const { lang } = readCommandLine("data", {});
const storeDir = storeDirectory();
lockFolder(storeDir, console.error);

const content = readContent(contentDirectory());
process.exitCode =
  content.site === null
    ? withoutSite(content)
    : await buildAll(content, content.site).catch(failed);

/** A failure of ours is not an error of a content file, which would end with 1: nothing that follows may use the rest. */
function failed(error: unknown): number {
  console.error(error);
  return 2;
}

function withoutSite({ messages, directory }: Content): number {
  printErrors(messages, directory, lang);
  return 2;
}

async function buildAll(content: Content, site: SiteConfig): Promise<number> {
  const code = codeKey();
  const hashes = contentHashes(content);
  const print = fingerprint(content, hashes, code);
  const before = readState(storeDir);
  if (before?.fingerprint === print && areMade(storeDir, before.store)) {
    console.log(`${content.reports.length} reports, nothing changed since the last build`);
    printErrors(content.messages, content.directory, lang);
    return hasErrors(content.messages) ? 1 : 0;
  }
  const built = await bringUpToDate(content, site, hashes, code);
  await makeOutputs(built);
  const state = readState(storeDir);
  if (state && !hasErrors(built.messages)) writeState(storeDir, { ...state, fingerprint: print });
  printSummary(built);
  const all = [...content.messages, ...built.messages];
  printErrors(all, content.directory, lang);
  return hasErrors(all) ? 1 : 0;
}

async function bringUpToDate(
  content: Content,
  site: SiteConfig,
  hashes: ContentHashes,
  code: string,
): Promise<BuiltStore> {
  const reading = startProgress("reports");
  let checking = reading;
  const built = await buildStore({ ...content, site, hashes }, storeDir, code, {
    reading: reading.advance,
    read(reports, parsed, refused) {
      reading.end(`${reports} read, ${parsed} of them parsed, ${refused} left out for errors`);
      checking = startProgress("checks");
    },
    reproducing: (reports, open) => reproductionsOf(content, reports, open, storeDir, code),
    auditing: (done, total) => checking.advance(done, total),
  });
  const { written, unchanged, removed } = built;
  checking.end(`${written} reports checked, ${unchanged} unchanged, ${removed} removed`);
  return built;
}

/**
 * Published data and, beside it on another core, the search index; made anew only when the store or the address of
 * the site changed.
 */
async function makeOutputs({ key: storeKey, index }: BuiltStore): Promise<void> {
  if (areMade(storeDir, storeKey)) return;
  clearMade(storeDir);
  const outputs = outputsOf(storeDir);
  const indexing = startProgress("search");
  const indexed = writeSearchBeside({
    storeDir,
    outDir: outputs.search,
    cacheDir: join(storeDir, "cuts"),
    code: codeKey(),
  });
  const writing = startProgress("data");
  const data = writeDataset({
    storeDir,
    outDir: outputs.data,
    effects: { progress: writing.advance },
  });
  writing.end(`${data.files.length} files, ${data.bytes} bytes`);
  await makeCards(index, outputs.cards);
  const search = await indexed;
  indexing.end(`${search.files} files, ${search.bytes} bytes, ${search.cut} reports cut`);
  markMade(storeDir, storeKey);
}

/** The picture of each page for those who link to it, where the archive has such; an empty folder else. */
async function makeCards(index: BuiltStore["index"], folder: string): Promise<void> {
  if (!hasCards(index, process.env)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return;
  }
  // The engine and its fonts are loaded only where something is drawn.
  const { writeCards } = await import("./cards/write.ts");
  const drawing = startProgress("cards");
  const { files, drawn, left } = await writeCards(storeDir, folder, drawing.advance);
  const without =
    left.length === 0 ? "" : `, none for ${left.join(", ")}: a character has no glyph`;
  drawing.end(`${files} files, ${drawn} of them drawn${without}`);
}

function printSummary({ index, refused }: BuiltStore): void {
  const sum = (of: (report: (typeof index.reports)[number]) => number): number =>
    index.reports.reduce((total, report) => total + of(report), 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${index.reports.length} reports of ${index.agencies.length} agencies: ` +
      `${sum(({ figures }) => figures)} figures, ` +
      `${sum(({ verdicts }) => verdicts.FAIL)} failed and ` +
      `${sum(({ verdicts }) => verdicts.EXPLAINED)} explained checks, ` +
      `${sum(({ observations }) => observations)} notes; ` +
      `${refused} refused; ${Math.round(process.uptime())} s, ${memory} MB at most`,
  );
}

function printErrors(messages: readonly FileMessage[], directory: string, lang: Lang): void {
  const errors = messages.filter(({ message }) => message.severity === "error");
  for (const error of errors) console.error(messageLines(error, directory, lang).join("\n"));
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { openStore, readStoreIndex } from "../dataset/store.ts";
import { linkFile } from "../pages/link-file.ts";
import { sha256 } from "../store/hash.ts";
import { replaceFolder } from "../store/replace-folder.ts";
import { writeAtomically } from "../store/write-atomically.ts";
import { type Card, cardSvg } from "./card-svg.ts";
import { FONT_FAMILY, FONT_FOLDER, fontsFor } from "./fonts.ts";
import { reportCard, siteCard } from "./report-card.ts";

const ENGINE = dirname(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm")));

/** What draws a card, besides its SVG: another version may draw other pixels. */
const DRAWN_BY = [ENGINE, FONT_FOLDER].map((folder) => {
  const file = readFileSync(join(folder, "package.json"), "utf8");
  const { name, version } = JSON.parse(file) as { name: string; version: string };
  return `${name}@${version}`;
});

/** What was drawn. */
export interface CardsWritten {
  readonly files: number;
  /** Cards that had to be drawn; the others were kept from before. */
  readonly drawn: number;
  /** Reports whose name has a character no font has: nothing is drawn with holes, the page shows the archive's card. */
  readonly left: readonly string[];
}

/**
 * Draws the card of each report and of the archive as PNG: `<id>.png` and `site.png`. A card is kept by the hash of
 * its SVG, so one is drawn again only when it would look different.
 * @param outDir replaced as a whole
 * @param progress called after each report
 */
export async function writeCards(
  storeDir: string,
  outDir: string,
  progress: (done: number, total: number) => void,
): Promise<CardsWritten> {
  const index = readStoreIndex(storeDir);
  const open = openStore(storeDir);
  const keep = join(storeDir, "cards");
  const staging = join(storeDir, "cards.new");
  rmSync(staging, { recursive: true, force: true });
  for (const folder of [keep, staging]) mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const left: string[] = [];
  let drawn = 0;
  const put = async (name: string, card: Card): Promise<void> => {
    const svg = cardSvg(card);
    const file = `${sha256(JSON.stringify([svg, DRAWN_BY]))}.png`;
    if (!existsSync(join(keep, file))) {
      const png = await draw(svg, textOf(card));
      if (png === null) {
        left.push(name);
        return;
      }
      writeAtomically(join(keep, file), png);
      drawn++;
    }
    used.add(file);
    linkFile(join(keep, file), join(staging, `${name}.png`));
  };
  await put("site", siteCard(index));
  for (const [done, { id }] of index.reports.entries()) {
    await put(id, reportCard(open(id), index));
    progress(done + 1, index.reports.length);
  }
  for (const file of readdirSync(keep)) if (!used.has(file)) rmSync(join(keep, file));
  replaceFolder(staging, outDir);
  return { files: used.size, drawn, left };
}

function textOf({ site, notice, above, title, below, foot }: Card): string {
  return [site, notice ?? "", above, title, below, ...foot].join("");
}

let isReady: Promise<void> | undefined;

async function draw(svg: string, text: string): Promise<Uint8Array | null> {
  const fontBuffers = fontsFor(text);
  if (fontBuffers === null) return null;
  isReady ??= initWasm(readFileSync(join(ENGINE, "index_bg.wasm")));
  await isReady;
  const font = { fontBuffers: [...fontBuffers], defaultFontFamily: FONT_FAMILY };
  const drawing = new Resvg(svg, { font });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

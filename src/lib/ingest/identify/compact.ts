import type { Extract } from "../extract.ts";
import { foldRadicals } from "../read/radicals.ts";

/** A paragraph as identification compares it. */
export interface Line {
  /** Index into `extract.blocks`. */
  readonly block: number;
  /** As printed, blanks at the ends cut. */
  readonly text: string;
  /** Without any blank, full-width ASCII made half-width, radicals of PDF fonts and traditional 開 報 made the common form. */
  readonly key: string;
  readonly line: number | null;
}

const VARIANTS: Readonly<Record<string, string>> = {
  開: "开",
  報: "报",
  務: "务",
  總: "总",
  體: "体",
  況: "况",
  資: "资",
  訊: "讯",
  動: "动",
  項: "项",
  條: "条",
  縣: "县",
  區: "区",
  鎮: "镇",
  鄉: "乡",
};

/** The key of a text: what is compared, never what is stored. */
export function compact(text: string): string {
  return foldRadicals(text)
    .replace(/\s+/g, "")
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[開報務總體況資訊動項條縣區鎮鄉]/g, (char) => VARIANTS[char] ?? char);
}

/** The paragraphs that show something, in reading order. */
export function linesOf(extract: Extract): readonly Line[] {
  return extract.blocks.flatMap((block, index) =>
    block.kind === "paragraph" && block.text.trim() !== ""
      ? [lineOf(index, block.text, block.line)]
      : [],
  );
}

function lineOf(block: number, text: string, line: number | null): Line {
  return { block, text: text.trim(), key: compact(text), line };
}

/** Everything the extract shows as one key, tables included, one block a line. */
export function wholeKey(extract: Extract): string {
  return extract.blocks
    .map((block) =>
      block.kind === "paragraph"
        ? compact(block.text)
        : block.cells.map((cell) => compact(cell.text)).join("\t"),
    )
    .join("\n");
}

import { type ChartFigure, markup, serialise } from "../../lib/chart/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { copy } from "../check/copy.ts";
import { CITATION_STYLES, type Cited, cite, creditOf } from "./cite.ts";
import { csvOf } from "./csv.ts";
import { part } from "./dom.ts";
import { savePng, saveSvg, saveText } from "./take-away.ts";
import type { BuiltView } from "./view.ts";

/** What is on show, as far as it can be taken away. */
export interface Showing {
  readonly view: BuiltView;
  /** Stem of file names, ASCII. */
  readonly fileName: string;
  /** Title of the chart with the bodies it shows. */
  readonly title: string;
  readonly address: string;
  readonly embedAddress: string;
  readonly archive: string;
  readonly dataVersion: string;
  readonly commit: string | null;
  /** The reader's day, `2026-11-21`. */
  readonly day: string;
}

/** Makes the buttons of the panel act on what is on show when they are pressed. */
export function bindTakeAway(
  panel: HTMLElement,
  tongue: Tongue,
  showing: () => Showing,
  copied: () => void,
): void {
  const acts: Readonly<Record<string, () => void>> = {
    csv: () => saveCsv(showing(), tongue),
    svg: () => {
      for (const [name, figure] of drawings(showing())) saveSvg(`${name}.svg`, figure);
    },
    png: () => {
      for (const [name, figure] of drawings(showing())) void savePng(`${name}.png`, figure);
    },
    link: () => {
      if (copy(showing().address)) copied();
    },
  };
  for (const [name, act] of Object.entries(acts)) {
    part(panel, `[data-act="${name}"]`, HTMLButtonElement).addEventListener("click", act);
  }
}

/** Writes citations and embed code for what is on show. */
export function showTakeAway(panel: HTMLElement, showing: Showing): void {
  const { embedAddress, title } = showing;
  const cited = citedOf(showing);
  for (const style of CITATION_STYLES) {
    part(panel, `[data-cite="${style}"]`, HTMLElement).textContent = cite(style, cited);
  }
  const frame = { src: embedAddress, title, width: "100%", height: "560", loading: "lazy" };
  part(panel, "[name=embed-code]", HTMLTextAreaElement).value = serialise(markup("iframe", frame));
}

function saveCsv({ view, fileName }: Showing, tongue: Tongue): void {
  // The mark tells Excel that the file is UTF-8.
  saveText(`${fileName}.csv`, "text/csv", `\ufeff${csvOf(view.values, tongue)}`);
}

/**
 * Every drawing on show with the name of its file; the second of several ends in `-2`. Under its source it says
 * which archive it is from, since “this archive” means nothing elsewhere.
 */
function drawings(showing: Showing) {
  const { view, fileName } = showing;
  const credit = creditOf(citedOf(showing));
  return view.figures.map((figure, index): readonly [string, ChartFigure] => [
    `${fileName}${index > 0 ? `-${index + 1}` : ""}`,
    { ...figure, notes: [...figure.notes, figure.source], source: credit },
  ]);
}

function citedOf({ address, archive, commit, dataVersion, day, title }: Showing): Cited {
  return { archive, title, dataVersion, commit, url: address, accessed: day };
}

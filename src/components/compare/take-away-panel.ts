import { markup, serialise } from "../../lib/chart/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { copy } from "../check/copy.ts";
import { CITATION_STYLES, cite } from "./cite.ts";
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
  const { address, archive, commit, dataVersion, day, embedAddress, title } = showing;
  const cited = { archive, title, dataVersion, commit, url: address, accessed: day };
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

/** Every drawing on show with the name of its file; the second of several ends in `-2`. */
function drawings({ view, fileName }: Showing) {
  return view.figures.map(
    (figure, index) => [`${fileName}${index > 0 ? `-${index + 1}` : ""}`, figure] as const,
  );
}

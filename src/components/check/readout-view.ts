import type { Lang } from "../../lib/message/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import { element } from "../search/elements.ts";
import type { CheckAnswer, MessageView } from "./engine/check-draft.ts";
import { cellName } from "./grid-view.ts";

/** What is known of a cell: its name, the checks it breaks, its doubts. */
export function readoutView(
  address: FigureAddress,
  findings: CheckAnswer["findings"],
  doubts: readonly MessageView[],
  lang: Lang,
): readonly HTMLElement[] {
  const broken = findings
    .filter(({ standing, cells }) => standing === "disagrees" && cells.includes(address))
    .map(({ statement, equation }) => (equation === "" ? statement : equation));
  const doubted = doubts.filter(({ cell }) => cell === address).map(({ reason }) => reason);
  const lines = [...broken, ...doubted];
  return [
    element("b", {}, cellName(address, lang)),
    ...lines.map((line) => element("span", { class: "readout-line" }, line)),
  ];
}

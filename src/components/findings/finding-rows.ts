import { inLang, type Lang } from "../../lib/message/index.ts";
import type { FindingLine } from "../../site/finding-line.ts";
import { reportPath, rulePath } from "../../site/links.ts";

/** What the mould of a line needs besides the line. */
export interface RowFrame {
  /** The `<tr>` of `FindingRow.astro` without a finding. */
  readonly mould: HTMLTableRowElement;
  /** Relative address of the site's root. */
  readonly root: string;
  readonly lang: Lang;
  /** Names of what a line has as a key only. */
  readonly nameOf: (filter: "verdict" | "class", value: string) => string;
}

/** The line of a finding as the server writes it, filled into a copy of its mould. */
export function findingRow(line: FindingLine, frame: RowFrame): HTMLTableRowElement {
  const row = frame.mould.cloneNode(true) as HTMLTableRowElement;
  const said = (words: FindingLine["statement"]) => inLang(words, frame.lang);
  const fill = (selector: string, text: string): void => {
    const target = row.querySelector(selector);
    if (text === "") target?.remove();
    else if (target) target.textContent = text;
  };
  const lead = (selector: string, address: string): void =>
    row.querySelector(selector)?.setAttribute("href", address);
  const folder = frame.lang === "en" ? "en/" : "";
  row.querySelector(".verdict")?.classList.add(line.verdict);
  fill(".verdict", frame.nameOf("verdict", line.verdict));
  fill("td:nth-child(2) code", line.rule);
  lead("td:nth-child(2) a", frame.root + folder + rulePath(line.rule));
  fill("td:nth-child(2) small", said(line.ruleTitle));
  fill("th a", line.title);
  lead("th a", `${frame.root}${reportPath(line.report)}#checks`);
  fill("td:nth-child(4) span", said(line.statement));
  fill("td:nth-child(4) samp", line.equation);
  fill("td:nth-child(4) small", said(line.explanation));
  fill("td:nth-child(5) span", frame.nameOf("class", line.class));
  if (line.correction !== null) lead("td:nth-child(5) a", line.correction);
  return row;
}

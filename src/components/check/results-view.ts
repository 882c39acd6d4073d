import type { Lang } from "../../lib/message/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import { STANDINGS } from "../../site/standing.ts";
import { element } from "../search/elements.ts";
import type { FindingView, MessageView } from "./engine/check-draft.ts";
import type { SourceView } from "./engine/read-draft.ts";
import { cellName } from "./grid-view.ts";
import { checkText } from "./text.ts";

/** What the lists tell the page around them. */
export interface ResultsHost {
  readonly lang: Lang;
  /** Address of the folder of rule pages, or null where there is none. */
  readonly rules: string | null;
  readonly goTo: (cell: FigureAddress) => void;
  readonly light: (cells: readonly FigureAddress[]) => void;
  readonly goToLine: (line: number) => void;
}

/** How many checks there are of each standing. */
export function tallyView(findings: readonly FindingView[], lang: Lang): HTMLElement {
  const text = checkText(lang);
  return element(
    "ul",
    { class: "tally" },
    ...STANDINGS.map((standing) => {
      const count = findings.filter((finding) => finding.standing === standing).length;
      return element(
        "li",
        { class: standing },
        element("b", {}, String(count)),
        text.standings[standing],
      );
    }),
  );
}

/** The checks, what does not agree first and open; what agrees can be unfolded. */
export function findingsView(
  findings: readonly FindingView[],
  host: ResultsHost,
): readonly HTMLElement[] {
  const text = checkText(host.lang);
  const groups = STANDINGS.map((standing) => ({
    standing,
    own: findings.filter((finding) => finding.standing === standing),
  })).filter(({ own }) => own.length > 0);
  const calm = groups.some(({ standing }) => standing === "disagrees")
    ? []
    : [element("p", {}, text.none)];
  return [
    ...calm,
    ...groups.map(({ standing, own }) =>
      element(
        "details",
        {
          class: "verdict-group",
          "data-standing": standing,
          open: standing === "disagrees" || standing === "explained",
        },
        element(
          "summary",
          {},
          text.standings[standing],
          element("span", { class: "count" }, String(own.length)),
        ),
        element("ol", { class: "finding-list" }, ...own.map((one) => findingView(one, host))),
      ),
    ),
    element("p", { class: "fairness" }, text.fair),
  ];
}

function findingView(finding: FindingView, host: ResultsHost): HTMLElement {
  const text = checkText(host.lang);
  const item = element(
    "li",
    { class: `finding ${finding.standing}`, "data-rule": finding.ruleId },
    element("p", { class: "finding-rule" }, ruleName(finding, host.rules)),
    element("p", { class: "finding-statement" }, finding.statement),
    finding.equation === ""
      ? null
      : element("p", { class: "equation" }, element("samp", {}, finding.equation)),
    finding.explanation === null
      ? null
      : element("p", { class: "finding-explanation" }, finding.explanation),
    repairView(finding.repair, text.repairs),
    cellsView(finding.cells, host),
  );
  item.addEventListener("pointerenter", () => host.light(finding.cells));
  item.addEventListener("pointerleave", () => host.light([]));
  item.addEventListener("focusin", () => host.light(finding.cells));
  return item;
}

function ruleName(finding: FindingView, rules: string | null): HTMLElement {
  const name = [element("code", {}, finding.ruleId), document.createTextNode(` ${finding.rule}`)];
  return rules === null
    ? element("span", {}, ...name)
    : element("a", { href: `${rules}${finding.ruleId}.html` }, ...name);
}

function repairView(repair: readonly string[] | null, title: string): HTMLElement | null {
  if (repair === null || repair.length === 0) return null;
  return element(
    "div",
    { class: "finding-repair" },
    element("p", {}, title),
    element("ul", {}, ...repair.map((one) => element("li", {}, one))),
  );
}

/** Ways from a check to its cells. */
function cellsView(cells: readonly FigureAddress[], host: ResultsHost): HTMLElement | null {
  if (cells.length === 0) return null;
  const items = [...new Set(cells)].map((address) => element("li", {}, jump(address, host)));
  return element(
    "details",
    { class: "operands" },
    element("summary", {}, checkText(host.lang).showCells),
    element("ul", {}, ...items),
  );
}

function jump(address: FigureAddress, host: ResultsHost): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "check-jump" },
    cellName(address, host.lang),
  );
  button.addEventListener("click", () => host.goTo(address));
  return button;
}

/** What the reading doubted, errors first, each with a way to its cell or its line. */
export function doubtsView(
  messages: readonly MessageView[],
  host: ResultsHost,
): readonly HTMLElement[] {
  const text = checkText(host.lang);
  if (messages.length === 0) return [element("p", {}, text.noDoubts)];
  const order = ["error", "warning", "info"] as const;
  const sorted = order.flatMap((severity) => messages.filter((one) => one.severity === severity));
  return [element("ul", { class: "doubts" }, ...sorted.map((one) => doubtView(one, host)))];
}

function doubtView(message: MessageView, host: ResultsHost): HTMLElement {
  const { cell, line } = message;
  return element(
    "li",
    { class: `doubt-${message.severity}`, "data-rule": message.ruleId },
    element("p", {}, message.reason),
    element("p", { class: "quiet small" }, message.mend),
    cell === null ? null : jump(cell, host),
    line === null || cell !== null ? null : lineButton(line, host),
  );
}

function lineButton(line: number, host: ResultsHost): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "check-jump" },
    checkText(host.lang).line(line),
  );
  button.addEventListener("click", () => host.goToLine(line));
  return button;
}

/** The visible text of the source, line by line. */
export function sourceView(source: SourceView, lang: Lang): readonly HTMLElement[] {
  if (source.length === 0) return [element("p", {}, checkText(lang).sourceNone)];
  const lines = source.map(({ line, cells }) =>
    element(
      "li",
      { "data-line": line, lang: "zh-CN" },
      ...cells.map((cell) => element("span", {}, cell.replaceAll("\n", " "))),
    ),
  );
  return [element("ol", { class: "source-lines" }, ...lines)];
}

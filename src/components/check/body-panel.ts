import { inLang, type Lang } from "../../lib/message/index.ts";
import type { Agency } from "../../lib/report/index.ts";
import { element } from "../search/elements.ts";
import type { Archive } from "./archive.ts";
import type { ComparisonRow } from "./comparison.ts";
import { cellName } from "./grid-view.ts";
import { checkText } from "./text.ts";

const FOUND_AT_ONCE = 12;

/** What the panel needs of the page around it. */
export interface BodyPanelHost {
  readonly lang: Lang;
  readonly archive: Archive;
  readonly choose: (agency: Agency | null) => void;
}

/** Brings the chooser of the body to life: a field, and what was found below it. */
export function bindBodyPanel(panel: HTMLElement, host: BodyPanelHost): void {
  const text = checkText(host.lang);
  const field = panel.querySelector("[name=body]") as HTMLInputElement;
  const status = panel.querySelector("[data-found-status]") as HTMLElement;
  const list = panel.querySelector("[data-found]") as HTMLElement;
  const look = async (): Promise<void> => {
    const asked = field.value;
    const found = await host.archive.find(asked, FOUND_AT_ONCE);
    // The answer to what was typed over meanwhile is not wanted.
    if (asked !== field.value) return;
    const isEmpty = (await host.archive.agencies()).length === 0;
    status.textContent =
      asked.trim() === "" ? "" : isEmpty ? text.noArchive : text.found(found.length);
    list.replaceChildren(
      ...found.map(({ agency, place }) => {
        const button = element(
          "button",
          { type: "button", lang: "zh-CN", "data-agency": agency.id },
          agency.name.zh,
        );
        button.addEventListener("click", () => {
          field.value = "";
          list.replaceChildren();
          status.textContent = "";
          host.choose(agency);
        });
        return element("li", {}, button, element("small", { lang: "zh-CN" }, place));
      }),
    );
  };
  field.addEventListener("input", () => void look());
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    list.querySelector("button")?.click();
  });
}

/** Shows which body is chosen, with a way to choose none. */
export function showBody(panel: HTMLElement, agency: Agency | null, host: BodyPanelHost): void {
  const chosen = panel.querySelector("[data-chosen]") as HTMLElement;
  if (agency === null) {
    chosen.replaceChildren();
    return;
  }
  const remove = element("button", { type: "button" }, checkText(host.lang).remove);
  remove.addEventListener("click", () => host.choose(null));
  chosen.replaceChildren(
    element("b", { lang: "zh-CN" }, agency.name.zh),
    element("code", {}, agency.id),
    remove,
  );
}

/** What the comparison is of. */
export interface ComparisonOf {
  readonly agency: Agency;
  readonly year: number;
  readonly rows: readonly ComparisonRow[];
  readonly likeBodies: number;
  readonly hasLastYear: boolean;
}

/** The draft beside last year and like bodies. */
export function comparisonView(of: ComparisonOf, lang: Lang): readonly HTMLElement[] {
  const text = checkText(lang);
  const last = of.year - 1;
  const head = [
    text.expectedItem,
    text.lastYear(last),
    text.due,
    text.draft,
    text.likeBodies(of.likeBodies, last),
  ];
  const table = element(
    "table",
    { class: "full" },
    element("caption", {}, text.expectedTitle(inLang(of.agency.name, lang))),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...head.map((word, at) =>
          element("th", { scope: "col", class: at === 0 ? null : "number" }, word),
        ),
      ),
    ),
    element("tbody", {}, ...of.rows.map((row) => comparisonRow(row, lang))),
  );
  const note = of.hasLastYear ? null : element("p", { class: "quiet" }, text.noLastYear(last));
  const scroll = element(
    "div",
    { class: "scroll", role: "region", "aria-label": text.expectedItem, tabindex: 0 },
    table,
  );
  return note === null ? [scroll] : [note, scroll];
}

function comparisonRow(row: ComparisonRow, lang: Lang): HTMLElement {
  const text = checkText(lang);
  const differs = row.expected !== null && row.draft !== null && row.draft !== row.expected;
  const like = row.like && text.median(row.like.median, row.like.least, row.like.most);
  return element(
    "tr",
    { "data-row": row.address },
    element("th", { scope: "row" }, cellName(row.address, lang)),
    element("td", { class: "number" }, row.last ?? "—"),
    element("td", { class: "number" }, row.expected ?? "—"),
    element("td", { class: differs ? "number differs" : "number" }, row.draft ?? "—"),
    element("td", { class: "number" }, like ?? "—"),
  );
}

import { inLang, type Lang } from "../../lib/message/index.ts";
import { type FigureAddress, TABLE_KEYS, type TableKey, tableOf } from "../../lib/statute/index.ts";
import { element } from "../search/elements.ts";
import { type DraftState, type TableState, tableIn } from "./engine/draft-state.ts";
import { gridView } from "./grid-view.ts";
import { proseView } from "./prose-view.ts";
import { checkText } from "./text.ts";

/** What the editable form asks of the page around it. */
export interface FormHost {
  readonly lang: Lang;
  readonly editCells: Parameters<typeof gridView>[1]["edit"];
  editParagraph(section: number, block: number, text: string): void;
  addTable(key: TableKey): void;
  turnTo(address: FigureAddress): void;
  copy(table: TableState): void;
}

/** The statutory tables of a draft as editable grids, and a button for each that is not there. */
export function tablesView(state: DraftState, host: FormHost): readonly HTMLElement[] {
  const grids = state.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "statutory" ? [grid(block, host)] : [])),
  );
  const absent = TABLE_KEYS.filter((key) => !tableIn(state, key));
  return [...grids, ...absent.map((key) => addButton(state, key, host))];
}

/** The paragraphs of a draft, each editable, under the titles of their sections. */
export function paragraphsView(state: DraftState, host: FormHost): readonly HTMLElement[] {
  return state.sections.flatMap((section, index) => {
    const parts = section.blocks.flatMap((block, at) => {
      if (block.kind === "statutory") return [];
      const label = checkText(host.lang).paragraph(section.title, at + 1);
      return proseView(block, label, (text) => host.editParagraph(index, at, text));
    });
    if (parts.length === 0 || section.title === "") return parts;
    return [element("h3", { lang: "zh-CN" }, section.title), ...parts];
  });
}

function grid(table: TableState, host: FormHost): HTMLElement {
  return gridView(table, {
    lang: host.lang,
    edit: host.editCells,
    turn: host.turnTo,
    copy: () => host.copy(table),
  });
}

function addButton(state: DraftState, key: TableKey, host: FormHost): HTMLElement {
  const title = inLang(tableOf(key, formOf(state)).title, host.lang);
  const add = element("button", { type: "button" }, checkText(host.lang).addTable(title));
  add.addEventListener("click", () => host.addTable(key));
  return element("p", {}, add);
}

/** The form that a table added to a draft follows: that of its table B, else the one in force. */
export function formOf(state: DraftState): TableState["form"] {
  return tableIn(state, "applications")?.form ?? "2021";
}

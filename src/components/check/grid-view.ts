import { inLang, type Lang } from "../../lib/message/index.ts";
import { type FigureAddress, figureSpec, rowLabel, tableOf } from "../../lib/statute/index.ts";
import { type FormLayout, formLayout, type LabelCell } from "../../site/form-layout.ts";
import { element } from "../search/elements.ts";
import type { CheckAnswer, FindingView, MessageView } from "./engine/check-draft.ts";
import type { TableState } from "./engine/draft-state.ts";
import type { Expected } from "./engine/expected.ts";
import { checkText } from "./text.ts";

/** What the grid tells the page around it. */
export interface GridHost {
  readonly lang: Lang;
  /** Cells were given other texts by the person. */
  readonly edit: (cells: Readonly<Partial<Record<FigureAddress, string>>>) => void;
  /** A cell was turned to. */
  readonly turn: (address: FigureAddress) => void;
  readonly copy: (table: TableState) => void;
}

/** A statutory table as the form prints it, every figure a field to be written into. */
export function gridView(table: TableState, host: GridHost): HTMLElement {
  const layout = formLayout(table.table, table.form);
  const text = checkText(host.lang);
  const title = inLang(tableOf(table.table, table.form).title, host.lang);
  const caption = element(
    "caption",
    { id: `grid-${table.table}` },
    element("span", { class: "caption-title" }, title),
  );
  const body = element("table", { class: `form form-${table.table} form-edit` }, caption);
  if (table.table === "applications") body.append(columnWidths(layout));
  body.append(...sections(layout, table, host.lang));
  listen(body, table, host);
  const copy = element("button", { type: "button" }, text.copyTable);
  copy.addEventListener("click", () => host.copy(table));
  const scroll = element(
    "div",
    { class: "form-scroll", role: "region", "aria-labelledby": `grid-${table.table}`, tabindex: 0 },
    body,
  );
  return element(
    "div",
    { class: "statutory", "data-table": table.table },
    scroll,
    extraRows(table, text.extraRows),
    element("p", { class: "check-copy" }, copy),
  );
}

function columnWidths(layout: FormLayout): HTMLElement {
  return element(
    "colgroup",
    {},
    ...Array.from({ length: layout.labelColumns }, (_, at) =>
      element("col", { class: `label-${at}` }),
    ),
    element("col", { class: "figures", span: layout.columns - layout.labelColumns }),
  );
}

function sections(layout: FormLayout, table: TableState, lang: Lang): readonly HTMLElement[] {
  const head = element(
    "thead",
    {},
    ...layout.head.map(({ cells }, level) =>
      element(
        "tr",
        {},
        ...cells.map((cell, at) =>
          cell.kind === "label" ? headCell(cell, headClass(table, level, at, cell), lang) : null,
        ),
      ),
    ),
  );
  const bodies = layout.bodies.map((lines) =>
    element(
      "tbody",
      {},
      ...lines.map(({ cells }) => {
        const labels = cells.filter(({ kind }) => kind === "label").length;
        return element(
          "tr",
          {},
          ...cells.map((cell, at) =>
            cell.kind === "label"
              ? headCell(cell, cell.role, lang)
              : figureCell(table, cell, figureClass(table, at - labels), lang),
          ),
        );
      }),
    ),
  );
  return layout.head.length > 0 ? [head, ...bodies] : bodies;
}

/** The classes by which the narrow screen arranges the heads, as on the page of a report. */
function headClass(table: TableState, level: number, at: number, cell: LabelCell): string {
  if (cell.role === "note") return "note";
  if (table.table !== "review") return cell.id;
  return level === 2 ? resultClass(at) : `level${level} ${cell.id}`;
}

function figureClass(table: TableState, at: number): string {
  return table.table === "review" ? resultClass(at) : `c${at}`;
}

function resultClass(at: number): string {
  return `g${Math.floor(at / 5)} c${at % 5}`;
}

function headCell(cell: LabelCell, classes: string, lang: Lang): HTMLElement {
  const spans = {
    colspan: cell.colSpan > 1 ? cell.colSpan : null,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
    class: classes,
  };
  const words = inLang(cell.text, lang);
  return cell.role === "note"
    ? element("td", spans, words)
    : element("th", { ...spans, id: `grid-${cell.id}`, scope: cell.scope }, words);
}

function figureCell(
  table: TableState,
  cell: {
    readonly address: FigureAddress;
    readonly colSpan: number;
    readonly headers: readonly string[];
  },
  position: string,
  lang: Lang,
): HTMLElement {
  const field = element("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-label": cellName(cell.address, lang),
    "data-address": cell.address,
  });
  field.value = table.cells[cell.address] ?? "";
  return element(
    "td",
    {
      class: `figure ${position}`,
      colspan: cell.colSpan > 1 ? cell.colSpan : null,
      headers: cell.headers.map((id) => `grid-${id}`).join(" "),
    },
    field,
    element("small", { class: "cell-note" }),
  );
}

/** A cell in the statute's words. */
export function cellName(address: FigureAddress, lang: Lang): string {
  const spec = figureSpec(address);
  if (!spec) return address;
  const tongue = lang === "en" ? "en" : "zh";
  return `${rowLabel(spec.row, tongue)} · ${inLang(spec.column.label, lang)}`;
}

function extraRows(table: TableState, title: string): HTMLElement | null {
  if (table.extraRows.length === 0) return null;
  const rows = table.extraRows.map(({ label, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, label),
      ...cells.map((cell) => element("td", {}, cell)),
    ),
  );
  return element(
    "div",
    { class: "form-scroll", role: "region", "aria-label": title, tabindex: 0 },
    element(
      "table",
      { class: "form form-extra" },
      element("caption", {}, title),
      element("tbody", {}, ...rows),
    ),
  );
}

function listen(body: HTMLTableElement, table: TableState, host: GridHost): void {
  const addressOf = (target: EventTarget | null): FigureAddress | null =>
    target instanceof HTMLInputElement
      ? ((target.dataset["address"] as FigureAddress | undefined) ?? null)
      : null;
  body.addEventListener("input", ({ target }) => {
    const address = addressOf(target);
    if (address) host.edit({ [address]: (target as HTMLInputElement).value });
  });
  body.addEventListener("focusin", ({ target }) => {
    const address = addressOf(target);
    if (address) host.turn(address);
  });
  body.addEventListener("keydown", (event) => walk(event, body));
  body.addEventListener("paste", (event) => {
    const address = addressOf(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!address || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    event.stopPropagation();
    const cells = pastedCells(fieldRows(body), event.target as HTMLInputElement, text);
    for (const field of body.querySelectorAll("input")) {
      const given = cells[field.dataset["address"] as FigureAddress];
      if (given !== undefined) field.value = given;
    }
    host.edit(cells);
  });
  body.dataset["form"] = table.form;
}

function fieldRows(body: HTMLElement): readonly (readonly HTMLInputElement[])[] {
  return [...body.querySelectorAll("tr")]
    .map((row) => [...row.querySelectorAll("input")])
    .filter((fields) => fields.length > 0);
}

/** A block of tab-separated texts, laid over the grid from a cell on. */
function pastedCells(
  rows: readonly (readonly HTMLInputElement[])[],
  from: HTMLInputElement,
  text: string,
): Readonly<Partial<Record<FigureAddress, string>>> {
  const row = rows.findIndex((fields) => fields.includes(from));
  const column = rows[row]?.indexOf(from) ?? 0;
  const lines = text.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  return Object.fromEntries(
    lines.flatMap((line, down) =>
      line.split("\t").flatMap((cell, right) => {
        const address = rows[row + down]?.[column + right]?.dataset["address"];
        return address === undefined ? [] : [[address, cell.trim()]];
      }),
    ),
  );
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell; left and right only at the end of what is written in the cell. */
function walk(event: KeyboardEvent, body: HTMLElement): void {
  const step = STEPS[event.key];
  const field = event.target;
  if (!step || event.isComposing || !(field instanceof HTMLInputElement)) return;
  if (event.key === "ArrowLeft" && field.selectionEnd !== 0) return;
  if (event.key === "ArrowRight" && field.selectionStart !== field.value.length) return;
  const rows = fieldRows(body);
  const row = rows.findIndex((fields) => fields.includes(field));
  const column = rows[row]?.indexOf(field) ?? 0;
  const next = rows[row + step[0]]?.[column + step[1]];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

/** What is to be marked in the grids. */
export interface GridMarks {
  readonly answer: CheckAnswer;
  readonly expected: Expected;
  /** What the importer doubted, of cells that still hold what it read. */
  readonly doubts: readonly MessageView[];
}

/** Marks broken sums, doubts, states and expected values at the cells of every grid below an element. */
export function markGrids(root: ParentNode, marks: GridMarks, lang: Lang): void {
  const text = checkText(lang);
  const failing = addressesOf(marks.answer.findings, "disagrees");
  const doubted = new Set(
    [...marks.answer.messages, ...marks.doubts]
      .filter(({ severity }) => severity !== "info")
      .map(({ cell }) => cell),
  );
  for (const field of root.querySelectorAll<HTMLInputElement>("input[data-address]")) {
    const address = field.dataset["address"] as FigureAddress;
    const cell = field.parentElement as HTMLElement;
    const state = marks.answer.states[address] ?? "missing";
    const fails = failing.has(address);
    cell.classList.toggle("fail", fails);
    cell.classList.toggle("doubt", doubted.has(address));
    for (const one of ["blank", "notApplicable", "unreadable", "missing"] as const) {
      cell.classList.toggle(one, state === one);
    }
    cell.classList.toggle("nought", /^[0０]+$/.test(field.value.trim()));
    field.setAttribute("aria-invalid", String(fails || state === "unreadable"));
    field.placeholder = state === "missing" ? text.states.missing : "";
    const expected = marks.expected[address];
    const note = cell.querySelector(".cell-note") as HTMLElement;
    const differs = expected !== undefined && field.value.trim() !== expected;
    note.textContent = differs ? text.expected(expected) : "";
  }
}

function addressesOf(
  findings: readonly FindingView[],
  standing: FindingView["standing"],
): ReadonlySet<FigureAddress> {
  return new Set(
    findings.filter((finding) => finding.standing === standing).flatMap(({ cells }) => cells),
  );
}

import { findIndicator } from "../../lib/indicator/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { button, option, part } from "./dom.ts";
import { type CompareState, VIEWS, type View } from "./state.ts";
import { COMPARE_TEXT } from "./text.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Views that can be drawn as a chart a body. */
const FACETED: ReadonlySet<View> = new Set(["line", "stack"]);

/**
 * The state the form shows.
 * @param before the state whose bodies and frame are kept
 * @param whole the years there are; choosing all of them is choosing none
 */
export function stateOfForm(
  form: HTMLFormElement,
  before: CompareState,
  whole: Span | null,
): CompareState {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name));
  const years = { from: Number(text("from")), to: Number(text("to")) };
  const all = whole !== null && years.from === whole.from && years.to === whole.to;
  return {
    ...before,
    indicator: text("i"),
    across: text("x"),
    view: VIEWS.find((view) => view === given.get("v")) ?? before.view,
    years: all || whole === null || years.from > years.to ? null : years,
    faceted: given.get("f") === "1",
  };
}

/** Makes the form show a state. */
export function showState(form: HTMLFormElement, state: CompareState, tongue: Tongue): void {
  select(form, "i", state.indicator, tongue);
  select(form, "x", state.across, tongue);
  for (const radio of form.querySelectorAll<HTMLInputElement>("input[name=v]")) {
    radio.checked = radio.value === state.view;
  }
  part(form, "input[name=f]", HTMLInputElement).checked = state.faceted;
  part(form, ".measure", HTMLElement).hidden = state.view === "stack";
  part(form, ".across", HTMLElement).hidden = state.view !== "scatter";
  part(form, ".facet", HTMLElement).hidden = !FACETED.has(state.view);
}

/** Offers the years from the first to the last there are or are shown. */
export function showYears(form: HTMLFormElement, whole: Span, shown: Span): void {
  const first = Math.min(whole.from, shown.from);
  const last = Math.max(whole.to, shown.to);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  for (const end of ["from", "to"] as const) {
    part(form, `select[name=${end}]`, HTMLSelectElement).replaceChildren(
      ...years.map((year) => option(String(year), String(year), year === shown[end])),
    );
  }
}

/** Shows the chosen bodies, each with a button that removes it. */
export function showChips(
  form: HTMLFormElement,
  bodies: readonly { readonly id: string; readonly name: string }[],
  tongue: Tongue,
  remove: (id: string) => void,
): void {
  const chips = bodies.map(({ id, name }) => {
    const item = document.createElement("li");
    item.append(
      name,
      button("×", () => remove(id), COMPARE_TEXT[tongue].remove(name)),
    );
    return item;
  });
  part(form, ".chips", HTMLElement).replaceChildren(...chips);
}

/** Selects an indicator, adding it where it is a single figure that the list does not offer. */
function select(form: HTMLFormElement, name: string, id: string, tongue: Tongue): void {
  const list = part(form, `select[name=${name}]`, HTMLSelectElement);
  const known = findIndicator(id);
  if (known && ![...list.options].some(({ value }) => value === id)) {
    list.append(option(id, known.name[tongue]));
  }
  list.value = id;
}

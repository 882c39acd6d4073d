import { element } from "../search/elements.ts";
import type { BlockState } from "./engine/draft-state.ts";

/** Characters a line of the field holds, by which it is made high enough. */
const LINE = 38;

/** A paragraph as a field to be corrected, or a table of the prose as it is. */
export function proseView(
  block: Exclude<BlockState, { readonly kind: "statutory" }>,
  name: string,
  edit: (text: string) => void,
): HTMLElement {
  if (block.kind === "table") return proseTable(block.rows, name);
  const field = element("textarea", { "aria-label": name, lang: "zh-CN", class: "prose-field" });
  field.value = block.text;
  const fit = (): void => {
    field.rows = rowsFor(field.value);
  };
  fit();
  field.addEventListener("input", () => {
    fit();
    edit(field.value);
  });
  return field;
}

function rowsFor(text: string): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  return lines.reduce((sum, count) => sum + count, 0);
}

function proseTable(rows: readonly (readonly string[])[], name: string): HTMLElement {
  const lines = rows.map((cells) =>
    element("tr", {}, ...cells.map((cell) => element("td", {}, cell))),
  );
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": name, tabindex: 0, lang: "zh-CN" },
    element("table", { role: "presentation" }, element("tbody", {}, ...lines)),
  );
}

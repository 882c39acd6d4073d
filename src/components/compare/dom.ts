import type { Markup } from "../../lib/chart/index.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Makes elements of markup, so that no text ever becomes markup in the page (Trusted Types). */
export function elementOf(node: Markup, inSvg = false): Element {
  const svg = inSvg || node.tag === "svg";
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name !== "xmlns") element.setAttribute(name, value);
  }
  element.append(
    ...node.children.map((child) => (typeof child === "string" ? child : elementOf(child, svg))),
  );
  return element;
}

/** The element inside another that a selector names; throws when the page lacks it, which is a bug. */
export function part<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** An `<option>`. */
export function option(value: string, text: string, selected = false): HTMLOptionElement {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = text;
  made.selected = selected;
  return made;
}

/** A `<button type="button">` with a text, told more fully to those who cannot see it where needed. */
export function button(text: string, act: () => void, told?: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  if (told !== undefined) made.setAttribute("aria-label", told);
  made.addEventListener("click", act);
  return made;
}

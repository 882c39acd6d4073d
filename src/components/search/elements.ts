import type { Run } from "../../lib/search/index.ts";

type Child = Node | string | null;

/**
 * An element with attributes and children. Text becomes text nodes, never markup.
 * An attribute of `null` or `false` is left out; `true` is written empty.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A text with its marked runs. */
export function marked(runs: readonly Run[]): readonly Node[] {
  return runs.map(({ text, mark }) =>
    mark ? element("mark", {}, text) : document.createTextNode(text),
  );
}

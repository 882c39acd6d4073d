/**
 * A piece of a document as plain data: the build writes it as text, the compare page makes elements
 * of it (its Trusted Types policy forbids text that becomes elements), a test reads it.
 */
export interface Markup {
  readonly tag: string;
  /** In written order. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

/** Makes a piece of markup. An attribute that is undefined is left out. */
export function markup(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Markup | string)[] = [],
): Markup {
  const given = Object.entries(attributes).filter((entry) => entry[1] !== undefined);
  return { tag, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

/** Markup as text, valid as SVG and as HTML, everything escaped. */
export function serialise(node: Markup | string): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join("");
  const inner = node.children.map(serialise).join("");
  return inner === "" && EMPTY.has(node.tag)
    ? `<${node.tag}${attributes}/>`
    : `<${node.tag}${attributes}>${inner}</${node.tag}>`;
}

/** Every node of a tree, outermost first. */
export function walk(node: Markup): readonly Markup[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === "string" ? [] : walk(child))),
  ];
}

/** Shapes may close themselves; HTML elements may not. */
const EMPTY: ReadonlySet<string> = new Set(["path", "rect"]);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}

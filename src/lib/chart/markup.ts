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
  return { tag, attributes: isWhole(attributes) ? attributes : given(attributes), children };
}

/** Nearly all pieces are: a page draws thousands. */
function isWhole(
  attributes: Readonly<Record<string, string | undefined>>,
): attributes is Readonly<Record<string, string>> {
  for (const name in attributes) {
    if (attributes[name] === undefined) return false;
  }
  return true;
}

function given(
  attributes: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Markup as text, valid as SVG and as HTML, everything escaped. */
export function serialise(node: Markup | string): string {
  if (typeof node === "string") return escapeText(node);
  let attributes = "";
  for (const name in node.attributes) {
    attributes += ` ${name}="${escapeText(node.attributes[name] as string)}"`;
  }
  let inner = "";
  for (const child of node.children) inner += serialise(child);
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
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string)
    : text;
}

import type { Element, ElementContent, Root, RootContent } from "hast";
import { BOUNDS } from "../bounds.ts";
import type { ExtractTable, Paragraph } from "../extract.ts";
import { layOut } from "./html-grid.ts";
import { isSectionTitle, type SheetRow, sheetBlocks, tableOfRows } from "./sheet.ts";

/** Text that was left out, and why. */
export interface Dropped {
  readonly text: string;
  readonly line: number | null;
  readonly why: string;
}

/** The visible content of a page in reading order. */
export interface Flow {
  readonly blocks: readonly (Paragraph | ExtractTable)[];
  readonly dropped: readonly Dropped[];
  /** Rows with spans that leave the table or overlap. */
  readonly cutSpans: readonly { readonly row: number; readonly line: number | null }[];
  /** Grid slots of all tables, to be held against the bound. */
  readonly cells: number;
}

type Node = RootContent | ElementContent;

/** A run of a page: inline text, the end of a block, or a table already read. */
type Piece =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly line: number | null;
      readonly link: boolean;
    }
  | { readonly kind: "break"; readonly line: number | null; readonly level?: number }
  | { readonly kind: "flow"; readonly flow: Flow };

interface Context {
  readonly inLink: boolean;
  readonly level: number | undefined;
  readonly preformatted: boolean;
}

type Policy = "skip" | "drop" | "block" | "inline";

const names = (policy: Policy, list: string): readonly (readonly [string, Policy])[] =>
  list.split(" ").map((name) => [name, policy] as const);

/** What becomes of each element; what is not named is inline. */
const POLICY: ReadonlyMap<string, Policy> = new Map([
  ...names(
    "skip",
    "head script style template noscript svg math iframe object embed select option button textarea audio video canvas map rp rt link meta title input img",
  ),
  ...names("drop", "nav footer"),
  ...names(
    "block",
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary ul legend caption",
  ),
]);

const EMPTY: Flow = { blocks: [], dropped: [], cutSpans: [], cells: 0 };
const START: Context = { inLink: false, level: undefined, preformatted: false };

/** The visible content below a node. */
export function flowOf(root: Root): Flow {
  return assemble(pieces(root.children));
}

function pieces(nodes: readonly Node[]): readonly Piece[] {
  const found: Piece[] = [];
  addPieces(nodes, START, found);
  return found;
}

/** Adds to one list, because handing each piece up through hundreds of levels would cost each of them. */
function addPieces(nodes: readonly Node[], context: Context, found: Piece[]): void {
  for (const node of nodes) {
    if (node.type === "text") {
      const text = context.preformatted ? node.value : node.value.replace(/[ \t\r\n]+/g, " ");
      found.push({ kind: "text", text, line: lineOf(node), link: context.inLink });
    } else if (node.type === "element" && !isHidden(node)) {
      addElement(node, context, found);
    }
  }
}

function addElement(element: Element, context: Context, found: Piece[]): void {
  const policy = POLICY.get(element.tagName) ?? "inline";
  const line = lineOf(element);
  if (policy === "skip") return;
  if (element.tagName === "table") {
    found.push({ kind: "flow", flow: tableFlow(element) });
  } else if (element.tagName === "br") {
    found.push({ kind: "break", line });
  } else if (policy === "drop") {
    found.push({ kind: "flow", flow: droppedFlow(element) });
  } else if (policy === "inline") {
    addPieces(element.children, inside(element, context), found);
  } else {
    const inner = inside(element, context);
    const level = inner.level === undefined ? {} : { level: inner.level };
    found.push({ kind: "break", line });
    addPieces(element.children, inner, found);
    found.push({ kind: "break", line, ...level });
  }
}

function inside(element: Element, context: Context): Context {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  return {
    inLink: context.inLink || (element.tagName === "a" && element.properties["href"] !== undefined),
    level: heading === undefined ? context.level : Number(heading),
    preformatted: context.preformatted || element.tagName === "pre",
  };
}

function isHidden(element: Element): boolean {
  if (element.properties["hidden"] === true || element.properties["hidden"] === "") return true;
  const style = String(element.properties["style"] ?? "");
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    style,
  );
}

function lineOf(node: Node): number | null {
  return node.position?.start.line ?? null;
}

function droppedFlow(element: Element): Flow {
  const inner = assemble(pieces(element.children));
  const text = textOfBlocks(inner.blocks);
  const dropped = text === "" ? [] : [{ text, line: lineOf(element), why: element.tagName }];
  return { ...EMPTY, dropped: [...inner.dropped, ...dropped] };
}

/** Joins pieces to paragraphs; a paragraph that is nothing but links is navigation. */
function assemble(run: readonly Piece[]): Flow {
  const flows: Flow[] = [];
  let text: (Piece & { readonly kind: "text" })[] = [];
  for (const piece of run) {
    if (piece.kind === "text") {
      text.push(piece);
      continue;
    }
    flows.push(paragraphFlow(text, piece.kind === "break" ? piece.level : undefined));
    text = [];
    if (piece.kind === "flow") flows.push(piece.flow);
  }
  flows.push(paragraphFlow(text, undefined));
  return joinFlows(flows);
}

function paragraphFlow(
  run: readonly (Piece & { readonly kind: "text" })[],
  level: number | undefined,
): Flow {
  const text = trimmed(run.map((piece) => piece.text).join(""));
  if (!/[^\s\u00a0]/.test(text)) return EMPTY;
  const line = run.find((piece) => /\S/.test(piece.text))?.line ?? null;
  if (level === undefined && isNavigation(run)) {
    return { ...EMPTY, dropped: [{ text, line, why: "links" }] };
  }
  const lines = text.split("\n");
  const blocks = lines.map(
    (part, index): Paragraph => ({
      kind: "paragraph",
      text: part,
      line: line === null ? null : line + index,
      ...(level === undefined ? {} : { level }),
    }),
  );
  return { ...EMPTY, blocks };
}

/** Blank runs at both ends that only make up the source's layout. */
function trimmed(text: string): string {
  return text
    .replace(/^[ \t\r\n]+/, "")
    .trimEnd()
    .replace(/\r\n?/g, "\n");
}

function isNavigation(run: readonly (Piece & { readonly kind: "text" })[]): boolean {
  const size = (part: readonly { readonly text: string }[]) =>
    part.reduce((total, piece) => total + piece.text.replace(/[\s|>»·\u00a0-]/g, "").length, 0);
  const links = run.filter((piece) => piece.link);
  const linked = size(links);
  if (linked === 0) return false;
  // A bare address is part of the prose, whatever the editor made of it.
  if (links.some((piece) => /https?:\/\/|www\./.test(piece.text))) return false;
  return linked === size(run) || (links.length >= 3 && linked >= size(run) * 0.8);
}

interface OpenCell {
  readonly flow: Flow;
  /** All its text, one line a paragraph. */
  readonly text: string;
  readonly line: number | null;
  /** It holds a table that is more than a frame, or running prose. */
  readonly open: boolean;
}

/** A data table as a table; a layout table as what stands in it. */
function tableFlow(table: Element): Flow {
  const grid = layOut(table);
  if (grid.slots > BOUNDS.cells) return { ...EMPTY, cells: grid.slots };
  const opened = new Map(grid.cells.map((cell) => [cell.element, openCell(cell.element)] as const));
  const flows: Flow[] = grid.captions.map((caption) => assemble(pieces(caption.children)));
  let rows: SheetRow[] = [];
  const close = () => {
    flows.push({ ...EMPTY, blocks: closedRows(rows) });
    rows = [];
  };
  for (const row of grid.rows) {
    const cells = row.map((cell) => ({ cell, content: opened.get(cell.element) as OpenCell }));
    const shown = cells.filter(({ content }) => content.text !== "");
    const isLayout =
      cells.some(({ content }) => content.open) ||
      (shown.length === 0 && cells.some(({ content }) => content.flow.dropped.length > 0));
    if (
      isLayout &&
      (shown.length <= 1 || cells.some(({ content }) => content.flow.blocks.some(isTable)))
    ) {
      close();
      flows.push(...cells.map(({ content }) => content.flow));
    } else {
      flows.push({ ...EMPTY, dropped: cells.flatMap(({ content }) => content.flow.dropped) });
      rows.push({
        line: cells[0]?.content.line ?? null,
        cells: cells.map(({ cell, content }) => ({
          row: cell.row,
          column: cell.column,
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          text: content.text,
          line: content.line,
        })),
      });
    }
  }
  close();
  const joined = joinFlows(flows);
  return {
    ...joined,
    cutSpans: [...joined.cutSpans, ...grid.cut.map((row) => ({ row, line: lineOf(table) }))],
    cells: joined.cells + grid.slots,
  };
}

function openCell(element: Element): OpenCell {
  const flow = assemble(pieces(element.children));
  const tables = flow.blocks.filter(isTable);
  const paragraphs = flow.blocks.filter((block) => block.kind === "paragraph");
  const prose =
    paragraphs.length > 1 &&
    paragraphs.some(
      (block) => block.level !== undefined || isSectionTitle(block.text) || block.text.length > 80,
    );
  return {
    flow,
    text: textOfBlocks(flow.blocks),
    line: lineOf(element),
    open: tables.some((table) => table.cells.length > 1) || prose,
  };
}

function closedRows(rows: readonly SheetRow[]): readonly (Paragraph | ExtractTable)[] {
  const hasSections = rows.some((row) => {
    const shown = row.cells.filter((cell) => cell.text !== "");
    return shown.length === 1 && isSectionTitle(shown[0]?.text ?? "");
  });
  if (hasSections) return sheetBlocks(rows);
  const table = tableOfRows(rows);
  if (!table) return [];
  // A single column has no grid to keep: it is a page laid out with a table.
  if (table.columns > 1) return [table];
  return table.cells.flatMap((cell) =>
    cell.text
      .split("\n")
      .flatMap((text): readonly Paragraph[] =>
        text.trim() === "" ? [] : [{ kind: "paragraph", text, line: cell.line }],
      ),
  );
}

function isTable(block: Paragraph | ExtractTable): block is ExtractTable {
  return block.kind === "table";
}

function textOfBlocks(blocks: readonly (Paragraph | ExtractTable)[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph" ? block.text : block.cells.map((cell) => cell.text).join("\n"),
    )
    .join("\n");
}

function joinFlows(flows: readonly Flow[]): Flow {
  return {
    blocks: flows.flatMap((flow) => flow.blocks),
    dropped: flows.flatMap((flow) => flow.dropped),
    cutSpans: flows.flatMap((flow) => flow.cutSpans),
    cells: flows.reduce((total, flow) => total + flow.cells, 0),
  };
}

import { type DraftSection, type DraftTable, isBlank } from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import { matchHeading } from "./heading.ts";
import type { Item, LineItem, RowItem } from "./item.ts";
import { joinWrapped, wrapMargin } from "./prose.ts";
import type { RegionReading } from "./region-reading.ts";
import type { FoundTable } from "./settle-table.ts";
import { shown, shownTexts } from "./shown.ts";

type DraftBlock = DraftSection["blocks"][number];

/** Where a run of items goes: into a heading, into prose, or into a table's place. */
type Run =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "lines"; readonly items: readonly LineItem[] }
  | { readonly kind: "rows"; readonly items: readonly RowItem[] }
  | { readonly kind: "region"; readonly reading: RegionReading; readonly items: readonly Item[] };

/**
 * The sections of the report in source order: headings as printed, prose untouched, each statutory table
 * where it first stands. What stands before the first heading makes a section without a title.
 */
export function draftSections(
  items: readonly Item[],
  readings: readonly RegionReading[],
  tables: readonly FoundTable[],
): readonly DraftSection[] {
  const runs = runsOf(items, readings);
  const prose = runs.flatMap((run) => (run.kind === "lines" ? run.items : []));
  const margin = wrapMargin(prose.map((item) => item.text));
  const placed = new Set<TableKey>();
  const sections: { title: string; blocks: DraftBlock[] }[] = [{ title: "", blocks: [] }];
  for (const run of runs) {
    if (run.kind === "heading") sections.push({ title: run.text, blocks: [] });
    else sections.at(-1)?.blocks.push(...blocksOf(run, { margin, tables, placed }));
    if (run.kind === "region") placed.add(run.reading.region.table);
  }
  return sections.filter((section) => section.title !== "" || section.blocks.length > 0);
}

interface DraftContext {
  /** Where prose is wrapped, or null. */
  readonly margin: number | null;
  readonly tables: readonly FoundTable[];
  /** Tables that stand in the draft already. */
  readonly placed: ReadonlySet<TableKey>;
}

function blocksOf(
  run: Exclude<Run, { kind: "heading" }>,
  context: DraftContext,
): readonly DraftBlock[] {
  if (run.kind === "lines") return paragraphsOf(run.items, context.margin);
  if (run.kind === "rows") return tableBlocks(run.items);
  const table = context.tables.find((each) => each.table === run.reading.region.table);
  const notes = run.reading.notes.map((text): DraftBlock => ({ kind: "paragraph", text }));
  if (!table || table.failed) return rawBlocks(run.items);
  if (context.placed.has(table.table)) return notes;
  const leftovers = table.leftovers.map((text): DraftBlock => ({ kind: "paragraph", text }));
  return [statutoryBlock(table), ...leftovers, ...notes];
}

function statutoryBlock(table: FoundTable): DraftTable {
  const cells = [...table.cells];
  return {
    kind: "statutory",
    table: table.table,
    form: table.form,
    cells: new Map(cells.map(([address, cell]) => [address, shown(cell.raw)])),
    units: new Map(cells.flatMap(([address, cell]) => (cell.unit ? [[address, cell.unit]] : []))),
    extraRows: table.extras,
  };
}

/** A table that is not believed is kept as the text it came as. */
function rawBlocks(items: readonly Item[]): readonly DraftBlock[] {
  return items.flatMap((item): readonly DraftBlock[] => {
    const texts = item.kind === "line" ? [shown(item.text)] : shownTexts(item.cells);
    const text = texts.filter((each) => each !== "").join(" ");
    return text === "" ? [] : [{ kind: "paragraph", text }];
  });
}

function paragraphsOf(items: readonly LineItem[], margin: number | null): readonly DraftBlock[] {
  const lines = items.map((item) => item.text);
  const texts = margin === null ? lines.map((line) => line.trim()) : joinWrapped(lines, margin);
  return texts.filter((text) => !isBlank(text)).map((text) => ({ kind: "paragraph", text }));
}

/** A table of another kind; one that only lays out text is paragraphs. */
function tableBlocks(items: readonly RowItem[]): readonly DraftBlock[] {
  const rows = items.map((item) => shownTexts(item.cells)).filter((row) => row.length > 0);
  const cells = rows.map((row) => row.filter((text) => text !== ""));
  if (cells.every((row) => row.length <= 1)) {
    return cells.flatMap((row) => row.map((text): DraftBlock => ({ kind: "paragraph", text })));
  }
  return [{ kind: "table", rows }];
}

function runsOf(items: readonly Item[], readings: readonly RegionReading[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < items.length; ) {
    const reading = readings.find((each) => each.region.from === at);
    if (reading) {
      runs.push({ kind: "region", reading, items: items.slice(at, reading.region.to) });
      at = reading.region.to;
      continue;
    }
    const end = runEnd(items, at, readings);
    runs.push(runOf(items.slice(at, end)));
    at = end;
  }
  return runs;
}

/** A run of lines ends at a heading, a table or a region; a run of rows with its table. */
function runEnd(items: readonly Item[], at: number, readings: readonly RegionReading[]): number {
  const first = items[at] as Item;
  if (isHeading(first)) return at + 1;
  let end = at + 1;
  for (; end < items.length; end++) {
    const item = items[end] as Item;
    if (readings.some((each) => each.region.from === end) || isHeading(item)) break;
    if (item.kind !== first.kind) break;
    if (item.kind === "row" && first.kind === "row" && item.sheet !== first.sheet) break;
  }
  return end;
}

function runOf(items: readonly Item[]): Run {
  const [first] = items as readonly [Item];
  if (first.kind === "row") return { kind: "rows", items: items as readonly RowItem[] };
  if (isHeading(first)) return { kind: "heading", text: headingText(first.text) };
  return { kind: "lines", items: items as readonly LineItem[] };
}

function isHeading(item: Item): boolean {
  return item.kind === "line" && !item.text.startsWith("\t") && matchHeading(item.text) !== null;
}

function headingText(text: string): string {
  return text.trim();
}

import type { Draft, DraftSection } from "../../../lib/parse/index.ts";
import type { AgencyFile, Frontmatter } from "../../../lib/report/index.ts";
import {
  type FigureAddress,
  type FormId,
  figuresOf,
  SECTIONS,
  type TableKey,
} from "../../../lib/statute/index.ts";

/** A statutory table being worked on: what each cell shows, by address. An address left out is not in the source. */
export interface TableState {
  readonly kind: "statutory";
  readonly table: TableKey;
  readonly form: FormId;
  readonly cells: Readonly<Partial<Record<FigureAddress, string>>>;
  readonly units: Readonly<Partial<Record<FigureAddress, string>>>;
  readonly extraRows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** A run of a section being worked on. */
export type BlockState =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | TableState;

/** A section being worked on, with its heading as printed. */
export interface SectionState {
  readonly title: string;
  readonly blocks: readonly BlockState[];
}

/** What is said of a report beside its text; null where nobody has said it yet. */
export interface MetaState {
  readonly title: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly scope: Frontmatter["scope"];
  readonly published: string;
  readonly indexNumber: string | null;
  readonly source: Frontmatter["source"];
  readonly original: Frontmatter["original"] | null;
  readonly method: Frontmatter["import"]["method"];
  readonly tool: string;
}

/** An agency that the register does not have yet, as its `agency.yaml` will say. */
export interface NewAgency extends AgencyFile {
  /** `410822/government` */
  readonly id: string;
}

/** A report a person works on: plain JSON, so that it can be kept and handed to a worker. */
export interface DraftState {
  readonly meta: MetaState;
  readonly sections: readonly SectionState[];
}

/** A draft of the importer as a state to work on. */
export function stateOfDraft(draft: Draft, known: Pick<MetaState, "agency" | "year">): DraftState {
  const { title, scope, published, indexNumber, source, original } = draft.meta;
  return {
    meta: {
      ...known,
      title,
      scope,
      published,
      indexNumber: indexNumber ?? null,
      source,
      original,
      method: draft.meta.import.method,
      tool: draft.meta.import.tool,
    },
    sections: draft.sections.map(sectionState),
  };
}

function sectionState({ title, blocks }: DraftSection): SectionState {
  return {
    title,
    blocks: blocks.map((block): BlockState => {
      if (block.kind !== "statutory") return block;
      const { cells, units } = block;
      return { ...block, cells: Object.fromEntries(cells), units: Object.fromEntries(units) };
    }),
  };
}

/** The six prescribed sections with their three tables, every cell blank. */
export function blankState(form: FormId, meta: MetaState): DraftState {
  return {
    meta,
    sections: SECTIONS.map(({ numeral, title, table }) => ({
      title: `${numeral}、${title.zh}`,
      blocks: table ? [blankTable(table, form)] : [{ kind: "paragraph", text: "" }],
    })),
  };
}

/** A statutory table with every cell blank; money in the unit the form prints. */
export function blankTable(table: TableKey, form: FormId): TableState {
  const figures = figuresOf(table, form);
  const money = figures.filter(({ column }) => column.kind === "money");
  return {
    kind: "statutory",
    table,
    form,
    cells: Object.fromEntries(figures.map(({ address }) => [address, ""])),
    units: Object.fromEntries(money.map(({ address }) => [address, "万元"])),
    extraRows: [],
  };
}

/** The table of a kind, or undefined when the draft has none. */
export function tableIn(state: DraftState, table: TableKey): TableState | undefined {
  return state.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is TableState => block.kind === "statutory" && block.table === table);
}

/** The state with other texts in some cells. */
export function withCells(
  state: DraftState,
  cells: Readonly<Partial<Record<FigureAddress, string>>>,
): DraftState {
  const ofTable = (table: TableKey) =>
    Object.entries(cells).filter(([address]) => address.startsWith(`${table}.`));
  return withBlocks(state, (block) => {
    if (block.kind !== "statutory") return block;
    const changed = ofTable(block.table);
    return changed.length === 0
      ? block
      : { ...block, cells: { ...block.cells, ...Object.fromEntries(changed) } };
  });
}

/** The state with another text in one paragraph, counted through all sections. */
export function withParagraph(
  state: DraftState,
  section: number,
  block: number,
  text: string,
): DraftState {
  return withBlocks(state, (old, at) =>
    at.section === section && at.block === block && old.kind === "paragraph"
      ? { kind: "paragraph", text }
      : old,
  );
}

/** The state with a statutory table put in: in place of its like, else in its section, else at the end. */
export function withTable(state: DraftState, table: TableState): DraftState {
  if (tableIn(state, table.table)) {
    return withBlocks(state, (block) =>
      block.kind === "statutory" && block.table === table.table ? table : block,
    );
  }
  const spec = SECTIONS.find((section) => section.table === table.table);
  const home = state.sections.findIndex(({ title }) => spec && title.includes(spec.title.zh));
  const sections =
    home < 0
      ? [...state.sections, { title: `${spec?.numeral}、${spec?.title.zh}`, blocks: [table] }]
      : state.sections.map((section, index) =>
          index === home ? { ...section, blocks: [...section.blocks, table] } : section,
        );
  return { ...state, sections };
}

/** What was read in a second paste, put into a draft: its tables; the draft keeps all else. */
export function mergeTables(state: DraftState, read: DraftState): DraftState {
  return read.sections
    .flatMap(({ blocks }) => blocks)
    .reduce(
      (merged, block) => (block.kind === "statutory" ? withTable(merged, block) : merged),
      state,
    );
}

function withBlocks(
  state: DraftState,
  change: (
    block: BlockState,
    at: { readonly section: number; readonly block: number },
  ) => BlockState,
): DraftState {
  return {
    ...state,
    sections: state.sections.map((one, section) => ({
      ...one,
      blocks: one.blocks.map((block, index) => change(block, { section, block: index })),
    })),
  };
}

import {
  type Extract,
  type ImportedFigure,
  importOriginal,
  readSource,
} from "../../../lib/ingest/index.ts";
import type { Lang, Message } from "../../../lib/message/index.ts";
import type { Agency, Regions } from "../../../lib/report/index.ts";
import { type FigureAddress, figureSpec } from "../../../lib/statute/index.ts";
import { type MessageView, messageView } from "./check-draft.ts";
import { type DraftState, stateOfDraft } from "./draft-state.ts";
import { sha256 } from "./sha256.ts";

/** A document to be read, and what is known from outside it. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly agencies: readonly Agency[];
  readonly tool: string;
  readonly lang: Lang;
}

/** The visible text of a source, line by line as far as it has lines. */
export type SourceView = readonly {
  /** 1-based in the input; null where the format has no lines. */
  readonly line: number | null;
  /** The text of a paragraph, or the texts of the cells of one row of a table. */
  readonly cells: readonly string[];
}[];

/** What became of a document. */
export type ReadAnswer =
  | {
      readonly status: "ok";
      readonly state: DraftState;
      /** Whether the document itself says what it is; a bare table does not. */
      readonly titled: boolean;
      readonly agencyPrinted: string | null;
      /** Ids of the register that fit as well as each other. */
      readonly candidates: readonly string[];
      readonly region: string | null;
      /** An id to propose for a body the register lacks; null when there is none. */
      readonly suggestedId: string | null;
      readonly source: SourceView;
      /** The source line of each figure that has one. */
      readonly lines: Readonly<Partial<Record<FigureAddress, number>>>;
      readonly messages: readonly MessageView[];
    }
  | {
      readonly status: "refused";
      readonly source: SourceView;
      readonly messages: readonly MessageView[];
    };

/** Reads a document with the archive's importer. It never leaves the machine it is read on. */
export async function readDraft(request: ReadRequest, regions: Regions): Promise<ReadAnswer> {
  const { bytes, name, agencies, tool, lang } = request;
  const read = await readSource(bytes, name);
  const source = read.ok ? sourceView(read.extract) : [];
  const result = await importOriginal(bytes, name, { agencies, regions, tool }, { sha256 });
  if (result.status === "refused") {
    const messages = result.messages.map((message) => messageView(message, null, lang));
    return { status: "refused", source, messages };
  }
  const { identity, draft, figures } = result;
  return {
    status: "ok",
    state: withoutExcuse(stateOfDraft(draft, { agency: identity.agency, year: identity.year })),
    titled: identity.title !== null,
    agencyPrinted: identity.agencyPrinted,
    candidates: identity.candidates,
    region: identity.region,
    suggestedId: suggestedIn(result.messages),
    source,
    lines: Object.fromEntries(
      figures.flatMap(({ address, line }) => (line === null ? [] : [[address, line]])),
    ),
    messages: result.messages.map((message) =>
      messageView(message, cellNamed(figures, message), lang),
    ),
  };
}

function suggestedIn(messages: readonly Message[]): string | null {
  const id = messages.find(({ ruleId }) => ruleId === "import-agency-suggested")?.facts["id"];
  return id === undefined ? null : String(id);
}

/** Where a document came from is for the person to say: the importer's own excuse for not knowing is left out. */
function withoutExcuse(state: DraftState): DraftState {
  const { source } = state.meta;
  if (source.url !== "unavailable") return state;
  const { kind, url, retrieved } = { ...source, kind: "publisher" as const };
  return { ...state, meta: { ...state.meta, source: { kind, url, retrieved } } };
}

/** The cell a message of the importer speaks of, by its place or, where the source has no lines, by its name. */
function cellNamed(figures: readonly ImportedFigure[], message: Message): FigureAddress | null {
  if (!message.ruleId.startsWith("cell-")) return null;
  const found = figures.find(({ address, cell, line }) =>
    message.line === null
      ? message.facts["label"] === nameOf(address) && message.facts["raw"] === cell.raw
      : line === message.line && cell.place.column === message.column,
  );
  return found?.address ?? null;
}

/** How the importer names a cell: the innermost label of its row, and its column. */
function nameOf(address: FigureAddress): string {
  const spec = figureSpec(address);
  return `${spec?.row.label.at(-1)?.zh}·${spec?.column.label.zh}`;
}

function sourceView({ blocks }: Extract): SourceView {
  return blocks.flatMap((block): SourceView => {
    if (block.kind === "paragraph") return [{ line: block.line, cells: [block.text] }];
    return Array.from({ length: block.rows }, (_, row) => {
      const cells = block.cells.filter((cell) => cell.row === row);
      const line = cells.find((cell) => cell.line !== null)?.line ?? block.line;
      return { line, cells: cells.map(({ text }) => text) };
    });
  });
}

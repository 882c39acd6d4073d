import { type Message, message } from "../message/index.ts";
import { type CellNote, type Draft, parseCell, writeContentFile } from "../parse/index.ts";
import type { Agency, Cell, Frontmatter, Regions } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";
import { cleanExtract } from "./clean-extract.ts";
import type { Dropped } from "./dropped.ts";
import type { Extract } from "./extract.ts";
import { type Identity, identify, type Suggestion, suggestAgency } from "./identify/index.ts";
import { readSource } from "./read/index.ts";
import { type FoundCell, type FoundTable, type Recognised, recognise } from "./recognise/index.ts";
import { shown } from "./recognise/shown.ts";

/** What is known of an original from outside it. */
export interface ImportOptions {
  readonly agencies: readonly Agency[];
  readonly regions: Regions;
  /** `gongkai@0.1.0`, written into the frontmatter. */
  readonly tool: string;
  /** Register id; wins over what the document says. */
  readonly agency?: string;
  readonly year?: number;
  readonly url?: string;
}

/** What the importer needs of the machine it runs on. */
export interface ImportEffects {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string | Promise<string>;
}

/** A figure found in the input, with its line there; null where the format has no lines. */
export interface ImportedFigure {
  readonly address: FigureAddress;
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
  readonly line: number | null;
}

/** What became of an original. */
export type ImportResult =
  | {
      readonly status: "ok";
      /** Its agency and year stand in for what is not known: `identity` says whether they do. */
      readonly draft: Draft;
      /** The content file; a line of its frontmatter that only a person can write is left out. */
      readonly markdown: string;
      readonly figures: readonly ImportedFigure[];
      readonly forms: Readonly<Record<TableKey, FormId | null>>;
      readonly identity: Identity;
      readonly messages: readonly Message[];
      readonly dropped: readonly Dropped[];
    }
  | { readonly status: "refused"; readonly messages: readonly Message[] };

/**
 * Bytes of an original → a draft of its content file, or the reasons why not. Never throws on bad input.
 * An `ok` with an error among its messages means: part of it contradicts itself and was left out.
 * @param fileName as found; its extension and its year are evidence, the weakest
 */
export async function importOriginal(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
  effects: ImportEffects,
): Promise<ImportResult> {
  const source = await readSource(bytes, fileName);
  if (!source.ok) return { status: "refused", messages: source.messages };
  const { extract, dropped: marks } = cleanExtract(source.extract);
  const identity = identify(extract, fileName, options);
  const identified = [...source.messages, ...identity.messages];
  if (identity.refused) return { status: "refused", messages: identified };
  const left = new Set([...identity.titleBlocks, ...identity.furniture.map((each) => each.block)]);
  const found = recognise(extract, left, !identity.beforeForms);
  if (found.refused) return { status: "refused", messages: [...identified, ...found.messages] };
  const sha256 = await effects.sha256(bytes);
  const suggested = await suggestionFor(identity, options);
  const meta = metaOf(extract, identity, suggested, found, options, {
    name: fileName,
    bytes: bytes.length,
    sha256,
  });
  const draft: Draft = { meta, sections: found.sections };
  const { figures, notes } = figuresOf(found.tables);
  const dropped = [...droppedOf(extract, identity), ...marks];
  return {
    status: "ok",
    draft,
    markdown: withoutUnknown(writeContentFile(draft), identity, suggested),
    figures,
    forms: formsOf(found.tables),
    identity,
    messages: [
      ...identified,
      ...suggestedMessages(identity, suggested),
      ...found.messages,
      ...notes,
      ...dropped.map(droppedMessage),
    ],
    dropped,
  };
}

/** An id for a body the register does not have; of several candidates a person must choose. */
async function suggestionFor(
  identity: Identity,
  options: ImportOptions,
): Promise<Suggestion | null> {
  const { agency, agencyPrinted, candidates, region } = identity;
  if (agency !== null || agencyPrinted === null || candidates.length > 0) return null;
  return suggestAgency(options.regions, agencyPrinted, region);
}

function suggestedMessages(identity: Identity, suggested: Suggestion | null): readonly Message[] {
  if (suggested === null) return [];
  const facts = { agency: identity.agencyPrinted ?? "", id: suggested.id };
  return [message("import-agency-suggested", facts, null)];
}

/** A wrong agency or year would be believed; a missing line is an error that `check` shows. */
function withoutUnknown(
  markdown: string,
  identity: Identity,
  suggested: Suggestion | null,
): string {
  const known = identity.agency !== null || suggested !== null;
  const named = known ? markdown : markdown.replace(/^agency: .*\n/m, "");
  return identity.year === null ? named.replace(/^year: .*\n/m, "") : named;
}

function metaOf(
  extract: Extract,
  identity: Identity,
  suggested: Suggestion | null,
  found: Recognised,
  options: ImportOptions,
  original: { readonly name: string; readonly bytes: number; readonly sha256: string },
): Frontmatter {
  return {
    title: identity.title ?? NO_TITLE,
    agency: identity.agency ?? suggested?.id ?? NO_AGENCY,
    year: identity.year ?? NO_YEAR,
    scope: identity.scope,
    form: formsOf(found.tables).proactive ?? "none",
    prose: "full",
    published: identity.published,
    ...(identity.indexNumber === null ? {} : { indexNumber: identity.indexNumber }),
    source: sourceOf(identity, options),
    original: {
      name: original.name,
      mediaType: MEDIA_TYPES[extract.format],
      bytes: original.bytes,
      sha256: original.sha256,
    },
    import: { method: extract.format, tool: options.tool },
    corrections: [],
    verdicts: [],
    statements: [],
  };
}

/** Stands for a title the document does not print; a person has to put one in its place. */
const NO_TITLE = "（原文无标题）";

/** Stand in a draft for what is not known; never written into a file. */
const NO_AGENCY = "000000/unknown";
const NO_YEAR = 0;

const MEDIA_TYPES: Readonly<Record<Extract["format"], string>> = {
  text: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  markdown: "text/markdown",
  mht: "multipart/related",
};

function sourceOf(identity: Identity, options: ImportOptions): Frontmatter["source"] {
  const url = options.url ?? identity.url;
  return url === null
    ? { kind: "third-party", url: "unavailable", note: "导入时未提供网址", retrieved: "unknown" }
    : { kind: "publisher", url, retrieved: "unknown" };
}

function formsOf(tables: readonly FoundTable[]): Readonly<Record<TableKey, FormId | null>> {
  const formOf = (key: TableKey) => tables.find((table) => table.table === key)?.form ?? null;
  return {
    proactive: formOf("proactive"),
    applications: formOf("applications"),
    review: formOf("review"),
  };
}

function figuresOf(tables: readonly FoundTable[]): {
  readonly figures: readonly ImportedFigure[];
  readonly notes: readonly Message[];
} {
  const read = tables.flatMap((table) =>
    [...table.cells].map(([address, found]) => readCell(address, found)),
  );
  return {
    figures: read.map(({ figure }) => figure),
    notes: read.flatMap(({ notes }) => notes),
  };
}

function readCell(
  address: FigureAddress,
  found: FoundCell,
): { readonly figure: ImportedFigure; readonly notes: readonly Message[] } {
  const { spec } = found;
  const place = { line: found.line ?? 1, column: found.at };
  const { cell, notes } = parseCell(found.raw, spec.column.kind, place, found.unit);
  return {
    figure: {
      address,
      table: spec.table,
      row: spec.row.key,
      column: spec.column.key,
      cell,
      line: found.line,
    },
    // A row that could not be read has said so once, as a row.
    notes: notes
      .filter((note) => note.kind !== "illegible")
      .map((note) => noteMessage(note, found)),
  };
}

function noteMessage(note: CellNote, found: FoundCell): Message {
  const label = `${found.spec.row.label.at(-1)?.zh}·${found.spec.column.label.zh}`;
  const place = found.line === null ? null : { line: found.line, column: found.at };
  return message(`cell-${note.kind}`, { label, raw: shown(note.raw) }, place);
}

function droppedOf(extract: Extract, identity: Identity): readonly Dropped[] {
  const furniture = identity.furniture.flatMap(({ block, why }) => {
    const found = extract.blocks[block];
    if (found?.kind !== "paragraph") return [];
    return [{ text: shown(found.text), line: found.line, why }];
  });
  return [
    ...extract.dropped.map((each) => ({ ...each, text: shown(each.text) })),
    ...furniture,
  ].filter((each) => each.text !== "");
}

function droppedMessage(dropped: Dropped): Message {
  const place = dropped.line === null ? null : { line: dropped.line, column: 1 };
  return message("import-dropped", { text: dropped.text.slice(0, 120), why: dropped.why }, place);
}

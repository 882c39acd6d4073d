import type { Agency } from "../../lib/report/index.ts";
import { type FigureAddress, type FormId, TABLE_KEYS } from "../../lib/statute/index.ts";
import type { CheckAnswer, MessageView } from "./engine/check-draft.ts";
import {
  blankState,
  type DraftState,
  type MetaState,
  mergeTables,
  type NewAgency,
  tableIn,
  withCells,
} from "./engine/draft-state.ts";
import type { ReadAnswer, SourceView } from "./engine/read-draft.ts";
import type { Document } from "./intake.ts";

/** Everything a person works on, as it is kept in this browser. */
export interface Work {
  readonly state: DraftState;
  /** The chosen agency, of the register or new. */
  readonly agency: Agency | null;
  readonly newAgency: NewAgency | null;
  readonly agencyPrinted: string | null;
  readonly region: string | null;
  /** An id to propose for a body the register lacks. */
  readonly suggestedId: string | null;
  readonly name: string;
  readonly source: SourceView;
  readonly lines: Readonly<Partial<Record<FigureAddress, number>>>;
  /** What the importer doubted, but for cells that were written anew. */
  readonly doubts: readonly MessageView[];
  /** The original in base64; null when there is none, or it is too large to be kept. */
  readonly original: string | null;
}

/** What `draft-change` tells: the work and what the archive says of it. */
export interface DraftChange {
  readonly work: Work | null;
  readonly answer: CheckAnswer | null;
}

/** Changes whenever {@link Work} changes its shape. */
export const WORK_EDITION = 2;

/** An empty form to be filled in by hand. */
export function blankWork(form: FormId, tool: string): Work {
  return {
    state: blankState(form, blankMeta(tool)),
    agency: null,
    newAgency: null,
    agencyPrinted: null,
    region: null,
    suggestedId: null,
    name: "",
    source: [],
    lines: {},
    doubts: [],
    original: null,
  };
}

/** Doubts about whose report it is: choosing an agency answers them. */
const OF_AGENCY: ReadonlySet<string> = new Set([
  "identify-no-agency",
  "identify-agency-unknown",
  "identify-agency-ambiguous",
  "import-agency-suggested",
]);

/** The doubts that are still open: not those about who and when, once a person has said it. */
export function openDoubts({ doubts, state }: Work): readonly MessageView[] {
  const { agency, year } = state.meta;
  return doubts.filter(
    ({ ruleId }) =>
      !(agency !== null && OF_AGENCY.has(ruleId)) &&
      !(year !== null && ruleId === "identify-no-year"),
  );
}

type Read = ReadAnswer & { readonly status: "ok" };

/**
 * A document that was read as a work.
 * @param agencies the register, in which the reader may have recognised the agency
 */
export function workOf(answer: Read, document: Document, agencies: readonly Agency[]): Work {
  return {
    state: answer.state,
    agency: agencies.find(({ id }) => id === answer.state.meta.agency) ?? null,
    newAgency: null,
    agencyPrinted: answer.agencyPrinted,
    region: answer.region,
    suggestedId: answer.suggestedId,
    name: document.name,
    source: answer.source,
    lines: answer.lines,
    doubts: answer.messages,
    original: base64(document.bytes),
  };
}

/** The open work with the tables of a document that has no title: authors paste one table after the other. */
export function withTablesOf(work: Work, answer: Read): Work {
  return {
    ...work,
    state: mergeTables(work.state, answer.state),
    doubts: [...work.doubts, ...answer.messages],
  };
}

/** The work with other metadata. */
export function withMeta(work: Work, change: Partial<MetaState>): Work {
  return { ...work, state: { ...work.state, meta: { ...work.state.meta, ...change } } };
}

/** The work with cells written anew; what the importer doubted of them is answered. */
export function withCellsWritten(work: Work, cells: Parameters<typeof withCells>[1]): Work {
  const doubts = work.doubts.filter(({ cell }) => cell === null || !(cell in cells));
  return { ...work, state: withCells(work.state, cells), doubts };
}

/** The work with an agency chosen, or none; a new one stays only while it is the chosen one. */
export function withAgency(work: Work, agency: Agency | null): Work {
  const isNew = agency !== null && agency.id === work.newAgency?.id;
  const chosen = { ...work, agency, newAgency: isNew ? work.newAgency : null };
  return withMeta(chosen, { agency: agency?.id ?? null });
}

/** A cell as it is written, without the blanks around it; null where its table or row is not there. */
export function rawAt(work: Work, address: FigureAddress): string | null {
  for (const key of TABLE_KEYS) {
    const raw = tableIn(work.state, key)?.cells[address];
    if (raw !== undefined) return raw.trim();
  }
  return null;
}

function blankMeta(tool: string): MetaState {
  return {
    title: "",
    agency: null,
    year: null,
    scope: "unknown",
    published: "unknown",
    indexNumber: null,
    source: { kind: "publisher", url: "unavailable", retrieved: "unknown", note: "草稿" },
    original: null,
    method: "manual",
    tool,
  };
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // One call per piece: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(""));
}

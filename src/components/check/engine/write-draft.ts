import { type DraftSection, writeContentFile } from "../../../lib/parse/index.ts";
import type { Frontmatter } from "../../../lib/report/index.ts";
import type { FigureAddress } from "../../../lib/statute/index.ts";
import { type DraftState, type SectionState, tableIn } from "./draft-state.ts";

/** Stands in for what nobody has said yet, so that the rest can be read and checked. */
const UNSAID = {
  title: "（无标题）",
  agency: "000000/unknown",
  sha256: "0".repeat(64),
  note: "（未说明）",
} as const;

/** A year no rule knows anything of but the form that holds in it. */
const YEAR_OF_FORM = { "2019": 2020, "2021": 2022, none: 2022 } as const;

/** The content file of a draft, and where it lies in the content directory. */
export interface WrittenDraft {
  readonly path: string;
  readonly markdown: string;
}

/** Writes a draft as a content file. What nobody has said yet is filled with a stand-in. */
export function writeDraft(state: DraftState): WrittenDraft {
  const meta = frontmatterOf(state);
  return {
    path: `reports/${meta.agency}/${meta.year}.md`,
    markdown: writeContentFile({ meta, sections: state.sections.map(draftSection) }),
  };
}

function frontmatterOf(state: DraftState): Frontmatter {
  const { meta } = state;
  const form = tableIn(state, "proactive")?.form ?? "none";
  const eraForm = tableIn(state, "applications")?.form ?? form;
  return {
    title: meta.title.trim() === "" ? UNSAID.title : meta.title,
    agency: meta.agency ?? UNSAID.agency,
    year: meta.year ?? YEAR_OF_FORM[eraForm],
    scope: meta.scope,
    form,
    prose: "full",
    published: meta.published,
    ...(meta.indexNumber === null ? {} : { indexNumber: meta.indexNumber }),
    source: withNote(meta.source),
    original: meta.original ?? {
      name: "draft.txt",
      mediaType: "text/plain",
      bytes: 1,
      sha256: UNSAID.sha256,
    },
    import: { method: meta.method, tool: meta.tool },
    corrections: [],
    verdicts: [],
    statements: [],
  };
}

/** A file without an address has to say why. */
function withNote(source: Frontmatter["source"]): Frontmatter["source"] {
  return source.url === "unavailable" && source.note === undefined
    ? { ...source, note: UNSAID.note }
    : source;
}

function draftSection({ title, blocks }: SectionState): DraftSection {
  return {
    title,
    blocks: blocks.map((block): DraftSection["blocks"][number] => {
      if (block.kind !== "statutory") return block;
      return { ...block, cells: mapOf(block.cells), units: mapOf(block.units) };
    }),
  };
}

function mapOf(
  record: Readonly<Partial<Record<FigureAddress, string>>>,
): ReadonlyMap<FigureAddress, string> {
  return new Map(Object.entries(record) as [FigureAddress, string][]);
}

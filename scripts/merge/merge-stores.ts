import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../dataset/paths.ts";
import { mergeKeptPages } from "../pages/kept-pages.ts";
import { linkFile } from "../pages/link-file.ts";
import { type KnownRecord, readState, type StoreState, writeState } from "../store/state.ts";

/** What came together. */
export interface MergedStores {
  readonly records: number;
  readonly pages: number;
}

/**
 * Joins stores that jobs made of parts of an archive into one store. What is joined is what the parts found out
 * (records, cuts for the search index, rendered pages), each with all it depends on: the next build of the whole
 * archive takes what still holds and makes the rest, so it equals a build that never was in parts.
 * Throws when a part is no finished store, was made by other code, or has a report another part has too.
 * @param code key of the code, see `codeKey`
 */
export function mergeStores(
  parts: readonly string[],
  storeDir: string,
  code: string,
): MergedStores {
  const states = parts.map((part) => stateOf(part, code));
  const records = joinRecords(parts, states);
  rmSync(storeDir, { recursive: true, force: true });
  for (const part of parts) {
    for (const folder of ["records", "checks", "cuts"])
      linkBelow(join(part, folder), join(storeDir, folder));
  }
  const pages = mergeKeptPages(
    parts.map((part) => join(part, "pages")),
    join(storeDir, "pages"),
  );
  writeState(storeDir, { code, records, fingerprint: null, store: "" });
  return { records: Object.keys(records).length, pages };
}

function stateOf(part: string, code: string): StoreState {
  const state = readState(part);
  if (state === null) {
    throw new Error(`Unexpected ${part}, expected the store of a finished npm run build`);
  }
  if (state.code !== code) {
    throw new Error(`Unexpected code in ${part}, expected this very version to have made it`);
  }
  return state;
}

function joinRecords(
  parts: readonly string[],
  states: readonly StoreState[],
): Readonly<Record<string, KnownRecord>> {
  const homes = new Map<string, string>();
  for (const [at, { records }] of states.entries()) {
    const part = parts[at] as string;
    for (const id of Object.keys(records)) {
      const other = homes.get(id);
      if (other) throw new Error(`Unexpected ${id} in ${part}, expected it in ${other} alone`);
      homes.set(id, part);
    }
  }
  return Object.assign({}, ...states.map(({ records }) => records));
}

function linkBelow(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const path of pathsBelow(from)) linkFile(join(from, path), join(to, path));
}

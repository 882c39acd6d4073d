import type { IndexCache } from "./cutter.ts";
import { INDEX_VERSION, jsonBytes, readJsonBytes } from "./files.ts";
import type { Sheaf } from "./sheaf.ts";

/** A sheaf as it was kept, with its text file. */
export interface KeptSheaf {
  readonly sheaf: Sheaf;
  readonly texts: Uint8Array;
  /** The number each of its labels has in that file. */
  readonly numbers: readonly number[];
}

/** Sheaves of the last build, by a name that is another whenever anything of their documents is. */
export interface KeptSheaves {
  readonly get: (name: string) => KeptSheaf | null;
  readonly set: (name: string, kept: KeptSheaf) => void;
}

/** Keeps sheaves in a cache: a head as JSON and the text file as it is. */
export function keptSheaves(cache: IndexCache): KeptSheaves {
  const headOf = (name: string) => `${INDEX_VERSION}-${name}-head`;
  const textsOf = (name: string) => `${INDEX_VERSION}-${name}-texts`;
  return {
    get(name) {
      const [head, texts] = [cache.get(headOf(name)), cache.get(textsOf(name))];
      if (!head || !texts) return null;
      return { ...readJsonBytes<Omit<KeptSheaf, "texts">>(head), texts };
    },
    set(name, { texts, ...head }) {
      cache.set(headOf(name), jsonBytes(head));
      cache.set(textsOf(name), texts);
    },
  };
}

import { createHash } from "node:crypto";
import type { DocumentSource, SearchDocument } from "../../src/lib/search/index.ts";

/** An engine that keeps reports by their id. */
export interface PublishTarget {
  /** Makes the tables where there are none, for these figures; tells the hash of every report that is there. */
  prepare(figures: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Puts reports in the place of those of the same id. */
  send(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** What publishing did. */
export interface Published {
  readonly sent: number;
  /** Reports the engine had already, by the hash of all that is sent of them. */
  readonly unchanged: number;
  /** Reports that are no longer in the archive. */
  readonly removed: number;
}

/** Reports sent at once. */
const BATCH = 200;

/** Brings an engine to the state of an archive. Doing it again sends nothing. */
export async function publish(source: DocumentSource, target: PublishTarget): Promise<Published> {
  const known = await target.prepare(figuresOf(source));
  let unchanged = 0;
  let batch: SearchDocument[] = [];
  const flush = async () => {
    if (batch.length > 0) await target.send(batch);
    batch = [];
  };
  for (const id of source.ids) {
    const document = hashed(source.load(id));
    if (known.get(id) === document.contentHash) unchanged++;
    else batch.push(document);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const kept = new Set(source.ids);
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  if (gone.length > 0) await target.remove(gone);
  return { sent: source.ids.length - unchanged, unchanged, removed: gone.length };
}

function figuresOf({ ids, load }: DocumentSource): readonly string[] {
  const [first] = ids;
  return first === undefined ? [] : Object.keys(load(first).figures);
}

/** The hash of the content file does not change with an agency's name or a verdict; what is sent does. */
function hashed(document: SearchDocument): SearchDocument {
  const contentHash = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  return { ...document, contentHash };
}

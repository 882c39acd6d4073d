import { unzipSync } from "fflate";
import { BOUNDS } from "../bounds.ts";
import { type ReadResult, refuse, refuseBound } from "./result.ts";

/** The parts of a container that hold text, unpacked. */
export interface Unpacked {
  readonly ok: true;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Parts a reader needs: XML and relations. Pictures, fonts and macros stay packed. */
const TEXT_PART = /\.(?:xml|rels)$/i;

/**
 * Unpacks the XML parts of a .docx or .xlsx. Entries and their declared sizes are counted first; a size that lies
 * cannot unpack to more, because the buffer has the declared size.
 */
export function unpack(bytes: Uint8Array): Unpacked | (ReadResult & { ok: false }) {
  if (hasEncryptedEntry(bytes)) return refuse("read-encrypted");
  let entries = 0;
  let total = 0;
  let largest = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries++;
      total += originalSize;
      if (!TEXT_PART.test(name)) return false;
      largest = Math.max(largest, originalSize);
      return (
        entries <= BOUNDS.zipEntries && total <= BOUNDS.zipBytes && originalSize <= BOUNDS.xmlBytes
      );
    },
  });
  if (entries > BOUNDS.zipEntries) return refuseBound("zipEntries", entries, BOUNDS.zipEntries);
  if (total > BOUNDS.zipBytes) return refuseBound("zipBytes", total, BOUNDS.zipBytes);
  if (largest > BOUNDS.xmlBytes) return refuseBound("xmlBytes", largest, BOUNDS.xmlBytes);
  return { ok: true, files: new Map(Object.entries(files)) };
}

/** Bit 0 of the first entry's flags says that it is encrypted. */
function hasEncryptedEntry(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

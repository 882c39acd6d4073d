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
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries++;
      total += originalSize;
      if (!TEXT_PART.test(name)) return false;
      unpacked += originalSize;
      return (
        entries <= BOUNDS.zipEntries && total <= BOUNDS.zipBytes && unpacked <= BOUNDS.xmlBytes
      );
    },
  });
  if (entries > BOUNDS.zipEntries) return refuseBound("zipEntries", entries, BOUNDS.zipEntries);
  if (total > BOUNDS.zipBytes) return refuseBound("zipBytes", total, BOUNDS.zipBytes);
  if (unpacked > BOUNDS.xmlBytes) return refuseBound("xmlBytes", unpacked, BOUNDS.xmlBytes);
  const tags = Object.values(files).reduce((count, part) => count + countTags(part), 0);
  if (tags > BOUNDS.xmlTags) return refuseBound("xmlTags", tags, BOUNDS.xmlTags);
  return { ok: true, files: new Map(Object.entries(files)) };
}

/** Opening tags of an XML part, near enough: every `<` that no `/` follows. */
function countTags(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(OPEN); at >= 0; at = part.indexOf(OPEN, at + 1)) {
    if (part[at + 1] !== SLASH) count++;
  }
  return count;
}

const OPEN = 0x3c;
const SLASH = 0x2f;

/** Bit 0 of the first entry's flags says that it is encrypted. */
function hasEncryptedEntry(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

import type { FetchFile } from "../../lib/search/index.ts";

/** Fetches files of the index below an address, unpacked. Rejects when one cannot be had. */
export function fetchIndex(base: string): FetchFile {
  return async (file, revision) => {
    // The manifest names the build; every other file is asked for by that name, so caches cannot mix builds.
    const response = revision
      ? await fetch(`${base}${file}?v=${revision}`)
      : await fetch(`${base}${file}`, { cache: "no-cache" });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return isGzip(bytes) ? unpack(bytes) : bytes;
  };
}

/** A server may have unpacked the file on its way. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

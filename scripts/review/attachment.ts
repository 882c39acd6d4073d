import { BOUNDS } from "../../src/lib/ingest/index.ts";

/** A file somebody attached to an issue: the name it was given, and where the forge keeps it. */
export interface Attachment {
  readonly name: string;
  readonly address: string;
}

/** Only the forge's own store of attachments is ever asked: an issue must not send us anywhere else. */
const LINK =
  /^!?\[([^\]\n]{1,200})\]\((https:\/\/github\.com\/user-attachments\/files\/\d+\/[\w.%-]+)\)$/;

/** How long the forge may take, in milliseconds. */
const PATIENCE = 30_000;

/** The one attachment of a field, as the forge writes a dropped file into it; null where there is none, or several. */
export function readAttachment(field: string): Attachment | null {
  const [, name, address] = LINK.exec(field.trim()) ?? [];
  if (name === undefined || address === undefined) return null;
  return { name: plainName(name), address };
}

/** A name that is one file of one folder on any system, with its ending, which tells the format. */
function plainName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._ -]/gu, "_").replace(/^[.\s]+/, "");
  return plain === "" ? "attachment" : plain.slice(-120);
}

/**
 * Fetches an attachment, of one above the importer's bound just enough to be refused for its size.
 * @returns null when the forge does not give it
 */
export async function fetchAttachment(
  { address }: Attachment,
  ask: typeof fetch,
): Promise<Uint8Array | null> {
  try {
    const response = await ask(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || response.body === null) return null;
    return await bounded(response.body);
  } catch {
    return null;
  }
}

async function bounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > BOUNDS.bytes) break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, BOUNDS.bytes + 1));
}

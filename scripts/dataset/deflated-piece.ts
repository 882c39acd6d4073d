import { constants, inflateRawSync } from "node:zlib";
import { Deflate } from "fflate";
import { type FileSink, fileSink, type Written } from "./file-sink.ts";

/** Characters of text deflated at once. */
const BATCH = 1 << 16;

/** Text being deflated into a file. */
export interface DeflatedPiece {
  readonly write: (text: string) => void;
  readonly close: () => Written;
}

/**
 * Opens a file for text deflated so that pieces can be put one after the other: a DEFLATE stream (RFC 1951) that ends
 * at a byte, without its last block. fflate deflates in plain JavaScript, so every machine writes the same bytes,
 * which the system's zlib does not promise.
 */
export function deflatedPiece(path: string): DeflatedPiece {
  const sink = fileSink(path);
  const piece = deflatingInto(sink);
  return {
    write: piece.write,
    close() {
      piece.end();
      return sink.close();
    },
  };
}

/** A short text as such a piece. */
export function deflatedText(text: string): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const piece = deflatingInto({ write: (chunk) => chunks.push(Buffer.from(chunk as Uint8Array)) });
  piece.write(text);
  piece.end();
  return Buffer.concat(chunks);
}

/** The block that ends a stream of pieces: nothing, in the fixed code. */
export const LAST_BLOCK: Uint8Array<ArrayBuffer> = Uint8Array.of(0x03, 0x00);

/** What was deflated into a piece. */
export function inflatedPiece(piece: Uint8Array): Uint8Array {
  return inflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH });
}

function deflatingInto(sink: Pick<FileSink, "write">) {
  const deflate = new Deflate({ level: 4 }, (chunk) => sink.write(chunk));
  let batch = "";
  const push = () => {
    if (batch !== "") deflate.push(Buffer.from(batch));
    batch = "";
  };
  return {
    write(text: string) {
      batch += text;
      if (batch.length >= BATCH) push();
    },
    end() {
      push();
      deflate.flush();
      sink.write(emptyBlock(deflate));
    },
  };
}

/**
 * A stored block of nothing after what a deflater has given out, up to a byte's end. `flush(true)` of fflate 0.8.3 means
 * to write it, but puts its length in the wrong place where the last byte is begun; what is begun is only told inside.
 */
function emptyBlock(deflate: Deflate): Uint8Array {
  const { r: begun } = (deflate as unknown as { readonly s: { readonly r: number } }).s;
  const head = Math.ceil(((begun & 7) + 3) / 8);
  const block = new Uint8Array(head + 4);
  block[0] = begun >> 3;
  block.fill(0xff, head + 2);
  return block;
}

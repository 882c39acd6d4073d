import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { deflatedText, inflatedPiece, LAST_BLOCK } from "./deflated-piece.ts";

const text = fc
  .array(fc.tuple(fc.string({ unit: "grapheme", maxLength: 40 }), fc.nat({ max: 300 })))
  .map((runs) => runs.map(([run, times]) => run.repeat(times)).join(""));

test("deflatedText(text) gives pieces that inflate alone and joined, wherever the last byte ends", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const pieces = texts.map(deflatedText);
      for (const [at, piece] of pieces.entries()) {
        assert.equal(Buffer.from(inflatedPiece(piece)).toString(), texts[at]);
      }
      // Throws where the stream is broken or not at its end.
      const joined = inflateRawSync(Buffer.concat([...pieces, LAST_BLOCK]));
      assert.equal(joined.toString(), texts.join(""));
    }),
    { numRuns: 300 },
  );
});

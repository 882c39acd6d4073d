import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  complement,
  intersect,
  readPostings,
  skipPostings,
  unite,
  without,
  writePostings,
} from "./postings.ts";
import { ByteReader, ByteWriter } from "./varint.ts";

const universe = fc.integer({ min: 1, max: 3000 });
const lists = universe.chain((size) =>
  fc.record({
    size: fc.constant(size),
    left: listBelow(size),
    right: listBelow(size),
  }),
);

function listBelow(size: number): fc.Arbitrary<Uint32Array> {
  const some = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });
  const dense = fc
    .uniqueArray(fc.nat(size - 1), { maxLength: Math.min(size, 20) })
    .map((dropped) =>
      Array.from({ length: size }, (_, at) => at).filter((at) => !dropped.includes(at)),
    );
  return fc.oneof(some, dense).map((list) => Uint32Array.from(list).sort());
}

test("readPostings(bytes) gives back what writePostings(list) wrote, and skipping ends at the same place", () => {
  fc.assert(
    fc.property(lists, ({ size, left, right }) => {
      const out = new ByteWriter();
      writePostings(out, left, size);
      writePostings(out, right, size);
      const reader = new ByteReader(out.take());
      assert.deepEqual(readPostings(reader, size), left);
      assert.deepEqual(readPostings(reader, size), right);
      assert.ok(reader.done);
      const skipper = new ByteReader(out.take());
      skipPostings(skipper, size);
      assert.deepEqual(readPostings(skipper, size), right);
    }),
  );
});

test("writePostings(list) takes a byte or two for all, none and nearly all", () => {
  const bytes = (list: Uint32Array) => {
    const out = new ByteWriter();
    writePostings(out, list, 100);
    return out.length;
  };
  const all = Uint32Array.from({ length: 100 }, (_, at) => at);
  assert.equal(bytes(new Uint32Array(0)), 1);
  assert.equal(bytes(all), 2);
  assert.equal(bytes(all.slice(1)), 3);
});

test("intersect, unite, without and complement(lists) agree with sets", () => {
  fc.assert(
    fc.property(lists, ({ size, left, right }) => {
      const other = new Set(right);
      assert.deepEqual(
        [...intersect(left, right)],
        [...left].filter((one) => other.has(one)),
      );
      assert.deepEqual(
        [...without(left, right)],
        [...left].filter((one) => !other.has(one)),
      );
      const either = [...new Set([...left, ...right])].sort((a, b) => a - b);
      assert.deepEqual([...unite(left, right)], either);
      assert.deepEqual(unite(left, complement(left, size)).length, size);
    }),
  );
});

test("ByteReader.varint() gives back any whole number up to 2^53, and throws at the end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(Number.MAX_SAFE_INTEGER)), (numbers) => {
      const out = new ByteWriter();
      for (const number of numbers) out.varint(number);
      const reader = new ByteReader(out.take());
      assert.deepEqual(
        numbers.map(() => reader.varint()),
        numbers,
      );
      assert.throws(() => reader.varint(), RangeError);
    }),
  );
});

import type { CommonPairs } from "./common.ts";
import type { GramRuns } from "./cutter.ts";
import { gzip, type Manifest } from "./files.ts";
import { GRAM, type GramKey, gramParts } from "./grams.ts";
import { type Group, groupEncoder, partOfThird, shardOf, thirdUnit } from "./shard.ts";
import { ByteWriter } from "./varint.ts";

/** A shard's bytes before compression. */
const SHARD_BYTES = 16 * 1024;
/** A group above this is cut in parts. */
const GROUP_BYTES = 8 * 1024;

/** The shards that hold all lists, by number, and the heads that had to be cut in parts. */
export function shardFiles(
  grams: GramRuns,
  documents: number,
  common: CommonPairs,
): { readonly shards: readonly Uint8Array[]; readonly parts: Manifest["parts"] } {
  const encode = groupEncoder(documents);
  const encoded: { readonly head: number; readonly part: number; readonly bytes: Uint8Array }[] =
    [];
  const parts: [number, number][] = [];
  let size = 0;
  const put = (group: Group, bytes: Uint8Array) => {
    encoded.push({ head: group.head, part: group.part, bytes });
    size += bytes.length;
  };
  for (const group of groupGrams(grams)) {
    const whole = encode({ ...group, part: 0 });
    const count = Math.ceil(whole.length / GROUP_BYTES);
    if (count === 1 || group.longer.length < 2) {
      put({ ...group, part: 0 }, whole);
      continue;
    }
    parts.push([group.head, count]);
    for (const part of cutInParts(group, count, common)) put(part, encode(part));
  }
  const writers = Array.from(
    { length: Math.max(1, Math.ceil(size / SHARD_BYTES)) },
    () => new ByteWriter(),
  );
  for (const { head, part, bytes } of encoded) {
    writers[shardOf(head, part, writers.length)]?.raw(bytes);
  }
  return { shards: writers.map((writer) => gzip(writer.take())), parts };
}

function* groupGrams({ keys, starts, holders }: GramRuns): Generator<Omit<Group, "part">> {
  const list = (at: number) =>
    new Uint32Array(holders.subarray(starts[at] as number, starts[at + 1] as number));
  for (let at = 0; at < keys.length; ) {
    const { head, kind } = gramParts(keys[at] as GramKey);
    const longer: Group["longer"][number][] = [];
    let next = at + 1;
    for (; kind === GRAM.two && next < keys.length; next++) {
      const key = keys[next] as GramKey;
      if (gramParts(key).head !== head) break;
      longer.push({ key, list: list(next) });
    }
    yield { head, single: kind === GRAM.one, list: list(at), longer };
    at = next;
  }
}

function cutInParts(
  group: Omit<Group, "part">,
  count: number,
  common: CommonPairs,
): readonly Group[] {
  const third = (key: GramKey) => {
    const { kind, rest } = gramParts(key);
    return partOfThird(thirdUnit(kind, rest, common), count);
  };
  return Array.from({ length: count }, (_, part) => ({
    ...group,
    part,
    longer: group.longer.filter(({ key }) => third(key) === part),
  }));
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { normalise, normaliseMapped } from "./normalise.ts";

test("normalise(text) folds width and case, and drops white space between Han only", () => {
  assert.equal(normalise("２０２０年　总 计"), "2020年总计");
  assert.equal(normalise("IPv6 建设 达标"), "ipv6 建设达标");
  assert.equal(normalise("  公\u00a0开\u200b信\n息  "), "公开信息");
  assert.equal(normalise("a \t\n b"), "a b");
  assert.equal(normalise("（一）①㎡"), "(一)1m2");
});

test("normalise(text) keeps quotes and punctuation, which are part of a phrase", () => {
  assert.equal(normalise("危及“三安全一稳定”"), "危及“三安全一稳定”");
});

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "公",
        "开",
        " ",
        "\u3000",
        "Ａ",
        "ﬁ",
        "é",
        "e\u0301",
        "𠮷",
        "ㄱ",
        "가",
        "\u200b",
        "İ",
      ),
    )
    .map((units) => units.join("")),
);

test("normaliseMapped(text) gives the same text as normalise(text), with places inside the original", () => {
  fc.assert(
    fc.property(text, (original) => {
      const mapped = normaliseMapped(original);
      assert.equal(mapped.text, normalise(original));
      assert.equal(mapped.starts.length, mapped.text.length);
      mapped.starts.forEach((start, unit) => {
        assert.ok(start < (mapped.ends[unit] as number));
        assert.ok((mapped.ends[unit] as number) <= original.length);
        assert.ok(start >= (mapped.starts[unit - 1] ?? 0));
      });
    }),
    { numRuns: 500 },
  );
});

test("normaliseMapped(text) leads back to the characters a unit came from", () => {
  const original = "共 收到 １２ 件";
  const { text: normalised, starts, ends } = normaliseMapped(original);
  assert.equal(normalised, "共收到 12 件");
  const at = normalised.indexOf("12");
  assert.equal(original.slice(starts[at], ends[at + 1]), "１２");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Regions } from "../../report/index.ts";
import { suggestAgency } from "./index.ts";

const REGIONS: Regions = new Map([
  ["230124", { code: "230124", name: "方正县", level: "county", parent: null }],
]);

test("suggestAgency(regions, name, region) has words for governments and pinyin, marked as such, for the rest", async () => {
  const suggest = (name: string) => suggestAgency(REGIONS, name, "230124");
  assert.deepEqual(await suggest("方正县"), { id: "230124/government", fromPinyin: false });
  assert.deepEqual(await suggest("方正县人民政府办公室"), {
    id: "230124/government-office",
    fromPinyin: false,
  });
  assert.deepEqual(await suggest("方正县统计局"), { id: "230124/tongjiju", fromPinyin: true });
  assert.equal(await suggestAgency(REGIONS, "太平镇", null), null);
});

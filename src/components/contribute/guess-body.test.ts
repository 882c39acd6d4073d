import assert from "node:assert/strict";
import { test } from "node:test";
import { guessBody } from "./guess-body.ts";

test("guessBody(name, region) tells a township, an office, a zone and a government by their names", () => {
  const cases = [
    ["博爱县柏山镇人民政府", "410822", "township", "township"],
    ["武清区河西务镇", "120114", "township", "township"],
    ["龙岗区布吉街道办事处", "440307", "township", "township"],
    ["博爱县人民政府", "410822", "county", "government"],
    ["宿迁市人民政府", "321300", "prefecture", "government"],
    ["江苏省人民政府办公厅", "320000", "province", "government-office"],
    ["洪泽区政府办", "320813", "county", "government-office"],
    ["鄂尔多斯市恩格贝示范区管理委员会", "150600", "prefecture", "zone"],
    ["方正县营商环境建设监督局", "230124", "county", "department"],
  ] as const;
  for (const [name, region, level, kind] of cases) {
    assert.deepEqual(guessBody(name, region), { level, kind }, name);
  }
});

test("guessBody(name, null) takes a county where the division is not known", () => {
  assert.deepEqual(guessBody("某局", null), { level: "county", kind: "department" });
});

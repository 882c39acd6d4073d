import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMS, figuresOf, TABLE_KEYS } from "../../lib/statute/index.ts";
import { DIVISIONS } from "./engine/divisions.ts";
import { blankTable, tableIn } from "./engine/draft-state.ts";
import { readDraft } from "./engine/read-draft.ts";
import { tableHtml, tableText } from "./table-html.ts";

for (const key of TABLE_KEYS) {
  for (const form of FORMS) {
    test(`tableHtml(${key} of ${form}) pasted back reads as the same table`, async () => {
      const cells = Object.fromEntries(
        figuresOf(key, form).map(({ address }, index) => [address, String(index + 1)]),
      );
      const table = { ...blankTable(key, form), cells };
      const html = `<p>某县人民政府2024年政府信息公开工作年度报告</p>${tableHtml(table, "zh-CN")}`;
      const bytes = new TextEncoder().encode(html);
      const request = { bytes, name: "a.html", agencies: [], tool: "t", lang: "zh-CN" } as const;
      const answer = await readDraft(request, DIVISIONS);
      if (key === "applications") {
        assert.equal(answer.status, "ok");
        const read = answer.status === "ok" ? tableIn(answer.state, key) : undefined;
        assert.deepEqual(read?.cells, cells);
      }
      assert.equal((html.match(/<td/g) ?? []).length > figuresOf(key, form).length, true);
    });
  }
}

test("tableHtml(table) lets no text of a cell become markup", () => {
  const table = blankTable("review", "2021");
  const [first] = figuresOf("review", "2021");
  const hostile = { ...table, cells: { ...table.cells, [first?.address ?? ""]: '<b>&"' } };
  assert.match(tableHtml(hostile, "zh-CN"), />&lt;b&gt;&amp;&quot;</);
});

test("tableText(table) has one column a column of the form in every line", () => {
  for (const key of TABLE_KEYS) {
    const lines = tableText(blankTable(key, "2021"), "zh-CN").split("\n");
    const widths = new Set(lines.map((line) => line.split("\t").length));
    assert.equal(widths.size, 1, key);
  }
});

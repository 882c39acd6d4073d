import assert from "node:assert/strict";
import { test } from "node:test";
import { agencySchema, frontmatterSchema } from "./frontmatter.ts";

const meta = {
  title: "博爱县人民政府2020年政府信息公开工作年度报告",
  agency: "410822/government",
  year: 2020,
  scope: "roll-up",
  form: "2019",
  prose: "full",
  published: "unknown",
  source: { kind: "publisher", url: "unavailable", note: "not kept", retrieved: "2026-11-21" },
  original: { name: "a.txt", mediaType: "text/plain", bytes: 1, sha256: "0".repeat(64) },
  import: { method: "text", tool: "gongkai@0.1.0" },
  corrections: [],
  verdicts: [],
  statements: [],
};
const accepts = (change: object) => frontmatterSchema.safeParse({ ...meta, ...change }).success;

test("frontmatterSchema accepts a whole frontmatter and refuses an unknown key", () => {
  assert.ok(accepts({}));
  assert.ok(!accepts({ slug: "elsewhere" }));
  assert.ok(!accepts({ source: { ...meta.source, host: "x" } }));
});

test("frontmatterSchema wants calendar dates", () => {
  assert.ok(accepts({ published: "2024-02-29" }));
  for (const published of ["2021-02-29", "2021-13-01", "2021-4-1", "", "2021-04-31"]) {
    assert.ok(!accepts({ published }), published);
  }
});

test("frontmatterSchema takes an http address or `unavailable`, no other scheme", () => {
  const source = (url: string) => ({ source: { ...meta.source, url } });
  assert.ok(accepts(source("https://www.example.gov.cn/a.html")));
  for (const url of ["javascript:alert(1)", "ftp://example.gov.cn", "https://a b", ""]) {
    assert.ok(!accepts(source(url)), url);
  }
});

test("agencySchema refuses a credit code with letters the standard does not use", () => {
  const agency = {
    name: { zh: "博爱县人民政府", en: "Bo'ai County People's Government" },
    level: "county",
    kind: "government",
    parent: null,
    aliases: [],
  };
  assert.ok(agencySchema.safeParse(agency).success);
  assert.ok(agencySchema.safeParse({ ...agency, creditCode: "11371000004359010J" }).success);
  assert.ok(!agencySchema.safeParse({ ...agency, creditCode: "11371000004359010I" }).success);
});

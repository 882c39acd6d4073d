import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MESSAGES } from "../message/index.ts";
import type { Block, Report } from "../report/index.ts";
import { FORMS, type FormId } from "../statute/index.ts";
import type { CellNoteKind } from "./cell.ts";
import { CELL_OUTCOMES } from "./cell-outcomes.ts";
import type { Draft } from "./draft.ts";
import { generalBody } from "./general.ts";
import { formatReport, parseContentFile, writeContentFile } from "./index.ts";
import { straightPieces } from "./straight.ts";
import { DRAFT_PATH, frontmatter, fullDraft } from "./testing.ts";

/** Published prose at its worst: everything Markdown gives a meaning to, between Chinese. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."*_`~<>[]()#+-=|\\&!:.;\"'{}$%^@/ 　\t0123456789一二（）：，。年月日条件公开".split(""),
      ),
      fc.constantFrom(
        "**（一）加强。**严格",
        "https://www.gov.cn/a?b=1&c=2（见",
        "http://例.中国/路径",
        "https://a.cn/%E4%B8%AD|x",
        "www.gov.cn，",
        "a@b.cn",
        "1. ",
        "12) ",
        "- ",
        "# ",
        "> ",
        "---",
        "| --- |",
        "&amp;",
        "&#8203;",
        "&copy;",
        "<b>粗</b>",
        "<https://x.cn>",
        "![图](a.png)",
        "[一](二)",
        "[一]: http://x",
        "```",
        "\\\\",
        "  ",
      ),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join(""));

const isVisible = (text: string): boolean => /[^\s]/.test(text);

test("parseContentFile(writeContentFile(draft)) shows prose exactly as published", () => {
  fc.assert(
    fc.property(fc.array(nasty.filter(isVisible), { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const text = writeContentFile(proseDraft(paragraphs));
      const { report, messages } = parseContentFile(text, DRAFT_PATH);
      assert.ok(report, JSON.stringify(messages));
      const blocks = report.sections.flatMap((section) => section.blocks);
      assert.deepEqual(blocks.map(shownText), paragraphs);
      assert.deepEqual(
        blocks.map((block) => (block.kind === "prose" ? block.text : null)),
        paragraphs,
      );
    }),
    { numRuns: 400 },
  );
});

test("parseContentFile(writeContentFile(draft)) keeps headings, cells of other tables and line breaks", () => {
  const cell = nasty.map((text) => text.replace(/^[ \t]+|[ \t]+$/g, ""));
  const title = nasty.filter((text) => isVisible(text));
  fc.assert(
    fc.property(
      title,
      cell,
      fc.array(nasty.filter(isVisible), { minLength: 2 }),
      (head, value, lines) => {
        const text = writeContentFile({
          meta: frontmatter("none"),
          sections: [
            {
              title: head,
              blocks: [
                { kind: "paragraph", text: lines.join("\n") },
                {
                  kind: "table",
                  rows: [
                    ["甲", "乙"],
                    [value, "1"],
                  ],
                },
              ],
            },
          ],
        });
        const { report } = parseContentFile(text, DRAFT_PATH);
        const [section] = report?.sections ?? [];
        assert.equal(section?.title, head);
        // A browser shows no blanks beside a line break, so none are written there.
        const shown = lines.map((line, index) =>
          index === 0 ? line : line.replace(/^[ \t]+/, ""),
        );
        assert.equal(shownText(section?.blocks[0]), shown.join("\n"));
        const table = section?.blocks[1];
        const shownCell =
          table?.kind === "table" ? /<td>([\s\S]*?)<\/td>/.exec(table.html)?.[1] : null;
        assert.equal(unescaped(shownCell ?? ""), value);
      },
    ),
    { numRuns: 200 },
  );
});

test("the straight reader gives exactly what the general reader gives", () => {
  const block = fc.oneof(
    nasty,
    nasty.map((text) => `## ${text}`),
    fc
      .array(fc.array(nasty, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => rows.map((row) => `| ${row.join(" | ")} |`).join("\n| --- | ---: |\n")),
  );
  const seen = { straight: 0 };
  const agree = (body: string): void => {
    const pieces = straightPieces(body, 3);
    if (!pieces) return;
    seen.straight += 1;
    assert.deepEqual(pieces, generalBody(body, 3).pieces);
  };
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => agree(blocks.join("\n\n"))),
    { numRuns: 1500 },
  );
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 4 }), fc.constantFrom(...FORMS), (prose, form) =>
      agree(bodyOf(writeContentFile(fullDraft(form, prose)))),
    ),
    { numRuns: 40 },
  );
  assert.ok(seen.straight > 100, `only ${seen.straight} bodies were read straight`);
});

test("a changed digit changes exactly that figure", () => {
  for (const form of FORMS) {
    const text = writeContentFile(fullDraft(form, ["无。"], () => "4"));
    const before = figuresOf(text);
    const cells = [...text.matchAll(/(?<= )4(?= \|)/g)].map(({ index }) => index);
    assert.equal(cells.length, before.size);
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.constantFrom(..."0123567890"), (at, digit) => {
        const after = figuresOf(text.slice(0, at) + digit + text.slice(at + 1));
        const changed = [...after].filter(([address, value]) => before.get(address) !== value);
        assert.deepEqual(
          changed.map(([, value]) => value),
          [digit],
        );
        assert.equal(after.size, before.size);
      }),
      { numRuns: 60 },
    );
  }
});

test("a removed row becomes absent, never zero, and every other figure stays", () => {
  for (const form of FORMS) {
    const text = writeContentFile(fullDraft(form, ["无。"]));
    const before = figuresOf(text);
    const lines = text.split("\n");
    const rows = lines.flatMap((line, index) => (/^\| .*\d \|$/.test(line) ? [index] : []));
    assert.equal(rows.length, rowCount(form));
    for (const row of rows) {
      const { report } = parseContentFile(without(lines, row).join("\n"), DRAFT_PATH);
      if (!report) continue;
      const after = valuesOf(report);
      const gone = [...before.keys()].filter((address) => !after.has(address));
      assert.equal(gone.length, (lines[row] as string).split("|").length - 3);
      assert.ok([...after].every(([address, value]) => before.get(address) === value));
    }
  }
});

test("parseContentFile(text) never throws", () => {
  const canonical = writeContentFile(fullDraft("2021", ["无。"]));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(), (noise, at) => {
      const place = at % canonical.length;
      parseContentFile(noise, DRAFT_PATH);
      const { report, messages } = parseContentFile(
        canonical.slice(0, place) + noise + canonical.slice(place),
        DRAFT_PATH,
      );
      assert.equal(
        report === null,
        messages.some(({ severity }) => severity === "error"),
      );
    }),
    { numRuns: 120 },
  );
});

test("parseContentFile(text) survives what is nested ten thousand deep", () => {
  const canonical = writeContentFile(fullDraft("2021", ["无。"]));
  const hostile = [
    `${canonical}\n${">".repeat(10_000)} 引用\n`,
    `${canonical}\n${Array.from({ length: 300 }, (_, level) => `${"  ".repeat(level)}- 项`).join("\n")}\n`,
    `${canonical}\n<table>${"<tr><td><table>".repeat(5_000)}1</table>\n`,
    `${canonical}\n<table><tr><td>${"<div>".repeat(10_000)}1</table>\n`,
    canonical.replace("scope: roll-up", `scope: ${"[".repeat(7_000)}${"]".repeat(7_000)}`),
  ];
  for (const text of hostile) assert.ok(parseContentFile(text, DRAFT_PATH).messages.length > 0);
});

test("formatReport(text) changes nothing in what writeContentFile wrote", () => {
  fc.assert(
    fc.property(fc.array(nasty.filter(isVisible), { minLength: 1 }), (paragraphs) => {
      const text = writeContentFile(fullDraft("2021", paragraphs));
      assert.equal(formatReport(text, DRAFT_PATH).text, text);
    }),
    { numRuns: 60 },
  );
});

test("formatReport(text) parts at once what reads otherwise behind a blank line", () => {
  const head = writeContentFile(proseDraft(["无。"]));
  const text = `${head}\n**（一）加强。**严格\n> *\n**（一）加强。**严格\n`;
  const once = formatReport(text, DRAFT_PATH).text as string;
  assert.ok(once.endsWith("\n\n> *\n\n**（一）加强。**严格\n"), once);
  assert.equal(formatReport(once, DRAFT_PATH).text, once);
});

test("formatReport(formatReport(text)) is formatReport(text) for hand-made Markdown", () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 6 }), (parts) => {
      const head = writeContentFile(proseDraft(["无。"]));
      const once = formatReport(`${head}\n${parts.join("\n")}\n`, DRAFT_PATH).text;
      if (once !== null) assert.equal(formatReport(once, DRAFT_PATH).text, once);
    }),
    { numRuns: 200 },
  );
});

test("every remark a cell may earn has its words in the catalogue", () => {
  const kinds = new Set<CellNoteKind>(CELL_OUTCOMES.flatMap(({ notes }) => notes));
  assert.ok(kinds.size > 10);
  for (const kind of kinds) assert.ok(MESSAGES[`cell-${kind}`], kind);
});

function proseDraft(paragraphs: readonly string[]): Draft {
  return {
    meta: frontmatter("none"),
    sections: [{ title: "", blocks: paragraphs.map((text) => ({ kind: "paragraph", text })) }],
  };
}

/** What a browser shows of a block, breaks as line ends. */
function shownText(block: Block | undefined): string {
  const html = block?.kind === "prose" ? block.html : "";
  return unescaped(html.replace(/<br>\n?/g, "\n").replace(/<\/?[a-z][^>]*>/g, ""));
}

function unescaped(html: string): string {
  return html.replace(/&#x3C;/g, "<").replace(/&#x26;/g, "&");
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf("\n---\n", 4) + 5);
}

function figuresOf(text: string): ReadonlyMap<string, string> {
  const { report } = parseContentFile(text, DRAFT_PATH);
  assert.ok(report);
  return valuesOf(report);
}

function valuesOf(report: Report): ReadonlyMap<string, string> {
  return new Map(report.figures.map(({ address, cell }) => [address, cell.raw]));
}

function without(lines: readonly string[], index: number): readonly string[] {
  return lines.filter((_, other) => other !== index);
}

function rowCount(form: FormId): number {
  return form === "2019" ? 8 + 23 + 3 : 6 + 25 + 3;
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync, zlibSync } from "fflate";
import { BOUNDS, readSource } from "../../src/lib/ingest/index.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import { parseAgency } from "../content/agencies.ts";
import { readRegions } from "../content/regions.ts";
import { reportText } from "../content/testing.ts";
import { readContribution } from "../import/contribution-zip.ts";
import { proves } from "./proof.ts";

/** A small file that would grow huge, or deep, if it were read to its end. */
interface Bomb {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Ids or reasons of what refuses it. */
  readonly refuse: (bytes: Uint8Array) => Promise<readonly string[]>;
  readonly expected: readonly string[];
}

const PATH = "reports/410822/government/2021.md";
const regions = readRegions();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** As a content file; errors only. */
const asReport = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { report, messages } = parseContentFile(text(bytes), PATH);
  assert.equal(report, null);
  const errors = messages.filter(({ severity }) => severity === "error");
  return [...new Set(errors.map(({ ruleId }) => ruleId))];
};

/** As the register's file of an agency. */
const asAgency = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { agency, messages } = parseAgency(text(bytes), `${PATH}/../agency.yaml`, regions);
  assert.equal(agency, null);
  return [...new Set(messages.map(({ ruleId }) => ruleId))].slice(0, 1);
};

/** As an original for the importer. */
const asSource =
  (name: string) =>
  async (bytes: Uint8Array): Promise<readonly string[]> => {
    const result = await readSource(bytes, name);
    assert.equal(result.ok, false);
    return result.messages.map(({ ruleId }) => ruleId);
  };

/** As a package of the contribute page. */
const asContribution = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const reading = readContribution(bytes, regions);
  return [reading.kind === "refused" ? reading.reason : "taken"];
};

const prose = (markdown: string): Uint8Array =>
  strToU8(reportText(2021).replace("全年主动公开政府信息120条。", () => markdown));

/** Nine levels of nine aliases each: 3.9 × 10⁸ items in three hundred bytes. */
const aliases = ["a: &a [x, x, x, x, x, x, x, x, x]"]
  .concat(
    [..."bcdefghi"].map((name, at) => {
      const below = "abcdefgh"[at];
      return `${name}: &${name} [${Array(9).fill(`*${below}`).join(", ")}]`;
    }),
  )
  .join("\n");

/** A PDF whose one page is drawn by a stream of so many packed blanks. */
function pdfOf(blanks: number): Uint8Array {
  const packed = zlibSync(new Uint8Array(blanks).fill(0x20), { level: 9 });
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream
`;
  const tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  return new Uint8Array(Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]));
}

const BOMBS: readonly Bomb[] = [
  {
    name: "YAML aliases in frontmatter",
    bytes: strToU8(reportText(2021).replace("---\n", `---\n${aliases}\n`)),
    refuse: asReport,
    expected: ["yaml-feature"],
  },
  {
    name: "YAML aliases in agency.yaml",
    bytes: strToU8(aliases),
    refuse: asAgency,
    expected: ["yaml-feature"],
  },
  {
    name: "YAML lists in lists",
    bytes: strToU8(`name: ${"[".repeat(7000)}${"]".repeat(7000)}\n`),
    refuse: asAgency,
    expected: ["yaml-syntax"],
  },
  {
    name: "quotations in quotations",
    bytes: prose(`${"> ".repeat(9000)}一`),
    refuse: asReport,
    expected: ["text-nesting"],
  },
  {
    name: "lists in lists",
    bytes: prose(`${"- ".repeat(9000)}一`),
    refuse: asReport,
    expected: ["text-nesting"],
  },
  {
    name: "a line without end",
    bytes: prose("一".repeat(500_000)),
    refuse: asReport,
    expected: ["line-too-long"],
  },
  {
    name: "a file without end",
    bytes: prose("一二三四五六七八九十\n".repeat(200_000)),
    refuse: asReport,
    expected: ["file-too-long"],
  },
  {
    name: "cells that span 1 000 × 65 534",
    bytes: strToU8(
      `<table>${`<tr>${"<td colspan=1000 rowspan=65534>x</td>".repeat(20)}</tr>`.repeat(50)}</table>`,
    ),
    refuse: asSource("a.html"),
    expected: ["read-bound"],
  },
  {
    name: "elements in elements",
    bytes: strToU8(`<html>${"<div>".repeat(BOUNDS.depth + 1)}`),
    refuse: asSource("a.html"),
    expected: ["read-bound"],
  },
  {
    name: "a .docx of blanks",
    bytes: zipSync({ "word/document.xml": new Uint8Array(BOUNDS.xmlBytes + 1) }),
    refuse: asSource("a.docx"),
    expected: ["read-bound"],
  },
  {
    name: "an .xlsx of blanks",
    bytes: zipSync({ "xl/workbook.xml": new Uint8Array(BOUNDS.xmlBytes + 1) }),
    refuse: asSource("a.xlsx"),
    expected: ["read-bound"],
  },
  {
    name: "a .docx of many entries",
    bytes: zipSync(
      Object.fromEntries(
        Array.from({ length: BOUNDS.zipEntries + 1 }, (_, at) => [`${at}.xml`, new Uint8Array(0)]),
      ),
    ),
    refuse: asSource("a.docx"),
    expected: ["read-bound"],
  },
  {
    name: "a PDF of blanks",
    bytes: pdfOf(BOUNDS.pdfBytes + 1),
    refuse: asSource("a.pdf"),
    expected: ["read-bound"],
  },
  {
    name: "a contribution of blanks",
    bytes: zipSync({
      [PATH]: strToU8(reportText(2021)),
      [`originals/${"0".repeat(64)}.txt`]: new Uint8Array(40_000_000),
    }),
    refuse: asContribution,
    expected: ["unexpected size of the package"],
  },
];

for (const { name, bytes, refuse, expected } of BOMBS) {
  test(`${name}, ${bytes.length} bytes, is refused before it grows`, async (t) => {
    assert.deepEqual(await refuse(bytes), expected);
    proves(t, "bombs", { bombs: 1, bytes: bytes.length });
  });
}

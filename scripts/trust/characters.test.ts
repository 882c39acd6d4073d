import assert from "node:assert/strict";
import { test } from "node:test";
import { reportWith } from "../../src/e2e/hostile-places.ts";
import { parseContentFile } from "../../src/lib/parse/index.ts";
import { parseAgency } from "../content/agencies.ts";
import { readRegions } from "../content/regions.ts";
import { AGENCY_YAML } from "../content/testing.ts";
import { proves } from "./proof.ts";

const PATH = "reports/410822/government/2021.md";
const regions = readRegions();

/** Characters that show nothing, or not what they are, one or more of each class of Unicode that has such. */
const HIDDEN: Readonly<Record<string, readonly number[]>> = {
  control: [0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9f],
  "bidirectional control": [
    0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
  ],
  "zero width": [0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0x2064, 0xfeff, 0xfff9, 0xfffb],
  "line and paragraph separator": [0x2028, 0x2029],
  tag: [0xe0001, 0xe0041, 0xe007f],
  "variation selector": [0xfe00, 0xfe0f, 0xe0100, 0xe01ef],
  filler: [0x034f, 0x115f, 0x1160, 0x17b4, 0x180b, 0x2800, 0x3164, 0xffa0],
  "private use": [0xe000, 0xf8ff, 0xf0000, 0x10fffd],
  "no character": [0xfdd0, 0xfffe, 0x1ffff, 0xfffd],
  "half of a pair": [0xd800, 0xdfff],
};

/** Where a contributor writes, as a file with a text in that place. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  prose: (text) => reportWith("410822/government", { prose: `依法公开${text}信息。` }),
  title: (text) => reportWith("410822/government", { title: `某县${text}年报` }),
  "table cell": (text) => reportWith("410822/government", { "table cell": `甲${text}乙` }),
  "statutory cell": (text) => reportWith("410822/government", { "statutory cell": `1${text}2` }),
  "link text": (text) => reportWith("410822/government", { "link text": `链${text}接` }),
  "source address": (text) =>
    reportWith("410822/government", { "source address": `https://a.example/${text}x` }),
  "file name": (text) => reportWith("410822/government", { "file name": `a${text}.txt` }),
};

/** Lone halves of pairs cannot be written to a file: they come by reference or escape, in places that read those. */
const codes = Object.values(HIDDEN).flat();
const writable = codes.filter((code) => code < 0xd800 || code > 0xdfff);
const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

test("no hidden character is taken anywhere in a report, and each is named with its code point and place", (t) => {
  const taken: string[] = [];
  for (const [place, fill] of Object.entries(PLACES)) {
    for (const code of codes) {
      const { report, messages } = parseContentFile(fill(String.fromCodePoint(code)), PATH);
      const named = messages.some(
        ({ ruleId, facts, line, column }) =>
          ruleId === "text-forbidden-character" &&
          facts["codePoint"] === nameOf(code) &&
          line !== null &&
          column !== null,
      );
      if (report !== null || !named) taken.push(`${nameOf(code)} in ${place}`);
    }
  }
  assert.deepEqual(taken, []);
  proves(t, "characters", { characters: codes.length, places: Object.keys(PLACES).length + 1 });
});

test("no hidden character is taken in the file of an agency", () => {
  const taken = writable.filter((code) => {
    const yaml = AGENCY_YAML.replace("博爱县人民政府", () => `博爱${String.fromCodePoint(code)}县`);
    return parseAgency(yaml, "reports/410822/government/agency.yaml", regions).agency !== null;
  });
  assert.deepEqual(taken.map(nameOf), []);
});

test("no hidden character comes in by a reference or an escape", () => {
  const taken = codes
    .filter((code) => code !== 0xfffd)
    .flatMap((code) => {
      const reference = `&#x${code.toString(16)};`;
      const prose = reportWith("410822/government", { prose: `依法公开${reference}信息。` });
      return parseContentFile(prose, PATH).report === null ? [] : [reference];
    });
  assert.deepEqual(taken, []);
});

test("what Chinese prose is written with is taken: rare characters, full width, signs, blanks", () => {
  for (const text of [
    "㐀𠀀𪛖䶵",
    "１２３ＡＢＣ",
    "①②㈠㎡№℃",
    "\u3000\u00a0",
    "“”‘’…—·、",
    "éüß",
    "☑□★",
  ]) {
    const { report, messages } = parseContentFile(
      reportWith("410822/government", { prose: `依法公开${text}信息。` }),
      PATH,
    );
    assert.ok(report, `${text}: ${messages[0]?.ruleId}`);
  }
});

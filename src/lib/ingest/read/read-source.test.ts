import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { BOUNDS } from "../bounds.ts";
import type { Extract, ExtractTable } from "../extract.ts";
import { readSource } from "./index.ts";

const REPORT = "方正县2020年政府信息公开工作年度报告\n一、总体情况\n依法公开政府信息。\n";

/** 方正县政府信息公开 in GB18030. */
const GB18030 = [
  0xb7, 0xbd, 0xd5, 0xfd, 0xcf, 0xd8, 0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab,
  0xbf, 0xaa,
];

async function read(bytes: Uint8Array, name = "report.txt"): Promise<Extract> {
  const result = await readSource(bytes, name);
  assert.ok(result.ok, JSON.stringify(result.messages));
  return result.extract;
}

async function idsOf(bytes: Uint8Array, name = "report.txt"): Promise<readonly string[]> {
  return (await readSource(bytes, name)).messages.map((said) => said.ruleId);
}

function tablesOf(extract: Extract): readonly ExtractTable[] {
  return extract.blocks.filter((block) => block.kind === "table");
}

function textsOf(extract: Extract): readonly string[] {
  return extract.blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.cells.map((cell) => cell.text).join("|"),
  );
}

test("readSource(bytes) gives a text line by line, blanks and tabs kept, and says nothing", async () => {
  const result = await readSource(strToU8("规章\t 2\r\n\r\n无。\n"), "report.txt");
  assert.ok(result.ok);
  assert.deepEqual(result.messages, []);
  assert.deepEqual(result.extract.blocks, [
    { kind: "paragraph", text: "规章\t 2", line: 1 },
    { kind: "paragraph", text: "", line: 2 },
    { kind: "paragraph", text: "无。", line: 3 },
  ]);
});

test("readSource(bytes) names the encoding it found, and warns when it had to guess", async () => {
  const cases: readonly (readonly [readonly number[], string, readonly string[]])[] = [
    [[0xef, 0xbb, 0xbf, ...strToU8("政府")], "utf-8", []],
    [[0xff, 0xfe, 0x3f, 0x65, 0x9c, 0x5e], "utf-16le", ["read-encoding-utf16"]],
    [[0xfe, 0xff, 0x65, 0x3f, 0x5e, 0x9c], "utf-16be", ["read-encoding-utf16"]],
    [GB18030, "gb18030", ["read-encoding-guessed"]],
  ];
  for (const [bytes, encoding, messages] of cases) {
    const result = await readSource(Uint8Array.from(bytes), "a.txt");
    assert.ok(result.ok);
    assert.equal(result.extract.encoding, encoding);
    assert.match(textsOf(result.extract)[0] ?? "", /政府/);
    assert.deepEqual(
      result.messages.map((said) => said.ruleId),
      messages,
    );
  }
});

test("readSource(bytes) believes the bytes and not the declared charset", async () => {
  const lied = Uint8Array.from([...strToU8('<meta charset="utf-8"><p>'), ...GB18030]);
  const extract = await read(lied, "a.html");
  assert.equal(extract.encoding, "gb18030");
  assert.deepEqual(await idsOf(lied, "a.html"), ["read-encoding-contradicted"]);
  const declared = Uint8Array.from([...strToU8('<meta charset="gb2312"><p>'), ...GB18030]);
  assert.deepEqual(await idsOf(declared, "a.html"), []);
});

test("readSource(bytes) takes out NUL and zero-width characters and says where the first one stands", async () => {
  const result = await readSource(strToU8("一、总体情况\n规\0章\t2\u200b1\n"), "a.txt");
  assert.ok(result.ok);
  assert.equal(textsOf(result.extract)[1], "规章\t21");
  assert.deepEqual(
    result.messages.map(({ ruleId, severity, line, column, facts }) => [
      ruleId,
      severity,
      line,
      column,
      facts["codePoint"],
    ]),
    [
      ["read-control-character", "warning", 2, 2, "U+0000"],
      ["read-zero-width", "info", 2, 6, "U+200B"],
    ],
  );
});

test("readSource(bytes) marks a private-use character as 〓, so that it never becomes a blank or a figure", async () => {
  assert.equal(textsOf(await read(strToU8("规章\t\ue001")))[0], "规章\t〓");
});

test("readSource(bytes) refuses text that reads otherwise than it is stored", async () => {
  assert.deepEqual(await idsOf(strToU8(`${REPORT}规章\t\u202e12`)), ["read-reordering"]);
});

test("readSource(bytes) refuses garbled text, whichever wrong decoder made it", async () => {
  const garbled = [
    "锟斤拷锟斤拷",
    "æ”¿åºœä¿¡æ¯å…¬å¼€",
    "鏀垮簻淇℃伅鍏紑",
    "ÕþÎñÐÅÏ¢¹«¿ª",
    "政\ufffd\ufffd\ufffd\ufffd府",
  ];
  for (const text of garbled) assert.deepEqual(await idsOf(strToU8(text)), ["read-garbled"], text);
});

test("readSource(bytes) refuses kindly what it does not read, by content before name", async () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  const locked = zipSync({ "word/document.xml": strToU8("<w:document/>") });
  locked[6] = 1;
  const cases: readonly (readonly [readonly number[] | Uint8Array, string, string])[] = [
    [[], "a.txt", "read-empty"],
    [strToU8(" \n\t\n"), "a.txt", "read-empty"],
    [ole, "a.docx", "read-ole"],
    [[...ole, ...encrypted], "a.docx", "read-encrypted"],
    [[0x89, 0x50, 0x4e, 0x47, 0], "a.txt", "read-image"],
    [[0xff, 0xd8, 0xff, 0xe0], "a.pdf", "read-image"],
    [strToU8("{\\rtf1 }"), "a.doc", "read-rtf"],
    [zipSync({ "OFD.xml": strToU8("<x/>") }), "a.ofd", "read-ofd"],
    [zipSync({ "report.txt": strToU8("x") }), "a.zip", "read-archive"],
    [zipSync({ "content.xml": strToU8("<x/>") }), "a.odt", "read-odf"],
    [locked, "a.docx", "read-encrypted"],
    [strToU8("%PDF-1.7\nbroken"), "a.pdf", "read-broken"],
    [
      Uint8Array.from({ length: 999 }, (_, index) => (index * 89) % 251),
      "a.bin",
      "read-encoding-unknown",
    ],
  ];
  for (const [bytes, name, ruleId] of cases) {
    const result = await readSource(Uint8Array.from(bytes), name);
    assert.equal(result.ok, false, ruleId);
    assert.ok(
      result.messages.some((said) => said.ruleId === ruleId),
      `${ruleId}: ${JSON.stringify(result.messages)}`,
    );
  }
});

test("readSource(bytes) reads a page that was saved as .doc, because the content is a page", async () => {
  const extract = await read(strToU8("<html><p>依法公开政府信息。</p></html>"), "report.doc");
  assert.equal(extract.format, "html");
});

test("readSource(bytes) takes a fragment for a page by its first tag, and a Markdown file for one whatever it begins with", async () => {
  const page = "<h1>方正县2020年政府信息公开工作年度报告</h1><p>无。</p>";
  assert.equal((await read(strToU8(page), "a")).format, "html");
  assert.equal((await read(strToU8(`政府信息公开<b>${page}`), "a.html")).format, "html");
  const mixed = '<p align="center">政府</p>\n\n| 项目 | 总计 |\n| --- | --- |\n';
  assert.equal((await read(strToU8(mixed), "a.md")).format, "markdown");
});

test("readSource(html) leaves out pictures of any size, and cleans what was written as references", async () => {
  const picture = `<img src="data:image/png;base64,${"A".repeat(9_000_000)}">`;
  const text = `<p>政府${picture}信息&#8203;公开${"&nbsp;".repeat(BOUNDS.blankRun)}条例</p>`;
  const result = await readSource(strToU8(text), "a.html");
  assert.ok(result.ok);
  assert.deepEqual(textsOf(result.extract), ["政府信息公开 条例"]);
  assert.deepEqual(
    result.messages.map((said) => said.ruleId),
    ["read-zero-width", "read-blank-run"],
  );
  const override = await readSource(strToU8("<p>政府&#8238;12</p>"), "a.html");
  assert.deepEqual(override.messages[0]?.ruleId, "read-reordering");
});

test("readSource(bytes) reads CSV by RFC 4180: quotes, separators and line ends inside a field", async () => {
  const csv =
    '"方正县2020年政府信息公开工作年度报告",,\r\n信息内容,"本年\r\n制发件数","废止""件数"""\r\n规章,"1,234",\r\n';
  const extract = await read(strToU8(csv), "a.csv");
  const [table] = tablesOf(extract);
  assert.deepEqual(
    table?.cells.map((cell) => [cell.row, cell.column, cell.text, cell.line]),
    [
      [0, 0, "信息内容", 2],
      [0, 1, "本年\n制发件数", 2],
      [0, 2, '废止"件数"', 3],
      [1, 0, "规章", 4],
      [1, 1, "1,234", 4],
      [1, 2, "", 4],
    ],
  );
});

test("readSource(bytes) ends hostile text in linear time, naming the bound", async () => {
  const label = await readSource(strToU8(`${REPORT}规${" ".repeat(200_000)}章\t1`), "a.txt");
  assert.ok(label.ok);
  assert.equal(textsOf(label.extract)[3], "规 章\t1");
  assert.deepEqual(
    label.messages.map((said) => [said.ruleId, said.line, said.column]),
    [["read-blank-run", 4, 2]],
  );
  const limits = [
    ["政".repeat(BOUNDS.lineLength + 1), "a.txt", BOUNDS.lineLength],
    ["政府\n".repeat(BOUNDS.textCharacters / 3 + 1), "a.txt", BOUNDS.textCharacters],
    ["\0".repeat(BOUNDS.characters + 1), "a.html", BOUNDS.characters],
  ] as const;
  for (const [text, name, limit] of limits) {
    const refused = await readSource(strToU8(text), name);
    assert.deepEqual(refused.messages[0]?.facts["limit"], limit);
  }
});

/** A zip of one entry that says of itself that it unpacks to more. */
function withDeclaredSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(zip.buffer);
  view.setUint32(zip.length - 22 - 46 - name.length + 24, size, true);
  return zip;
}

test("readSource(bytes) refuses bombs before they are unpacked or laid out", async () => {
  const cell = "<td colspan=1000 rowspan=65534>x</td>";
  const bombs: readonly (readonly [Uint8Array, string])[] = [
    [strToU8(`<table>${`<tr>${cell.repeat(20)}</tr>`.repeat(50)}</table>`), "a.html"],
    [strToU8(`<html>${"<div>".repeat(BOUNDS.depth + 1)}`), "a.html"],
    [strToU8(`<html>${"<a ".repeat(BOUNDS.tags + 1)}`), "a.html"],
    [zipSync({ "word/document.xml": new Uint8Array(BOUNDS.xmlBytes + 1) }), "a.docx"],
    [zipSync({ "word/document.xml": strToU8("<w:p/>".repeat(BOUNDS.xmlTags + 1)) }), "a.docx"],
    [withDeclaredSize(zipSync({ "a.bin": strToU8("x") }), "a.bin", BOUNDS.zipBytes + 1), "a.docx"],
  ];
  for (const [bytes, name] of bombs) assert.deepEqual(await idsOf(bytes, name), ["read-bound"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8 } from "fflate";
import { readSource } from "./index.ts";

const PAGE = "<html><title>年报</title><p>方正县2020年政府信息公开工作年度报告</p></html>";

function mht(encoding: string, body: string): Uint8Array {
  return strToU8(
    [
      "From: <Saved by Blink>",
      "MIME-Version: 1.0",
      "Content-Type: multipart/related;",
      '\ttype="text/html";',
      '\tboundary="----Boundary--x"',
      "",
      "",
      "------Boundary--x",
      'Content-Type: text/html; charset="utf-8"',
      `Content-Transfer-Encoding: ${encoding}`,
      "Content-Location: http://www.example.cn/a.html",
      "",
      body,
      "------Boundary--x",
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo=",
      "------Boundary--x--",
    ].join("\r\n"),
  );
}

function quotedPrintable(text: string): string {
  const tokens = [...strToU8(text)].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  );
  return tokens.map((token, index) => (index % 20 === 19 ? `${token}=\r\n` : token)).join("");
}

test("readSource(mht) decodes the page of a web archive, quoted-printable or base64, and its address", async () => {
  const base64 = Buffer.from(PAGE).toString("base64").replace(/.{76}/g, "$&\r\n");
  for (const bytes of [mht("quoted-printable", quotedPrintable(PAGE)), mht("base64", base64)]) {
    const result = await readSource(bytes, "a.mht");
    assert.ok(result.ok, JSON.stringify(result.messages));
    assert.equal(result.extract.format, "mht");
    assert.equal(result.extract.url, "http://www.example.cn/a.html");
    assert.deepEqual(
      result.extract.blocks.map((block) => block.kind === "paragraph" && block.text),
      ["方正县2020年政府信息公开工作年度报告"],
    );
    assert.deepEqual(result.messages, []);
  }
});

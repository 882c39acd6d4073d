import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { BOUNDS } from "../../src/lib/ingest/index.ts";
import { fetchAttachment, readAttachment } from "./attachment.ts";

const ADDRESS = "https://github.com/user-attachments/files/123/report.docx";

let server: Server;
let local: string;
before(async () => {
  server = createServer((request, response) => {
    if (request.url === "/small") response.end("年报");
    else if (request.url === "/large") response.end(Buffer.alloc(BOUNDS.bytes + 100_000));
    else response.writeHead(404).end("not here");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

test("readAttachment(field) takes one file of the forge's own store, with a name that is one file", () => {
  assert.deepEqual(readAttachment(`[2024年报.docx](${ADDRESS})`), {
    name: "2024年报.docx",
    address: ADDRESS,
  });
  assert.equal(readAttachment(`[../../.ssh/id.docx](${ADDRESS})`)?.name, "_.._.ssh_id.docx");
});

for (const field of [
  "",
  "no file",
  "[a.docx](https://example.org/user-attachments/files/1/a.docx)",
  "[a.docx](https://github.com.example.org/user-attachments/files/1/a.docx)",
  "[a.docx](https://github.com/user-attachments/files/1/../../../x)",
  "[a.docx](http://github.com/user-attachments/files/1/a.docx)",
  `[a.docx](${ADDRESS}) [b.docx](${ADDRESS})`,
  `[a.docx](${ADDRESS}?x=$(id))`,
]) {
  test(`readAttachment(${JSON.stringify(field)}) is none`, () => {
    assert.equal(readAttachment(field), null);
  });
}

test("fetchAttachment(attachment, ask) gives the bytes, none that are not given, and no more than the importer reads", async () => {
  const attachment = { name: "a.txt", address: ADDRESS };
  const asked: string[] = [];
  const from =
    (path: string): typeof fetch =>
    (address, init) => {
      asked.push(String(address));
      return fetch(`${local}${path}`, init);
    };
  const small = await fetchAttachment(attachment, from("/small"));
  assert.equal(small && new TextDecoder().decode(small), "年报");
  assert.equal((await fetchAttachment(attachment, from("/large")))?.length, BOUNDS.bytes + 1);
  assert.equal(await fetchAttachment(attachment, from("/gone")), null);
  assert.equal(await fetchAttachment(attachment, () => fetch("http://127.0.0.1:1/")), null);
  assert.deepEqual(new Set(asked), new Set([ADDRESS]));
});

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseCsv } from "./csv.ts";
import { runManifest } from "./manifest.ts";
import { readManifest } from "./manifest-list.ts";

const FIXTURES = join(import.meta.dirname, "../../src/lib/ingest/fixtures/accuracy/inputs");
const AGENCY = join(import.meta.dirname, "../../content/reports/410822/government/agency.yaml");

/** A folder with a content directory that knows one agency, and a list. */
function folderWith(list: string | Uint8Array): {
  readonly list: string;
  readonly content: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-manifest-"));
  const content = join(folder, "content");
  mkdirSync(join(content, "reports/410822/government"), { recursive: true });
  cpSync(AGENCY, join(content, "reports/410822/government/agency.yaml"));
  cpSync(join(FIXTURES, "seed-002.txt"), join(folder, "博爱.txt"));
  writeFileSync(join(folder, "old.doc"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  writeFileSync(join(folder, "list.csv"), list);
  return { list: join(folder, "list.csv"), content };
}

const GOOD = `file,agency,year,url
博爱.txt,410822/government,2020,https://example.org/1
old.doc,,,
博爱.txt,123456/nobody,2020,
`;

async function run(folder: { readonly list: string; readonly content: string }) {
  const options = { directory: folder.content, lang: "en", overwrite: false } as const;
  const code = await runManifest(folder.list, options);
  const target = folder.list.replace(/\.csv$/, ".results.csv");
  const [, ...rows] = parseCsv(readFileSync(target, "utf8"));
  return { code, target, rows };
}

test("runManifest(list) says of each line whether it is in, and why not", async () => {
  const { code, rows } = await run(folderWith(GOOD));
  assert.equal(code, 1);
  assert.deepEqual(
    rows.map(([file, , outcome]) => [file, outcome]),
    [
      ["博爱.txt", "doubts"],
      ["old.doc", "refused"],
      ["博爱.txt", "refused"],
    ],
  );
  assert.match(rows[1]?.[4] ?? "", /old binary format/);
  assert.match(rows[2]?.[4] ?? "", /not written: no agency of the register/);
});

test("runManifest(list) goes on where it was stopped, and does again what is not there any more", async () => {
  const folder = folderWith(GOOD);
  const { target, rows } = await run(folder);
  const report = rows[0]?.[3] ?? "";
  // Stopped in the midst of a line: the mark in the first row shows whether it is done again.
  const kept = readFileSync(target, "utf8").split("\n").slice(0, 2).join("\n");
  const marked = kept.replace(/,doubts,([^,]*),.*/, ',doubts,$1,"kept"');
  writeFileSync(target, `${marked}\nold.doc,0123`);
  assert.equal((await run(folder)).rows[0]?.[4], "kept");
  rmSync(report);
  const again = await run(folder);
  assert.notEqual(again.rows[0]?.[4], "kept");
  assert.ok(readFileSync(report, "utf8").includes("410822/government"));
});

test("readManifest(path) names every bad line", () => {
  const lines = [
    "file,agency,year,url",
    '"a\nb.txt",,,',
    "a.txt,NOPE,,",
    "",
    "a.txt,,20x0,",
    ",410822/government,,",
    "a.txt,,,ftp://x",
    "a.txt,,,,more",
  ];
  const { list } = folderWith(lines.join("\r\n"));
  const manifest = readManifest(list, "en");
  assert.ok("problems" in manifest);
  assert.deepEqual(
    manifest.problems.map((problem) => problem.slice(list.length).replace(/:1: (\S+).*/, " $1")),
    [":4 agency", ":6 year", ":7 the", ":8 url", ":9 more"],
  );
  const headless = readManifest(folderWith("datei,jahr\n").list, "en");
  assert.ok("problems" in headless);
  assert.deepEqual(readManifest(join(list, "none"), "zh-CN"), {
    problems: [`${join(list, "none")}: 清单不存在或无法读取`],
  });
});

test("readManifest(path) reads a list that a Chinese Excel saved", () => {
  // 博爱.txt in GB18030
  const name = [0xb2, 0xa9, 0xb0, 0xae, ...Buffer.from(".txt")];
  const manifest = readManifest(
    folderWith(
      Uint8Array.from([...Buffer.from("file,year\r\n"), ...name, ...Buffer.from(",2020\r\n")]),
    ).list,
    "en",
  );
  assert.ok("entries" in manifest);
  assert.deepEqual(
    manifest.entries.map(({ named, request }) => [named, request.year]),
    [["博爱.txt", 2020]],
  );
});

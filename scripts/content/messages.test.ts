import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { CONTENT_MESSAGES } from "../../src/lib/message/content.ts";

const sources = globSync(["src/lib/parse/*.ts", "scripts/**/*.ts"])
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const slots = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot))].sort();

for (const [id, { reason, mend, title }] of Object.entries(CONTENT_MESSAGES)) {
  test(`the message ${id} is said by some reader, with the same facts in both languages`, () => {
    assert.ok(sources.includes(`"${id}"`), "no reader says it");
    assert.deepEqual(slots(reason.zh), slots(reason.en));
    assert.ok(
      slots(mend.zh).every((slot) => slots(reason.zh).includes(slot) || slot === "{title}"),
    );
    assert.deepEqual(slots(mend.zh), slots(mend.en));
    for (const text of [title.zh, reason.zh, mend.zh]) assert.match(text, /\p{Script=Han}/u);
  });
}

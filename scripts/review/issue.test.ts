import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contentWith, reportText, runScript } from "../content/testing.ts";

/** What the reply to an issue says of a text pasted beside something in the attachment field. */
function replyTo(attachment: string): string {
  const content = contentWith();
  const [event, reply] = [join(content, "event.json"), join(content, "reply.txt")];
  const text = reportText(2023).replace(/^---\n[\s\S]*?\n---\n/, "");
  const fields = [
    ["机关编号 / Agency id", "410822/government"],
    ["报告年度 / Report year", "2023"],
    ["附件 / Attachment", attachment],
    ["全文 / Text", text],
  ];
  const body = fields.map(([name, value]) => `### ${name}\n\n${value}`).join("\n\n");
  writeFileSync(event, JSON.stringify({ issue: { body } }));
  process.env["GITHUB_EVENT_PATH"] = event;
  const { code, stderr } = runScript("review/issue", content, ["--reply", reply, "--lang", "en"]);
  assert.equal(code, 0, stderr);
  return readFileSync(reply, "utf8");
}

test("an attachment that is no file of the forge is named in the reply, and the pasted text is taken", () => {
  const reply = replyTo("![](https://example.org/report.pdf)");
  assert.match(reply, /attachment field is not one uploaded file and was not used/);
  assert.match(reply, /410822\/government\/2023/);
});

test("a form without an attachment says nothing of one", () => {
  assert.doesNotMatch(replyTo("_No response_"), /attachment/);
});

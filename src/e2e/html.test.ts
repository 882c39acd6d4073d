import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { proves } from "../../scripts/trust/proof.ts";
import { PAGES, SITE_DIRECTORY } from "./harness.ts";

/** The HTML standard and what it asks for the sake of accessibility. What is not asked, and why: */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // The finder and the filters act while one types: a button would do nothing.
    "wcag/h32": "off",
    // A button of a form submits it unless it says otherwise: that is what is meant.
    "no-implicit-button-type": "off",
    // A box that scrolls is a region with a name; a section would stand in the outline.
    "prefer-native-element": "off",
    // A report's frame stands there in two languages, one of which is shown; axe looks at what is shown.
    "unique-landmark": "off",
  },
});

test("every page is valid HTML", async (t) => {
  const wrong: string[] = [];
  for (const page of PAGES) {
    const report = await validator.validateString(readFileSync(join(SITE_DIRECTORY, page), "utf8"));
    for (const { messages } of report.results) {
      for (const { ruleId, line, column, message } of messages) {
        wrong.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
  proves(t, "valid-html", { pages: PAGES.length });
});

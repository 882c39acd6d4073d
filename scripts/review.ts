/**
 * `npm run review -- --base REV [--head REV] [--lang zh-CN|en]`: what a pull request changes, as Markdown: figures old
 * and new, sums, new findings, new agencies, a preview. In GitHub Actions it is added to the job summary as well.
 * It says, it does not judge. Exit: 0; 2 when the command was called wrongly.
 */
import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chooseLang } from "./lang.ts";
import { contextOf } from "./review/context-at.ts";
import { changesBetween, filesAt } from "./review/git-changes.ts";
import { reviewChanges } from "./review/review-changes.ts";
import { reviewText } from "./review/review-text.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    head: { type: "string", default: "HEAD" },
    lang: { type: "string" },
  },
});

process.exitCode = review();

function review(): number {
  const { base, head, lang } = values;
  if (base === undefined) {
    console.error("npm run review: expected --base REV");
    return 2;
  }
  const context = contextOf(filesAt(head, "content/reports"));
  const text = reviewText(reviewChanges(changesBetween(base, head), context), chooseLang(lang));
  console.log(text);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== undefined) appendFileSync(summary, text);
  return 0;
}

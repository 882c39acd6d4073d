/**
 * `npm run review -- --base REV [--head REV] [--lang zh-CN|en]`: what a pull request changes, as Markdown: figures old
 * and new, sums, new findings, new agencies, a preview. In GitHub Actions it is added to the job summary as well.
 * It says, it does not judge. Exit: 0; 2 when the command was called wrongly.
 */
import { appendFileSync } from "node:fs";
import { misused, readCommandLine } from "./command-line.ts";
import { contextOf } from "./review/context-at.ts";
import { changesBetween, filesAt, isRevision } from "./review/git-changes.ts";
import { reviewChanges } from "./review/review-changes.ts";
import { reviewText } from "./review/review-text.ts";

const { values, lang } = readCommandLine("review", {
  base: { type: "string" },
  head: { type: "string", default: "HEAD" },
});

process.exitCode = review();

function review(): number {
  const { base, head } = values;
  if (base === undefined) return misused("review", "--base REV", lang);
  const unknown = [base, head].find((revision) => !isRevision(revision));
  if (unknown !== undefined) {
    return misused(
      "review",
      lang === "en" ? `git knows no ${unknown}` : `git 不认识 ${unknown}`,
      lang,
    );
  }
  const context = contextOf(filesAt(head, "content/reports"));
  const text = reviewText(reviewChanges(changesBetween(base, head), context), lang);
  console.log(text);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== undefined) appendFileSync(summary, text);
  return 0;
}

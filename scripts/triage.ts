/**
 * `npm run triage -- [--base REV] [--lang zh-CN|en] REF…`: one table over open contributions. `reproduced` and without
 * remarks: it can be merged without reading figures. Exit: 0; 2 when the command was called wrongly or git does not know a
 * ref.
 */
import { misused, readCommandLine } from "./command-line.ts";
import { isRevision } from "./review/git-changes.ts";
import { type TriageRow, triageRef } from "./triage/triage-ref.ts";
import { triageTable } from "./triage/triage-table.ts";

const { values, positionals, lang } = readCommandLine(
  "triage",
  { base: { type: "string", default: "main" } },
  true,
);

process.exitCode = await triage();

async function triage(): Promise<number> {
  if (positionals.length === 0) return misused("triage", "REF…", lang);
  const unknown = [values.base, ...positionals].find((revision) => !isRevision(revision));
  if (unknown !== undefined) {
    return misused(
      "triage",
      lang === "en" ? `git knows no ${unknown}` : `git 不认识 ${unknown}`,
      lang,
    );
  }
  const rows: TriageRow[] = [];
  for (const ref of positionals) rows.push(await triageRef(ref, values.base));
  console.log(triageTable(rows, lang));
  return 0;
}

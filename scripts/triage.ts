/**
 * `npm run triage -- [--base REV] [--lang zh-CN|en] REF…`: one table over open contributions. `reproduced` and without
 * remarks: it can be merged without reading figures. Exit: 0, or 2 when no ref is given.
 */
import { parseArgs } from "node:util";
import { chooseLang } from "./lang.ts";
import { triageRef } from "./triage/triage-ref.ts";
import { triageTable } from "./triage/triage-table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: "string", default: "main" }, lang: { type: "string" } },
});

if (positionals.length === 0) {
  console.error("npm run triage: expected REF…");
  process.exitCode = 2;
} else {
  const rows = [];
  for (const ref of positionals) rows.push(await triageRef(ref, values.base));
  console.log(triageTable(rows, chooseLang(values.lang)));
}

import type { Report } from "../../report/index.ts";
import { type FigureAddress, figureSpec, rowLabel, tableOf } from "../../statute/index.ts";
import type { Repair } from "../finding.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { suggestRepairs } from "../repair/suggest-repairs.ts";
import { hasBrokenSum } from "../sums.ts";
import { listOf } from "../wording.ts";

const REPAIRABLE = ["applications", "review"] as const;

/** T3-08: the single changes that would make every broken sum of a table hold. Suggested, never applied. */
export const t308 = defineRule("T3-08", 2, ({ report }) =>
  REPAIRABLE.filter((table) => hasBrokenSum(report, table)).flatMap((table) =>
    suggestRepairs(report, table).map((repair) =>
      suggestion(report, tableOf(table, "2021").title, repair),
    ),
  ),
);

function suggestion(
  report: Report,
  table: { readonly zh: string; readonly en: string },
  repair: Repair,
): Outcome {
  const changes = repair.candidates.flatMap((candidate) => candidate.changes);
  const addresses = [...new Set(changes.map((change) => change.address as FigureAddress))];
  const facts = {
    table,
    candidates: repair.candidates.length,
    cells: listOf(addresses.map(cellLabel)),
  };
  return {
    verdict: "FAIL",
    says: repair.candidates.length === 1 ? "FAIL" : "FAIL.several",
    operands: addresses.map((address) => figureOperand(report, address)),
    equation: changes.length === 1 ? `${changes[0]?.from ?? "□"} → ${changes[0]?.to}` : "",
    facts,
    repair,
  };
}

function cellLabel(address: FigureAddress) {
  const spec = figureSpec(address);
  if (!spec) throw new Error(`No figure ${address}`);
  return {
    zh: `${rowLabel(spec.row, "zh")}·${spec.column.label.zh}`,
    en: `${rowLabel(spec.row, "en")} · ${spec.column.label.en}`,
  };
}

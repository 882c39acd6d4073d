import { addDecimals } from "../../report/index.ts";
import { tableObstacle } from "../absent.ts";
import { type ItemRow, itemRows } from "../item-rows.ts";
import { isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { previousReport } from "../series.ts";

/** T2-08: decisions where there is no item, or items of which two years running none was decided (form of 2019). */
export const t208 = defineRule("T2-08", 1, (context): readonly Outcome[] => {
  const { report } = context;
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  const previous = previousReport(context);
  const before = previous?.tables.proactive?.form === "2019" ? itemRows(previous, report) : [];
  return itemRows(report).flatMap((row) => {
    const rowBefore = before.find((other) => other.key === row.key);
    return [...decidedWithoutItems(row), ...(rowBefore ? idleItems(row, rowBefore) : [])];
  });
});

function decidedWithoutItems(row: ItemRow): readonly Outcome[] {
  const items = itemsOf(row);
  if (items === null || !row.decisions || row.decisions.value === null) return [];
  if (!isZero(items) || isZero(row.decisions.value)) return [];
  return [{ verdict: "FAIL", ...said(row), says: "FAIL.decisions" }];
}

function idleItems(row: ItemRow, before: ItemRow): readonly Outcome[] {
  const idle = [row, before].every((year) => {
    const items = itemsOf(year);
    const decisions = year.decisions?.value ?? null;
    return items !== null && decisions !== null && !isZero(items) && isZero(decisions);
  });
  if (!idle) return [];
  const { facts, operands } = said(row);
  return [
    {
      verdict: "FAIL",
      facts,
      operands: [...operands, ...said(before).operands],
      says: "FAIL.idle",
    },
  ];
}

function itemsOf({ previousItems, change }: ItemRow): string | null {
  if (previousItems.value === null || change.value === null) return null;
  return addDecimals([previousItems.value, change.value]);
}

function said({ previousItems, change, decisions, label }: ItemRow) {
  return {
    operands: [previousItems, change, ...(decisions ? [decisions] : [])],
    facts: { row: label },
  };
}

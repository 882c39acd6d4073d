import { cellAt, compareDecimals, type Decimal, type Report } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import { amountInYuan } from "./money.ts";

/** The figures in money: the only ones in which a slip of the unit hides. */
export const MONEY_FIGURES: readonly FigureAddress[] = [
  "proactive.procurement.amount",
  "proactive.fees.amount",
];

/** Positive amounts a report states, in 元, by address. */
export type Amounts = Readonly<Partial<Record<FigureAddress, Decimal>>>;

/**
 * What a report says of money. Zeros are left out: a body that charged nothing says nothing about the unit of one
 * that did.
 */
export function amountsOf(report: Report): Amounts {
  return Object.fromEntries(
    MONEY_FIGURES.flatMap((address) => {
      const amount = amountInYuan(cellAt(report, address), "万元");
      return amount === null || compareDecimals(amount, "0") <= 0 ? [] : [[address, amount]];
    }),
  );
}

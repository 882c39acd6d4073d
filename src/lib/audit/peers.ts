import {
  type Agency,
  cellAt,
  compareDecimals,
  type Decimal,
  type Report,
} from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import { amountInYuan } from "./money.ts";

/** The figures in money: the only ones in which a slip of the unit hides. */
export const MONEY_FIGURES: readonly FigureAddress[] = [
  "proactive.procurement.amount",
  "proactive.fees.amount",
];

/** Fewer like bodies than this tell nothing about what is usual. */
const FEWEST_PEERS = 5;

/**
 * Medians of the money figures over bodies of the same level and kind in the same year.
 * Zeros are left out: a body that charged nothing says nothing about the unit of one that did.
 * @returns for a report, the medians in 元 by address; empty where there are fewer than five such bodies
 */
export function peerMedians(
  reports: readonly Report[],
  agencies: ReadonlyMap<string, Agency>,
): (report: Report) => ReadonlyMap<FigureAddress, Decimal> {
  const groupOf = (report: Report) => {
    const agency = agencies.get(report.meta.agency);
    return agency ? `${agency.level} ${agency.kind} ${report.meta.year}` : null;
  };
  const amounts = new Map<string, Map<FigureAddress, Decimal[]>>();
  for (const report of reports) {
    const group = groupOf(report);
    if (group === null) continue;
    for (const address of MONEY_FIGURES) collect(amounts, group, address, report);
  }
  const medians = new Map([...amounts].map(([group, figures]) => [group, mediansOf(figures)]));
  return (report) => medians.get(groupOf(report) ?? "") ?? NONE;
}

const NONE: ReadonlyMap<FigureAddress, Decimal> = new Map();

function collect(
  amounts: Map<string, Map<FigureAddress, Decimal[]>>,
  group: string,
  address: FigureAddress,
  report: Report,
): void {
  const amount = amountInYuan(cellAt(report, address), "万元");
  if (amount === null || compareDecimals(amount, "0") <= 0) return;
  const figures = amounts.get(group) ?? new Map<FigureAddress, Decimal[]>();
  const values = figures.get(address) ?? [];
  values.push(amount);
  amounts.set(group, figures.set(address, values));
}

function mediansOf(
  figures: ReadonlyMap<FigureAddress, readonly Decimal[]>,
): ReadonlyMap<FigureAddress, Decimal> {
  return new Map(
    [...figures].flatMap(([address, values]) => {
      const sorted = [...values].sort(compareDecimals);
      const middle = sorted[Math.floor(sorted.length / 2)];
      return sorted.length < FEWEST_PEERS || middle === undefined
        ? []
        : [[address, middle] as const];
    }),
  );
}

import { type Agency, compareDecimals, type Decimal } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import { MONEY_FIGURES } from "./amounts.ts";
import type { ReportHead } from "./report-head.ts";

/** Fewer like bodies than this tell nothing about what is usual. */
const FEWEST_PEERS = 5;

/**
 * Medians of the money figures over bodies of the same level and kind in the same year.
 * @returns for a report, the medians in 元 by address; empty where there are fewer than five such bodies
 */
export function peerMedians(
  reports: readonly ReportHead[],
  agencies: ReadonlyMap<string, Agency>,
): (report: ReportHead) => ReadonlyMap<FigureAddress, Decimal> {
  const groupOf = (report: ReportHead) => {
    const agency = agencies.get(report.agency);
    return agency ? `${agency.level} ${agency.kind} ${report.year}` : null;
  };
  const amounts = new Map<string, Map<FigureAddress, Decimal[]>>();
  for (const report of reports) {
    const group = groupOf(report);
    if (group === null) continue;
    for (const address of MONEY_FIGURES) {
      const amount = report.amounts[address];
      if (amount !== undefined) collect(amounts, group, address, amount);
    }
  }
  const medians = new Map([...amounts].map(([group, figures]) => [group, mediansOf(figures)]));
  return (report) => medians.get(groupOf(report) ?? "") ?? NONE;
}

const NONE: ReadonlyMap<FigureAddress, Decimal> = new Map();

function collect(
  amounts: Map<string, Map<FigureAddress, Decimal[]>>,
  group: string,
  address: FigureAddress,
  amount: Decimal,
): void {
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

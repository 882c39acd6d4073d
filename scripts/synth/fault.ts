import type { FigureAddress } from "../../src/lib/statute/index.ts";
import type { Random } from "./random.ts";

/** The faults real reports show; each breaks a sum or leaves a figure unknown. */
const FAULTS: readonly ((
  random: Random,
  cells: Map<FigureAddress, string>,
  addresses: readonly FigureAddress[],
) => void)[] = [
  function wrongDigit(random, cells, addresses) {
    const address = random.pick(addresses);
    cells.set(address, `${random.integer(1, 9)}${cells.get(address) as string}`);
  },
  function blank(random, cells, addresses) {
    cells.set(random.pick(addresses), "");
  },
  function slash(random, cells, addresses) {
    cells.set(random.pick(addresses), "/");
  },
  function neighbour(random, cells, addresses) {
    const index = random.integer(0, addresses.length - 2);
    const [left, right] = [addresses[index], addresses[index + 1]] as [
      FigureAddress,
      FigureAddress,
    ];
    const value = cells.get(left) as string;
    cells.set(left, cells.get(right) as string);
    cells.set(right, value);
  },
  function missingRow(random, cells, addresses) {
    const row = random.pick(addresses).split(".").slice(0, -1).join(".");
    for (const address of addresses) if (address.startsWith(`${row}.`)) cells.delete(address);
  },
];

/** A copy of the cells with one fault of a random kind in tables B or C. */
export function withFault(
  random: Random,
  cells: ReadonlyMap<FigureAddress, string>,
): ReadonlyMap<FigureAddress, string> {
  const faulty = new Map(cells);
  const addresses = [...cells.keys()].filter((address) => !address.startsWith("proactive."));
  random.pick(FAULTS)(random, faulty, addresses);
  return faulty;
}

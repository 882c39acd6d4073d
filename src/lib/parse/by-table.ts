import type { TableKey } from "../statute/index.ts";

/** One value for each statutory table. */
export function byTable<Value>(make: (key: TableKey) => Value): Readonly<Record<TableKey, Value>> {
  return {
    proactive: make("proactive"),
    applications: make("applications"),
    review: make("review"),
  };
}

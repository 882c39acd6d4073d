/** Compares by UTF-16 code unit: the same order in every locale and on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A sorted copy. */
export function sorted<Item>(
  items: Iterable<Item>,
  compare: (left: Item, right: Item) => number,
): Item[] {
  return [...items].sort(compare);
}

/** A copy sorted by id. */
export function sortedById<Item extends { readonly id: string }>(items: Iterable<Item>): Item[] {
  return sorted(items, (left, right) => compareText(left.id, right.id));
}

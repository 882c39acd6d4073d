/** `applications.received.total` in its parts; nothing of an id that is no figure's address. */
const ADDRESS = /^(\w+)\.(.+)\.(\w+)$/;

/**
 * Ids of cells as a finding names them in `data-lights`. What an address shares with the one before is left out:
 * `.total` is another column of the same row, `.received.` the same column of another row.
 */
export function lightsOf(ids: readonly string[]): string {
  return ids.map((id, at) => shortened(id, ids[at - 1] ?? "")).join(" ");
}

/** The ids that {@link lightsOf} wrote. */
export function readLights(lights: string): readonly string[] {
  const ids: string[] = [];
  for (const short of lights.split(" ").filter((each) => each !== "")) {
    ids.push(lengthened(short, ids.at(-1) ?? ""));
  }
  return ids;
}

function shortened(id: string, before: string): string {
  const [, table, row, column] = ADDRESS.exec(id) ?? [];
  const [, sameTable, sameRow, sameColumn] = ADDRESS.exec(before) ?? [];
  if (table === undefined || table !== sameTable) return id;
  if (row === sameRow) return `.${column}`;
  return column === sameColumn ? `.${row}.` : id;
}

function lengthened(short: string, before: string): string {
  const [, table, row, column] = ADDRESS.exec(before) ?? [];
  if (!short.startsWith(".")) return short;
  return short.endsWith(".") ? `${table}${short}${column}` : `${table}.${row}${short}`;
}

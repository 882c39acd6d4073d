/** A table in plain text, columns aligned; numbers and Latin only, so that every character is one wide. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return `${[head, ...rows].map(line).join("\n")}\n`;
}

/** Bytes in kilobytes, one decimal. */
export function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** The value below which a share of some values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** One number of each entry. */
export function column<T>(entries: readonly T[], read: (entry: T) => number): readonly number[] {
  return entries.map(read);
}

/** Starts a clock of this process's CPU time; it tells seconds since. */
export function cpuSeconds(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

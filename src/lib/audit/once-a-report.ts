import type { Report } from "../report/index.ts";

/**
 * Remembers what was made of the report that was asked for last, and of no other: all rules look at one
 * report before the next one's turn, and an archive of thousands must not keep every sentence in memory.
 * @param make a pure function of the report, which never changes
 */
export function onceAReport<Made>(make: (report: Report) => Made): (report: Report) => Made {
  let last: { readonly report: Report; readonly made: Made } | null = null;
  return (report) => {
    if (last?.report !== report) last = { report, made: make(report) };
    return last.made;
  };
}

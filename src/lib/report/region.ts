/** A division of GB/T 2260 as the maintained package names it. */
export interface Region {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: "province" | "prefecture" | "county";
  /** Code of the division above, null for a province. */
  readonly parent: string | null;
}

/** All divisions by code. */
export type Regions = ReadonlyMap<string, Region>;

/** The division and those above it, highest first; empty when the code is unknown. */
export function regionPath(regions: Regions, code: string): readonly Region[] {
  const path: Region[] = [];
  for (let region = regions.get(code); region; ) {
    path.unshift(region);
    region = region.parent === null ? undefined : regions.get(region.parent);
  }
  return path;
}

import type { Scene } from "./scene.ts";
import type { ChartTable } from "./table.ts";

/** A chart with everything that must stand beside it. Every mark of the scene has its number in the table. */
export interface ChartFigure {
  readonly title: string;
  /** Unit and definition, a short line. */
  readonly subtitle: string;
  readonly scene: Scene;
  readonly table: ChartTable;
  /** Breaks, small N, what was left out: numbered as in the drawing. */
  readonly notes: readonly string[];
  /** Where the numbers come from. */
  readonly source: string;
}

import type { Report } from "../report/index.ts";
import type { Bilingual, FigureAddress } from "../statute/index.ts";
import type { Operand } from "./finding.ts";
import { gridOf } from "./grid.ts";
import { figureOperand } from "./operand.ts";

/** A row of table A of 2019 that counts items: 行政许可 … 行政事业性收费. Fees have no decisions. */
export interface ItemRow {
  readonly key: string;
  readonly label: Bilingual;
  readonly previousItems: Operand;
  readonly change: Operand;
  readonly decisions: Operand | null;
}

/**
 * The five rows of items of the form of 2019.
 * @param home the report that is audited, where that is another one
 */
export function itemRows(report: Report, home = report): readonly ItemRow[] {
  return gridOf("proactive", "2019")
    .filter((row) => row.columns.some((column) => column.key === "previousItems"))
    .map((row) => {
      const at = (column: string) =>
        figureOperand(report, `proactive.${row.key}.${column}` as FigureAddress, home);
      const decides = row.columns.some((column) => column.key === "decisions");
      return {
        key: row.key,
        label: row.label,
        previousItems: at("previousItems"),
        change: at("change"),
        decisions: decides ? at("decisions") : null,
      };
    });
}

import type { Rule } from "./rule.ts";
import { f01 } from "./rules/f-01-form.ts";
import { f05 } from "./rules/f-05-table-present.ts";
import { f06 } from "./rules/f-06-row-set.ts";
import { f07 } from "./rules/f-07-values-per-row.ts";
import { f08 } from "./rules/f-08-cell-vocabulary.ts";
import { m01 } from "./rules/m-01-year.ts";
import { t201 } from "./rules/t2-01-opening-stock.ts";
import { t203 } from "./rules/t2-03-disclosed-within-total.ts";
import { t205 } from "./rules/t2-05-items.ts";
import { t301 } from "./rules/t3-01-row-sum.ts";
import { t302 } from "./rules/t3-02-outcome-sum.ts";
import { t303 } from "./rules/t3-03-reconciliation.ts";
import { t304 } from "./rules/t3-04-bounds.ts";
import { t305 } from "./rules/t3-05-interval.ts";
import { t401 } from "./rules/t4-01-result-sum.ts";

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  f01,
  f05,
  f06,
  f07,
  f08,
  t201,
  t203,
  t205,
  t301,
  t302,
  t303,
  t304,
  t305,
  t401,
  m01,
];

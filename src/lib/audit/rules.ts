import type { Rule } from "./rule.ts";
import { f01 } from "./rules/f-01-form.ts";
import { f02 } from "./rules/f-02-form-fits-year.ts";
import { f03 } from "./rules/f-03-sections.ts";
import { f04 } from "./rules/f-04-declared-outline.ts";
import { f05 } from "./rules/f-05-table-present.ts";
import { f06 } from "./rules/f-06-row-set.ts";
import { f07 } from "./rules/f-07-values-per-row.ts";
import { f08 } from "./rules/f-08-cell-vocabulary.ts";
import { f09 } from "./rules/f-09-all-zero.ts";
import { f10 } from "./rules/f-10-foreign-matter.ts";
import { f11 } from "./rules/f-11-list-numbers.ts";
import { h01 } from "./rules/h-01-roll-up.ts";
import { h02 } from "./rules/h-02-within-parent.ts";
import { m01 } from "./rules/m-01-year.ts";
import { m02 } from "./rules/m-02-deadline.ts";
import { m03 } from "./rules/m-03-body.ts";
import { m04 } from "./rules/m-04-source.ts";
import { n01 } from "./rules/n-01-applications-received.ts";
import { n02 } from "./rules/n-02-applications-closed.ts";
import { n03 } from "./rules/n-03-whole-and-parts.ts";
import { n04 } from "./rules/n-04-documents.ts";
import { n05 } from "./rules/n-05-documents-2019.ts";
import { n06 } from "./rules/n-06-reviews-and-suits.ts";
import { n07 } from "./rules/n-07-percentages.ts";
import { n08 } from "./rules/n-08-subset.ts";
import { n09 } from "./rules/n-09-approximate.ts";
import { n10 } from "./rules/n-10-numerals.ts";
import { n11 } from "./rules/n-11-period.ts";
import { n12 } from "./rules/n-12-money.ts";
import { n13 } from "./rules/n-13-information-fees.ts";
import { n14 } from "./rules/n-14-empty-sections.ts";
import { t201 } from "./rules/t2-01-opening-stock.ts";
import { t202 } from "./rules/t2-02-county-rules.ts";
import { t203 } from "./rules/t2-03-disclosed-within-total.ts";
import { t204 } from "./rules/t2-04-backlog.ts";
import { t205 } from "./rules/t2-05-items.ts";
import { t206 } from "./rules/t2-06-procurement.ts";
import { t207 } from "./rules/t2-07-unit-slip.ts";
import { t208 } from "./rules/t2-08-decisions-without-items.ts";
import { t301 } from "./rules/t3-01-row-sum.ts";
import { t302 } from "./rules/t3-02-outcome-sum.ts";
import { t303 } from "./rules/t3-03-reconciliation.ts";
import { t304 } from "./rules/t3-04-bounds.ts";
import { t305 } from "./rules/t3-05-interval.ts";
import { t306 } from "./rules/t3-06-subtotals.ts";
import { t307 } from "./rules/t3-07-derived-cell.ts";
import { t308 } from "./rules/t3-08-repair.ts";
import { t309 } from "./rules/t3-09-fee-notice.ts";
import { t310 } from "./rules/t3-10-partial-counted-twice.ts";
import { t401 } from "./rules/t4-01-result-sum.ts";
import { t402 } from "./rules/t4-02-suits-after-review.ts";
import { t403 } from "./rules/t4-03-pending-reappears.ts";
import { t404 } from "./rules/t4-04-cases-without-applications.ts";
import { y01 } from "./rules/y-01-carry-over.ts";
import { y02 } from "./rules/y-02-document-stock.ts";
import { y03 } from "./rules/y-03-item-stock.ts";
import { y04 } from "./rules/y-04-bridge.ts";
import { y05 } from "./rules/y-05-outlier.ts";
import { y06 } from "./rules/y-06-copied-report.ts";
import { y07 } from "./rules/y-07-stale-year.ts";
import { y08 } from "./rules/y-08-gap.ts";

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  f01,
  f02,
  f03,
  f04,
  f05,
  f06,
  f07,
  f08,
  f09,
  f10,
  f11,
  t201,
  t202,
  t203,
  t204,
  t205,
  t206,
  t207,
  t208,
  t301,
  t302,
  t303,
  t304,
  t305,
  t306,
  t307,
  t308,
  t309,
  t310,
  t401,
  t402,
  t403,
  t404,
  n01,
  n02,
  n03,
  n04,
  n05,
  n06,
  n07,
  n08,
  n09,
  n10,
  n11,
  n12,
  n13,
  n14,
  y01,
  y02,
  y03,
  y04,
  y05,
  y06,
  y07,
  y08,
  h01,
  h02,
  m01,
  m02,
  m03,
  m04,
];

/** Sentences that say the figures are those of a whole level. */
const ROLL_UP =
  /(?:数据|统计|报告)[^。;\n]{0,40}(?:汇总|包括|包含|涵盖|覆盖|代表)[^。;\n]{0,40}(?:全[省市州县区旗](?:各|政府|行政)|各(?:部门|乡镇|镇|街道|区县|县区|县|区)|所属(?:部门|单位)|乡镇)/;

/** Sentences that say they are the body's own. */
const OWN =
  /(?:数据|统计|报告)[^。;\n]{0,40}(?:仅(?:为|含|包括|统计)|不(?:含|包括|包含))[^。;\n]{0,30}(?:本机关|本单位|本局|本级|所属|下属|各(?:部门|乡镇|街道))/;

/** Whose figures the report says it counts; `unknown` unless a sentence states it. */
export function scopeOf(whole: string): "own" | "roll-up" | "unknown" {
  const own = OWN.test(whole);
  const rollUp = ROLL_UP.test(whole);
  if (own === rollUp) return "unknown";
  return own ? "own" : "roll-up";
}

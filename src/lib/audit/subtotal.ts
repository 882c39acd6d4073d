/** Whether an extra row of a table is a printed subtotal (小计, 合计, 法人小计) and no foreign matter. */
export function isSubtotal(label: string): boolean {
  return /小\s*计|合\s*计/.test(label);
}

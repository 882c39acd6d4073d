import type { TableKey } from "../../statute/index.ts";

const NAMES: Readonly<Record<TableKey, string>> = {
  proactive: "主动公开政府信息情况",
  applications: "收到和处理政府信息公开申请情况",
  review: "政府信息公开行政复议、行政诉讼情况",
};

/** The table's printed name, for messages. */
export function nameOfTable(table: TableKey): string {
  return NAMES[table];
}

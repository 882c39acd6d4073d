import { cpSync } from "node:fs";
import { synthContent } from "../build/edits.ts";
import { scratch } from "../build/testing.ts";

/** An archive, and the three parts of it that a job a province would check out. */
export interface PartedContent {
  readonly whole: string;
  readonly parts: readonly string[];
}

const PROVINCES = ["11", "12", "13"];

/** A synthetic archive of three provinces. */
export function partedContent(reports: number): PartedContent {
  const whole = scratch();
  synthContent(whole, reports, PROVINCES);
  return { whole, parts: PROVINCES.map((province) => partOf(whole, province)) };
}

/** The content of one province, as a sparse checkout has it. */
function partOf(content: string, province: string): string {
  const part = scratch();
  cpSync(content, part, {
    recursive: true,
    filter: (path) => !/\/reports\/\d/.test(path) || path.includes(`/reports/${province}`),
  });
  return part;
}

import {
  ALL_FIGURES,
  type FigureAddress,
  type FigureSpec,
  type FormId,
} from "../../statute/index.ts";
import type { Values } from "./official.ts";

/** A report made up for a round trip. */
export interface GeneratedReport {
  readonly title: string;
  readonly year: number;
  readonly form: FormId;
  readonly values: Values;
}

/** The random choices a report is made from, so that fast-check can shrink them. */
export interface Choices {
  readonly form: FormId;
  /** One number of 32 bits for each figure. */
  readonly seeds: readonly number[];
  /** Whether totals are the sums of their parts, as in most real reports. */
  readonly sums: boolean;
}

/** A report of the choices: every figure of its form, from blanks to numbers beyond 2^53. */
export function generateReport({ form, seeds, sums }: Choices): GeneratedReport {
  const specs = ALL_FIGURES.filter((spec) => spec.forms.includes(form));
  const random = new Map(
    specs.map((spec, index) => [spec.address, rawValue(spec, seeds[index] ?? 0)] as const),
  );
  const year = form === "2019" ? 2020 : 2023;
  return {
    title: `方正县${year}年政府信息公开工作年度报告`,
    year,
    form,
    values: sums ? withTotals(specs, random) : random,
  };
}

/** Raw texts a cell can hold: mostly small counts, as in real reports, then every kind of oddity. */
function rawValue(spec: FigureSpec, seed: number): string {
  const kind = seed % 100;
  const size = Math.floor(seed / 100);
  if (kind < 6) return "";
  if (kind < 8) return "/";
  if (spec.column.kind === "money") return money(size, kind);
  if (spec.column.kind === "signed") return signed(size, kind);
  if (kind < 60) return String(size % 10);
  if (kind < 90) return String(size % 1000);
  if (kind < 98) return String(size);
  return `9007199254${String(size).padStart(8, "0")}`;
}

function money(size: number, kind: number): string {
  const whole = String(size % 100_000);
  const places = kind % 5;
  return places === 0 ? whole : `${whole}.${String(size).padStart(4, "0").slice(-places)}`;
}

function signed(size: number, kind: number): string {
  const amount = String(size % 500);
  return kind < 40 ? amount : kind < 70 ? `-${amount}` : `+${amount}`;
}

/** The values with each applicant's and result's total made the sum of its parts; a part that is no number stays out. */
function withTotals(specs: readonly FigureSpec[], values: Values): Values {
  const totalled = new Map(values);
  const rows = new Map<string, FigureSpec[]>();
  for (const spec of specs) {
    if (spec.table === "proactive") continue;
    const key = `${spec.table}.${spec.row.key}`;
    rows.set(key, [...(rows.get(key) ?? []), spec]);
  }
  for (const row of rows.values()) {
    const total = row.find((spec) => spec.column.key === "total");
    const parts = row
      .filter((spec) => spec !== total)
      .map((spec) => totalled.get(spec.address) ?? "");
    const sum = parts.reduce((sum, part) => (/^\d+$/.test(part) ? sum + BigInt(part) : sum), 0n);
    if (total) totalled.set(total.address as FigureAddress, String(sum));
  }
  return totalled;
}

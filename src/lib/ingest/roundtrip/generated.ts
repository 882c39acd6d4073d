import {
  ALL_FIGURES,
  type FigureAddress,
  type FigureSpec,
  type FormId,
} from "../../statute/index.ts";
import type { Values } from "./official.ts";
import { type Printing, plainPrinting } from "./printing.ts";

/** A report made up for a round trip. */
export interface GeneratedReport {
  readonly title: string;
  readonly year: number;
  readonly form: FormId;
  readonly values: Values;
  readonly printing: Printing;
}

/** The random choices a report is made from, so that fast-check can shrink them. */
export interface Choices {
  readonly form: FormId;
  /** One number of 32 bits for each figure. */
  readonly seeds: readonly number[];
  /** Whether totals are the sums of their parts, as in most real reports. */
  readonly sums: boolean;
  /** How it is printed; as the form has it when absent. */
  readonly printing?: Printing;
  /** Whether numbers are also written with separators, in full-width digits, with a unit, and rows end in blanks. */
  readonly wild?: boolean;
}

/** A report of the choices: every figure of its form, from blanks to numbers beyond 2^53. */
export function generateReport(choices: Choices): GeneratedReport {
  const { form, seeds, sums, printing = plainPrinting(form), wild = false } = choices;
  const formOf = (spec: FigureSpec) =>
    spec.table === "applications" ? printing.applicationsForm : form;
  const specs = ALL_FIGURES.filter((spec) => spec.forms.includes(formOf(spec)));
  const random = new Map(
    specs.map((spec, index) => {
      const seed = seeds[index] ?? 0;
      const raw = rawValue(spec, seed);
      return [spec.address, wild ? wildly(spec, raw, seed, seeds) : raw] as const;
    }),
  );
  const year = form === "2019" ? 2020 : 2023;
  return {
    title: `方正县${year}年政府信息公开工作年度报告`,
    year,
    form,
    values: sums ? withTotals(specs, random) : random,
    printing,
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

/** Another look of the same number, or a blank where the whole end of a row is left empty. */
function wildly(spec: FigureSpec, raw: string, seed: number, seeds: readonly number[]): string {
  const rows = ALL_FIGURES.filter((other) => other.table === spec.table && other.row === spec.row);
  const first = ALL_FIGURES.indexOf(rows[0] as FigureSpec);
  const rowSeed = Math.floor((seeds[first] ?? 0) / 1000);
  const place = rows.indexOf(spec);
  if (rows.length > 3 && rowSeed % 12 === 0 && place >= rows.length - 1 - (rowSeed % 4)) return "";
  if (!/^\d+(?:\.\d+)?$/.test(raw)) return raw;
  const look = Math.floor(seed / 7) % 24;
  if (look === 0) return raw.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
  if (look === 1)
    return raw.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
  if (look === 2 && spec.column.kind === "count") return `${raw}件`;
  return raw;
}

/** From an ASCII character to its full-width form. */
const FULL_WIDTH = 0xfee0;

/** The number a raw text means, in canonical digits: what an exact import gives. */
export function numberOf(raw: string): string {
  return raw
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH))
    .replace(/(?<=\d),(?=\d{3})|件$|^\+/g, "")
    .replace(/^-0$/, "0");
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
    const sum = parts
      .map(numberOf)
      .reduce((sum, part) => (/^\d+$/.test(part) ? sum + BigInt(part) : sum), 0n);
    if (total) totalled.set(total.address as FigureAddress, String(sum));
  }
  return totalled;
}

import { addDecimals, type Decimal, subtractDecimals } from "../../../lib/report/index.ts";
import { type FigureAddress, type FormId, figuresOf } from "../../../lib/statute/index.ts";
import { type DraftState, tableIn } from "./draft-state.ts";
import type { OtherYear } from "./other-year.ts";

/** A value last year's report leads one to expect in a cell, as a decimal string. */
export type Expected = Readonly<Partial<Record<FigureAddress, Decimal>>>;

/**
 * What last year's report leads one to expect: 上年结转 is last year's 结转下年度, in every column; 现行有效 is last
 * year's, with what was issued and without what was repealed this year. A figure that is not known gives no
 * expectation. Documents in force are counted on the form of 2021 alone.
 * @param valueAt the number now in a cell, null when there is none
 */
export function expectedFrom(
  previous: OtherYear,
  state: DraftState,
  valueAt: (address: FigureAddress) => Decimal | null,
): Expected {
  const before = (address: FigureAddress): Decimal | null => {
    const cell = previous.cells[address];
    return cell?.state === "reported" ? cell.value : null;
  };
  const applications = tableIn(state, "applications")?.form;
  const proactive = tableIn(state, "proactive")?.form;
  const pairs = [
    ...(applications ? carriedOver(applications, before) : []),
    ...(proactive === "2021" && previous.forms.proactive === "2021"
      ? inForce(before, valueAt)
      : []),
  ];
  return Object.fromEntries(pairs);
}

type Pair = readonly [FigureAddress, Decimal];
type Look = (address: FigureAddress) => Decimal | null;

function carriedOver(form: FormId, before: Look): readonly Pair[] {
  const figures = figuresOf("applications", form);
  return figures
    .filter(({ row }) => row.key === "carriedOver")
    .flatMap(({ address, column }): readonly Pair[] => {
      const source = `applications.carriedForward.${column.key}` as FigureAddress;
      const value = before(source);
      return value === null ? [] : [[address, value]];
    });
}

function inForce(before: Look, now: Look): readonly Pair[] {
  return figuresOf("proactive", "2021")
    .filter(({ column }) => column.key === "inForce")
    .flatMap(({ address, row }): readonly Pair[] => {
      const at = (column: string) => `proactive.${row.key}.${column}` as FigureAddress;
      const [stock, issued, repealed] = [before(address), now(at("issued")), now(at("repealed"))];
      if (stock === null || issued === null || repealed === null) return [];
      return [[address, subtractDecimals(addDecimals([stock, issued]), repealed)]];
    });
}

import type { Agency, Regions } from "../../report/index.ts";
import { compact } from "./compact.ts";
import { placeName } from "./region.ts";

/** Which agencies of the register a printed name can mean. */
export function matchAgencies(
  agencies: readonly Agency[],
  regions: Regions,
  printed: string,
): readonly Agency[] {
  const wanted = nameForms(regions, printed);
  return agencies.filter((agency) =>
    [agency.name.zh, ...agency.aliases].some((name) => {
      const own = nameForms(regions, name);
      return (
        wanted.some((form) => own.includes(form)) && isPossible(regions, printed, agency.region)
      );
    }),
  );
}

/** A name in the forms it is printed in: with and without the divisions above, 方正县 for 方正县人民政府. */
function nameForms(regions: Regions, name: string): readonly string[] {
  const key = compact(name);
  const { place, rest } = placeName(regions, key);
  const short = place + rest;
  const forms = new Set([key, short]);
  for (const form of [key, short]) {
    if (form === place || form === key.slice(0, key.length - rest.length))
      forms.add(`${form}人民政府`);
  }
  return [...forms];
}

/** A name that says its region cannot mean an agency elsewhere. */
function isPossible(regions: Regions, printed: string, region: string): boolean {
  const { codes } = placeName(regions, compact(printed));
  return (
    codes.length === 0 ||
    codes.some(
      (code) =>
        code === region || region.startsWith(trimZeros(code)) || code.startsWith(trimZeros(region)),
    )
  );
}

function trimZeros(code: string): string {
  return code.replace(/(?:00)+$/, "");
}

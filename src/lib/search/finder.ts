import Fuse from "fuse.js";
import { once } from "../report/index.ts";
import type { Catalogue, CatalogueAgency } from "./catalogue.ts";
import { normalise } from "./normalise.ts";
import { matchPinyin, mayBePinyin, pinyinOf, type Readings } from "./pinyin.ts";
import { simplify } from "./traditional.ts";

/** A place to go to at once. */
export type Destination =
  | { readonly kind: "agency"; readonly agency: CatalogueAgency; readonly years: readonly number[] }
  | {
      readonly kind: "report";
      readonly agency: CatalogueAgency;
      readonly year: number;
      readonly title: string;
    };

/** Finds agencies and reports by a few letters of their names. */
export type Finder = (query: string, most: number) => readonly Destination[];

/**
 * A finder over the agencies of a catalogue and titles that do not follow from them. It takes parts of names,
 * one wrong character, pinyin and initials (confirmed against every reading of the name), and a year,
 * which leads to that year's report.
 */
export function createFinder(catalogue: Catalogue, readings: Readings): Finder {
  const targets = targetsOf(catalogue, readings);
  const options = { keys: ["name", "pinyin"], ignoreLocation: true, threshold: 0.34 };
  const one = once(() => new Fuse(targets, options));
  const several = once(() => new Fuse(targets, { ...options, useExtendedSearch: true }));
  return (query, most) => {
    const { text, year } = readQuery(query);
    if (text === "" && year === null) return [];
    const found = text === "" ? targets : search(text);
    const places = found.flatMap((target) => destination(target, year));
    return distinct(places).slice(0, most);
  };

  /** Names that hold the text or its pinyin; only where there are none, names that are merely like it. */
  function search(text: string): readonly Target[] {
    const certain = targets.filter((target) => isCertain(text, target, readings));
    if (certain.length > 0) return certain.sort(likeliestFirst(text));
    const like = text.includes(" ") ? several() : one();
    return like.search(text).map(({ item }) => item);
  }
}

/** Initials that are merely like others name nothing: only whole readings are compared loosely. */
interface Target {
  readonly name: string;
  readonly pinyin: string;
  readonly agency: CatalogueAgency;
  readonly titles: ReadonlyMap<number, string>;
}

function targetsOf(catalogue: Catalogue, readings: Readings): readonly Target[] {
  const titles = new Map<CatalogueAgency, Map<number, string>>();
  for (const { agency, year, title } of catalogue.reports) {
    titles.set(agency, (titles.get(agency) ?? new Map<number, string>()).set(year, title));
  }
  return [...titles].flatMap(([agency, own]) => {
    const target = (name: string): Target => ({
      name: normalise(name),
      pinyin: pinyinOf(name, readings),
      agency,
      titles: own,
    });
    const odd = [...new Set(own.values())].filter((title) => !title.includes(agency.name));
    return [target(agency.name), ...odd.map(target)];
  });
}

/** The words of a query, simplified, and the year it names. */
function readQuery(query: string): { readonly text: string; readonly year: number | null } {
  // Parted before it is normalised, which would join Han words.
  const normalised = simplify(query).split(/\s+/).map(normalise).join(" ");
  const year = /(?<!\d)20\d\d(?!\d)年?/.exec(normalised);
  const text = year ? normalised.replace(year[0], " ") : normalised;
  return {
    text: text.replace(/\s+/g, " ").trim(),
    year: year ? Number(year[0].slice(0, 4)) : null,
  };
}

function isCertain(text: string, target: Target, readings: Readings): boolean {
  return text
    .split(" ")
    .every(
      (word) =>
        target.name.includes(word) ||
        (mayBePinyin(word) && matchPinyin(word, target.name, readings) > 0),
    );
}

/** A name that begins with what was typed; then the government, which a place's name alone most often means; then short names. */
function likeliestFirst(text: string): (a: Target, b: Target) => number {
  const begins = ({ name }: Target) => Number(name.startsWith(text));
  const governs = ({ agency }: Target) => Number(agency.kind === "government");
  return (a, b) =>
    begins(b) - begins(a) ||
    governs(b) - governs(a) ||
    a.name.length - b.name.length ||
    (a.agency.id < b.agency.id ? -1 : 1);
}

function destination({ agency, titles }: Target, year: number | null): readonly Destination[] {
  if (year === null) {
    return [{ kind: "agency", agency, years: [...titles.keys()] }];
  }
  const title = titles.get(year);
  return title === undefined ? [] : [{ kind: "report", agency, year, title }];
}

/** An agency is known by its name and by titles that do not hold it: it is shown once. */
function distinct(places: readonly Destination[]): readonly Destination[] {
  const byAddress = new Map<string, Destination>();
  for (const place of places) {
    const address = place.kind === "report" ? `${place.agency.id}/${place.year}` : place.agency.id;
    if (!byAddress.has(address)) byAddress.set(address, place);
  }
  return [...byAddress.values()];
}

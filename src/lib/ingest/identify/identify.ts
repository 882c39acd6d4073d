import { type Message, message } from "../../message/index.ts";
import type { Extract } from "../extract.ts";
import { garbledSample } from "../read/garbled.ts";
import { matchAgencies } from "./agency.ts";
import { compact, type Line, linesOf, printedAs, wholeKey } from "./compact.ts";
import { creditCodeOf, type Fields, readFields } from "./fields.ts";
import { findFurniture } from "./furniture.ts";
import type { IdentifyOptions, Identity } from "./identity.ts";
import { findRefusal, sectionLines } from "./refusal.ts";
import { regionOf } from "./region.ts";
import { scopeOf } from "./scope.ts";
import { findTitle, isBodyName, type Title } from "./title.ts";
import { settleYear } from "./year.ts";

/** First year of the uniform format; reports of earlier years are kept as prose. */
const FIRST_FORM_YEAR = 2019;

/** Traditional characters of the form's own words; three different ones and the text is in that script. */
const TRADITIONAL = /[開報務總體況資訊動項條縣區鎮鄉職權類請數據處]/g;

/**
 * Reads who reports, for which year, when published and where from, and whether the input is a single annual report
 * at all. What two sources contradict stays null, with a message that asks.
 * @param fileName as found; its year is evidence, the weakest
 */
export function identify(extract: Extract, fileName: string, options: IdentifyOptions): Identity {
  const lines = linesOf(extract);
  const whole = wholeKey(extract);
  const firstSection = sectionLines(lines)[0];
  const sectionAt = firstSection ? lines.indexOf(firstSection) : lines.length;
  const title = findTitle(extract, lines, sectionAt === 0 ? 0 : sectionAt);
  const spots = placesOf(lines, title, sectionAt);
  const furniture = findFurniture(extract, lines, spots.title, spots.body);
  const fields = readFields(extract, lines, endOfBody(lines, furniture));
  const refusal = findRefusal({ extract, lines, whole, title });
  const garbled = garbledSample(whole);
  const year = settleYear({ title, whole, fileName, lines, given: options.year ?? null });
  const who = whoReports(title, fields, lines, whole, options);
  const url = options.url ?? extract.url;
  const credit = creditCodeOf([fields.indexNumber, url, ...labelledCodes(whole)]);
  const published = publishedOf(fields, year.year);
  return {
    title: title?.text ?? null,
    agencyPrinted: who.printed,
    agency: who.agency,
    candidates: who.candidates,
    region: who.region,
    year: year.year,
    published: published.date,
    indexNumber: fields.indexNumber,
    creditCode: credit,
    url,
    scope: scopeOf(whole),
    beforeForms: year.year !== null && year.year < FIRST_FORM_YEAR,
    titleBlocks: title?.blocks ?? [],
    furniture: furniture.filter(({ block }) => !title?.blocks.includes(block)),
    refused: refusal !== null || garbled !== null,
    messages: [
      ...(garbled === null ? [] : [message("read-garbled", { sample: garbled }, null)]),
      ...(refusal === null ? [] : [message(refusal.ruleId, refusal.facts, placeOf(refusal.line))]),
      ...(title === null ? [message("identify-no-title", {}, null)] : []),
      ...year.messages,
      ...who.messages,
      ...published.messages,
      ...(fields.indexChecks === false
        ? [message("identify-code-wrong", { code: fields.indexNumber ?? "" }, null)]
        : []),
      ...traditional(extract),
    ],
  };
}

function placeOf(line: number | null) {
  return line === null ? null : { line, column: 1 };
}

/** Where the title and the body begin, as indexes into lines. */
function placesOf(lines: readonly Line[], title: Title | null, sectionAt: number) {
  const first = title?.blocks[0];
  const last = title?.blocks.at(-1);
  const start =
    first === undefined
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.block === first),
        );
  const afterTitle = last === undefined ? 0 : lines.findIndex((line) => line.block === last) + 1;
  // Between title and first section stand the document's head and its preamble; a full stop begins the preamble.
  const preamble = lines.findIndex((line, index) => index >= afterTitle && line.key.includes("。"));
  const body = preamble < 0 ? sectionAt : Math.min(preamble, sectionAt);
  return { title: start, body: Math.max(body, afterTitle) };
}

/** The index after the last line of the report itself. */
function endOfBody(
  lines: readonly Line[],
  furniture: readonly { readonly block: number; readonly why: string }[],
): number {
  const foot = furniture.find(({ why }) => why === "page foot");
  const index = foot ? lines.findIndex((line) => line.block === foot.block) : -1;
  return index < 0 ? lines.length : index;
}

interface Who {
  readonly printed: string | null;
  readonly agency: string | null;
  readonly candidates: readonly string[];
  readonly region: string | null;
  readonly messages: readonly Message[];
}

function whoReports(
  title: Title | null,
  fields: Fields,
  lines: readonly Line[],
  whole: string,
  options: IdentifyOptions,
): Who {
  const names = printedNames(title, fields, lines, whole);
  const printed = names[0] === undefined ? null : asPrinted(names[0], title, lines);
  if (options.agency !== undefined) {
    const given = options.agencies.find((agency) => agency.id === options.agency);
    return {
      printed,
      agency: options.agency,
      candidates: [],
      region: given?.region ?? options.agency.slice(0, 6),
      messages: [],
    };
  }
  const matches =
    names
      .map((name) => matchAgencies(options.agencies, options.regions, name))
      .find((found) => found.length > 0) ?? [];
  const only = matches.length === 1 ? matches[0] : undefined;
  const region = only?.region ?? firstRegion(options, names, whole);
  return {
    printed,
    agency: only?.id ?? null,
    candidates: matches.length > 1 ? matches.map((agency) => agency.id).sort() : [],
    region,
    messages: only ? [] : [whoMessage(printed, matches.map((agency) => agency.id).sort())],
  };
}

function whoMessage(printed: string | null, candidates: readonly string[]): Message {
  if (printed === null) return message("identify-no-agency", {}, null);
  if (candidates.length > 1) {
    return message(
      "identify-agency-ambiguous",
      { agency: printed, candidates: candidates.join("、") },
      null,
    );
  }
  return message("identify-agency-unknown", { agency: printed }, null);
}

function firstRegion(
  options: IdentifyOptions,
  names: readonly string[],
  whole: string,
): string | null {
  for (const name of names) {
    const region = regionOf(options.regions, name, whole);
    if (region !== null) return region;
  }
  return null;
}

/** A name as the title or the first line that has it shows it. */
function asPrinted(name: string, title: Title | null, lines: readonly Line[]): string {
  const inTitle = title === null ? null : printedAs(title.text, name);
  const line = inTitle === null ? lines.find((each) => each.key.includes(name)) : undefined;
  return inTitle ?? (line === undefined ? null : printedAs(line.text, name)) ?? name;
}

/**
 * Where the sentences of a report without a title name its body: 现公布某某街道办事处2019年政府信息公开工作年度报告,
 * 某某街道特编制2023年…报告, 由某某局编制.
 */
const NAMED_IN_TEXT: readonly RegExp[] = [
  /(?:公布|公开|发布|编制|编写)《?([^0-9。,:;<>|《》\n]{3,30}?)20\d\d年度?(?:政府)?信息公开(?:工作)?(?:年度)?报告/,
  /(?:^|[。,:;\n])([^0-9。,:;<>|《》\n]{3,30}?)(?:特|现)?编[制写]20\d\d年度?(?:政府)?信息公开(?:工作)?(?:年度)?报告/,
  /由([^0-9。,:;<>|《》\n]{3,30}?)(?:负责)?编[制写]/,
];

/** The names a report gives its body: in the title, in its first sentence, as publisher, under the text. Each once. */
function printedNames(
  title: Title | null,
  fields: Fields,
  lines: readonly Line[],
  whole: string,
): readonly string[] {
  const signature = lines
    .slice(-15)
    .map((line) => line.key)
    .reverse()
    .find(
      (key) =>
        key.length >= 3 &&
        key.length <= 30 &&
        /(?:政府|办公室|局|委员会|委|厅|院|街道办事处|管理处|领导小组.*)$/.test(key) &&
        !/[。,;:、0-9]/.test(key),
    );
  const inText = NAMED_IN_TEXT.map((pattern) => pattern.exec(whole)?.[1]);
  const names = [title?.body, ...inText, fields.publisher, signature].map((name) =>
    compact(name ?? ""),
  );
  return [...new Set(names.filter((name, at) => (at === 0 ? name !== "" : isBodyName(name))))];
}

function labelledCodes(whole: string): readonly string[] {
  return [...whole.matchAll(/统一社会信用代码[^0-9A-Z]{0,6}([0-9A-Z]{18})/g)].map(
    (match) => match[1] as string,
  );
}

function publishedOf(
  fields: Fields,
  year: number | null,
): { readonly date: string; readonly messages: readonly Message[] } {
  const reading = fields.published;
  if (reading.kind === "ambiguous") {
    return { date: "unknown", messages: [message("identify-date-ambiguous", {}, null)] };
  }
  if (reading.kind === "none") return { date: "unknown", messages: [] };
  if (year !== null && Number.parseInt(reading.date, 10) < year) {
    return {
      date: "unknown",
      messages: [message("identify-date-early", { date: reading.date, year }, null)],
    };
  }
  return { date: reading.date, messages: [] };
}

function traditional(extract: Extract): readonly Message[] {
  const texts = extract.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.cells.map((cell) => cell.text),
  );
  const seen = new Set(texts.flatMap((text) => text.match(TRADITIONAL) ?? []));
  return seen.size >= 3
    ? [message("identify-traditional", { characters: [...seen].slice(0, 8).join("") }, null)]
    : [];
}

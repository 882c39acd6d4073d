import { type Message, message } from "../../message/index.ts";
import type { DraftSection } from "../../parse/index.ts";
import { type FormId, TABLE_KEYS, type TableKey } from "../../statute/index.ts";
import type { Extract } from "../extract.ts";
import { draftSections } from "./draft-sections.ts";
import { gluedMessage } from "./glued.ts";
import { matchHeading } from "./heading.ts";
import { type Item, itemsOf, lineNumberOf, textsOf } from "./item.ts";
import { locateTables, type Region } from "./locate.ts";
import { readRegion } from "./read-region.ts";
import type { RegionReading } from "./region-reading.ts";
import { type FoundTable, formOf, settleTable } from "./settle-table.ts";
import { shown } from "./shown.ts";
import { isSideBySide } from "./side-by-side.ts";
import { nameOfTable } from "./table-name.ts";
import { withTextGrids } from "./text-grid.ts";

/** What the recogniser made of an extract. */
export interface Recognised {
  readonly sections: readonly DraftSection[];
  readonly tables: readonly FoundTable[];
  /** Whether the text is no single report; then `messages` holds the reason. */
  readonly refused: boolean;
  readonly messages: readonly Message[];
}

/**
 * Text → cells → candidate tables → labels → rows → proof by sums → sections.
 * @param left indexes of blocks that are no part of the report: its title, furniture
 * @param withTables false for a report of before the forms, which is kept as prose
 */
export function recognise(
  extract: Extract,
  left: ReadonlySet<number>,
  withTables: boolean,
): Recognised {
  const blocks = withTextGrids(extract.blocks.filter((_, index) => !left.has(index)));
  const items = itemsOf(blocks);
  const double = withTables ? isSideBySide(items) : null;
  if (double !== null) {
    const place = double.line === null ? null : { line: double.line, column: 1 };
    const messages = [message(double.ruleId, double.facts, place)];
    return { sections: [], tables: [], refused: true, messages };
  }
  const regions = withTables ? locateTables(items) : [];
  const readings = regions
    .map((region) => readRegion(region, items, extract.endsOpen))
    .filter((reading) => reading.lost || reading.rows.length > 0);
  const tables = settleTables(readings);
  return {
    sections: draftSections(items, readings, tables),
    tables: tables.filter((table) => !table.failed && table.cells.size > 0),
    refused: false,
    messages: [
      ...tables.flatMap((table) => table.messages),
      ...(withTables ? absentMessages(items, tables) : []),
      ...brokenOff(items, regions),
      ...mixedForms(tables),
    ],
  };
}

/** Each table that stands somewhere; one whose rows tell no form takes that of the tables beside it. */
function settleTables(readings: readonly RegionReading[]): readonly FoundTable[] {
  const groups = TABLE_KEYS.map((table) => ({
    table,
    own: readings.filter((reading) => reading.region.table === table),
  })).filter(({ own }) => own.length > 0);
  const told = new Map<TableKey, FormId | null>(
    groups.map(({ table, own }) => [
      table,
      formOf(
        table,
        own.flatMap((reading) => reading.rows),
      ),
    ]),
  );
  const beside =
    told.get("applications") ?? told.get("proactive") ?? told.get("review") ?? ("2021" as const);
  const besideApplications = told.get("proactive") ?? beside;
  return groups.map(({ table, own }) =>
    settleTable(table, own, table === "applications" ? besideApplications : beside),
  );
}

function absentMessages(items: readonly Item[], tables: readonly FoundTable[]): readonly Message[] {
  return TABLE_KEYS.filter((key) => !tables.some((table) => table.table === key)).map(
    (key) =>
      gluedMessage(items, key) ??
      message("import-table-missing", { table: nameOfTable(key) }, null),
  );
}

/** A source that ends inside a table, or right behind one with nothing of the last sections, is broken off. */
function brokenOff(items: readonly Item[], regions: readonly Region[]): readonly Message[] {
  const last = regions.at(-1);
  if (!last?.atEnd || items.slice(last.to).some(isSectionHeading)) return [];
  const shownItems = items.filter((item) => textsOf(item).some((text) => text.trim() !== ""));
  const end = shownItems.at(-1);
  const line = end ? lineNumberOf(end) : null;
  const text = end ? shown(textsOf(end).join(" ")) : "";
  return [
    message(
      "import-broken-off",
      { table: nameOfTable(last.table), text: text.slice(0, 60) },
      line === null ? null : { line, column: 1 },
    ),
  ];
}

function isSectionHeading(item: Item): boolean {
  return item.kind === "line" && matchHeading(item.text) !== null;
}

function mixedForms(tables: readonly FoundTable[]): readonly Message[] {
  const forms = new Set(
    tables.filter((table) => !table.failed && table.table !== "review").map((table) => table.form),
  );
  return forms.size > 1 ? [message("import-forms-mixed", {}, null)] : [];
}

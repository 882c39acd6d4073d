import {
  APPLICANTS,
  type Column,
  FORMS,
  type FormId,
  LEGAL_PERSONS,
  RECONCILIATION_NOTE,
  type Row,
  TABLE_KEYS,
  type TableKey,
  tableOf,
} from "../statute/index.ts";
import { COLUMN_VARIANTS, ROW_VARIANTS } from "./label-variants.ts";
import { normaliseLabel, withoutNumber, withoutUnit } from "./normalise-label.ts";

export { normaliseLabel, unitNamed } from "./normalise-label.ts";

/**
 * How sure a match is: the official wording, a known variant of it, either with an explanation in brackets behind
 * it, or a misprint that only one label is near to.
 */
export type LabelLikeness = "official" | "variant" | "explained" | "near";

/** A statutory row that a printed label may name. */
export interface RowMatch {
  readonly table: TableKey;
  readonly row: string;
  /** The forms that have the row. */
  readonly forms: readonly FormId[];
  readonly likeness: LabelLikeness;
}

/** A statutory column that a printed head may name. */
export interface ColumnMatch {
  readonly table: TableKey;
  readonly column: string;
  /** Row the column belongs to where two columns of a table share a key (table A's amounts), else null. */
  readonly row: string | null;
  /** The forms that have the column under this head. */
  readonly forms: readonly FormId[];
  readonly likeness: LabelLikeness;
}

/** A head or group label that carries no figure but tells that a statutory table stands here. */
export type Landmark = {
  readonly table: TableKey;
  readonly kind: "block" | "columns" | "group" | "note";
};

/**
 * The rows of a table a printed label may name: none when it is unknown, several when it is ambiguous.
 * The whole label is compared, so `行政许可事项一览` is not 行政许可.
 */
export function matchRowLabel(table: TableKey, text: string): readonly RowMatch[] {
  const key = normaliseLabel(text);
  if (key === "" || key.length > MAX_KEY) return [];
  return plainRows(table, key) ?? explainedRows(table, text) ?? nearRows(table, key);
}

/** The columns of a table a printed head may name; a unit or a year in it does not matter. */
export function matchColumnLabel(table: TableKey, text: string): readonly ColumnMatch[] {
  const key = normaliseLabel(text);
  if (key === "" || key.length > MAX_KEY) return [];
  return plainColumns(table, key) ?? explainedColumns(table, text) ?? [];
}

/**
 * Whether a head may be the piece that is left of a column's official one, or misprint one character of it:
 * `本年新` of 本年新制作数量. Alone it proves nothing; among heads that stand in the form's order it may.
 */
export function resemblesColumn(text: string, column: Column): boolean {
  const [key, official] = [text, column.label.zh].map((each) => withoutUnit(normaliseLabel(each)));
  if (key === undefined || official === undefined || key.length < MIN_TORN) return false;
  return official.startsWith(key) || editDistance(key, official, 1) <= 1;
}

/** What is left of a head says nothing when it is shorter. */
const MIN_TORN = 3;

/** The landmark a text is, or null: 信息内容, 第二十条第（五）项, 申请人情况, 三、本年度办理结果 … */
export function matchLandmark(text: string): Landmark | null {
  const key = normaliseLabel(text);
  return LANDMARKS.get(key) ?? null;
}

/** Whether a text could be the beginning of a label or head of a table, as when it is broken over lines. */
export function isLabelBeginning(text: string): boolean {
  return BEGINNINGS.has(normaliseLabel(text));
}

const MAX_KEY = 120;

function plainRows(table: TableKey, key: string): readonly RowMatch[] | undefined {
  const { exact, numberless } = ROWS[table];
  return (
    exact.get(key) ?? exact.get(withoutUnit(key)) ?? numberless.get(withoutNumber(withoutUnit(key)))
  );
}

function plainColumns(table: TableKey, key: string): readonly ColumnMatch[] | undefined {
  return COLUMNS[table].get(key) ?? COLUMNS[table].get(withoutUnit(key));
}

/** `规范性文件（行政机关制定发布的决定、公告…）`: what a bracket behind a label says does not change which row it is. */
function explainedRows(table: TableKey, text: string): readonly RowMatch[] | undefined {
  const label = withoutExplanation(text);
  const matches = label === null ? undefined : plainRows(table, normaliseLabel(label));
  return matches?.map((match) => ({ ...match, likeness: "explained" as const }));
}

function explainedColumns(table: TableKey, text: string): readonly ColumnMatch[] | undefined {
  const label = withoutExplanation(text);
  const matches = label === null ? undefined : plainColumns(table, normaliseLabel(label));
  return matches?.map((match) => ({ ...match, likeness: "explained" as const }));
}

/** A label without the bracket it ends in, or null when it ends in none. */
export function withoutExplanation(text: string): string | null {
  return /^(.*[^（(\s])\s*[（(][^（()）]+[)）]\s*$/su.exec(text)?.[1] ?? null;
}

interface RowVocabulary {
  readonly exact: ReadonlyMap<string, readonly RowMatch[]>;
  readonly numberless: ReadonlyMap<string, readonly RowMatch[]>;
}

const ROWS = byTable(rowVocabulary);
const COLUMNS = byTable(columnVocabulary);
const LANDMARKS: ReadonlyMap<string, Landmark> = landmarks();
const BEGINNINGS: ReadonlySet<string> = beginnings();

function byTable<Value>(make: (table: TableKey) => Value): Readonly<Record<TableKey, Value>> {
  return {
    proactive: make("proactive"),
    applications: make("applications"),
    review: make("review"),
  };
}

/** Every row of a table on either form, each key once. */
function rowsOf(
  table: TableKey,
): readonly { readonly row: Row; readonly forms: readonly FormId[] }[] {
  const found = new Map<string, { row: Row; forms: FormId[] }>();
  for (const form of FORMS) {
    for (const row of tableOf(table, form).rows) {
      const known = found.get(row.key);
      if (known) known.forms.push(form);
      else found.set(row.key, { row, forms: [form] });
    }
  }
  return [...found.values()];
}

function rowVocabulary(table: TableKey): RowVocabulary {
  const exact = new Map<string, RowMatch[]>();
  const numberless = new Map<string, RowMatch[]>();
  for (const { row, forms } of rowsOf(table)) {
    const match = { table, row: row.key, forms };
    for (const spelling of officialSpellings(table, row)) {
      add(exact, spelling, { ...match, likeness: "official" });
    }
    const names = spellingsWithoutNumber(table, row);
    for (const name of names) {
      add(exact, numberOf(row) + name, { ...match, likeness: "variant" });
      add(numberless, name, { ...match, likeness: "variant" });
    }
  }
  return { exact, numberless };
}

/** The label alone and with the groups above it, nearest first, as cells joined by a reader may show it. */
function officialSpellings(table: TableKey, row: Row): readonly string[] {
  const parts = row.label.map((part) => normaliseLabel(part.zh));
  const paths = parts.map((_, index) => parts.slice(index).join(""));
  if (table === "proactive") return paths.slice(-1);
  // A content file cuts 三、本年度办理结果 to its numeral.
  return parts.length > 1 && table === "applications"
    ? [...paths, `三${parts.slice(1).join("")}`]
    : paths;
}

function spellingsWithoutNumber(table: TableKey, row: Row): readonly string[] {
  const official = withoutNumber(normaliseLabel((row.label.at(-1) as { zh: string }).zh));
  return [official, ...(ROW_VARIANTS[`${table}.${row.key}`] ?? [])];
}

function numberOf(row: Row): string {
  const key = normaliseLabel((row.label.at(-1) as { zh: string }).zh);
  return key.slice(0, key.length - withoutNumber(key).length);
}

function columnVocabulary(table: TableKey): ReadonlyMap<string, readonly ColumnMatch[]> {
  const found = new Map<string, ColumnMatch[]>();
  for (const form of FORMS) {
    for (const row of tableOf(table, form).rows) {
      for (const column of row.columns) addColumn(found, table, form, row, column);
    }
  }
  return found;
}

function addColumn(
  found: Map<string, ColumnMatch[]>,
  table: TableKey,
  form: FormId,
  row: Row,
  column: Column,
): void {
  const owner = table === "proactive" && column.key === "amount" ? row.key : null;
  const match = { table, column: column.key, row: owner, forms: [form] };
  const label = withoutUnit(normaliseLabel(column.label.zh));
  addForm(found, label, { ...match, likeness: "official" });
  const name = `${table}.${column.key}${owner === null ? "" : `.${owner}`}`;
  for (const variant of COLUMN_VARIANTS[name] ?? []) {
    addForm(found, variant, { ...match, likeness: "variant" });
  }
}

/** Adds a column once, joining the forms under one head. */
function addForm(found: Map<string, ColumnMatch[]>, key: string, match: ColumnMatch): void {
  const known = found.get(key) ?? [];
  const same = known.find((other) => other.column === match.column && other.row === match.row);
  if (!same) found.set(key, [...known, match]);
  else {
    const forms = [...new Set([...same.forms, ...match.forms])];
    found.set(
      key,
      known.map((other) => (other === same ? { ...same, forms } : other)),
    );
  }
}

function add(found: Map<string, RowMatch[]>, key: string, match: RowMatch): void {
  const known = found.get(key) ?? [];
  if (!known.some((other) => other.row === match.row)) found.set(key, [...known, match]);
}

function landmarks(): ReadonlyMap<string, Landmark> {
  const found = new Map<string, Landmark>();
  const put = (text: string, table: TableKey, kind: Landmark["kind"]) =>
    found.set(normaliseLabel(text), { table, kind });
  for (const form of FORMS) {
    for (const row of tableOf("proactive", form).rows) {
      put((row.label[0] as { zh: string }).zh, "proactive", "block");
    }
  }
  put("信息内容", "proactive", "columns");
  put(APPLICANTS.zh, "applications", "columns");
  put("申请人", "applications", "columns");
  put(LEGAL_PERSONS.zh, "applications", "columns");
  put("法人和其他组织", "applications", "columns");
  put(RECONCILIATION_NOTE.zh, "applications", "note");
  put("行政诉讼", "review", "group");
  for (const { row } of rowsOf("applications")) {
    const groups = row.label.slice(0, -1).map((part) => part.zh);
    groups.forEach((group, index) => {
      put(group, "applications", "group");
      put(groups.slice(0, index + 1).join(""), "applications", "group");
      found.set(withoutNumber(normaliseLabel(group)), { table: "applications", kind: "group" });
    });
  }
  // （六）其他处理 is a row of one form and a group of the other: what follows it decides.
  return found;
}

function beginnings(): ReadonlySet<string> {
  const found = new Set<string>();
  const put = (key: string) => {
    for (let length = 1; length < key.length; length++) found.add(key.slice(0, length));
  };
  for (const table of TABLE_KEYS) {
    for (const key of ROWS[table].exact.keys()) put(key);
    for (const key of ROWS[table].numberless.keys()) put(key);
    for (const key of COLUMNS[table].keys()) put(key);
  }
  for (const key of LANDMARKS.keys()) put(key);
  return found;
}

/** Shorter labels differ too little from each other for a misprint to be told from another label. */
const MIN_NEAR = 7;

/** The one row whose label differs by a misprinted, lost or doubled character or two; none when two are as near. */
function nearRows(table: TableKey, key: string): readonly RowMatch[] {
  const bare = withoutNumber(withoutUnit(key));
  if (bare.length < MIN_NEAR - 1) return [];
  let best: readonly RowMatch[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (const [name, matches] of ROWS[table].numberless) {
    if (name.length < MIN_NEAR || !sharesAnEnd(bare, name)) continue;
    const limit = name.length >= 10 ? 2 : 1;
    const distance = editDistance(bare, name, limit);
    if (distance > limit || distance > nearest) continue;
    const others = distance === nearest ? best : [];
    const rows = new Set(others.map((match) => match.row));
    best = [...others, ...matches.filter((match) => !rows.has(match.row))];
    nearest = distance;
  }
  return best.map((match) => ({ ...match, likeness: "near" as const }));
}

/** A misprint leaves the beginning or the end as it was; asking first spares most distances. */
function sharesAnEnd(left: string, right: string): boolean {
  return left.slice(0, 2) === right.slice(0, 2) || left.slice(-2) === right.slice(-2);
}

/** Levenshtein distance, or more than `limit` as soon as it is certain. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[j] as number) + 1,
          (current[j - 1] as number) + 1,
          (previous[j - 1] as number) + change,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous.at(-1) as number;
}

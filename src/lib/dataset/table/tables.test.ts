import assert from "node:assert/strict";
import { test } from "node:test";
import { ALL_FIGURES, figuresOf } from "../../statute/index.ts";
import { indexOf, recordOf, syntheticArchive } from "../fixtures/synthetic.ts";
import type { StoreRecord } from "../record.ts";
import type { Value } from "../schema/table.ts";
import { TABLES } from "../tables.ts";
import { archiveOf, walk } from "../walk.ts";

const archive = syntheticArchive(30);

test("TABLES name each column once, and each key is a column", () => {
  for (const { name, fields, key } of TABLES) {
    const names = fields.map((field) => field.name);
    assert.equal(new Set(names).size, names.length, name);
    assert.deepEqual(
      key.filter((column) => !names.includes(column)),
      [],
      name,
    );
    for (const column of names) assert.match(column, /^[a-z][A-Za-z0-9_]*$/);
  }
});

test("TABLES describe every column in both languages", () => {
  for (const { fields } of TABLES) {
    for (const { name, description } of fields) {
      assert.match(description.zh, /\p{Script=Han}/u, name);
      assert.match(description.en, /[A-Za-z]/, name);
    }
  }
});

test("TABLES hold unique keys, required values and values of their closed lists only", () => {
  for (const table of TABLES) {
    const rows = rowsOf(table.name);
    const keys = rows.map((row) => table.key.map((column) => row[column]).join("\n"));
    if (table.key.length > 0) assert.equal(new Set(keys).size, rows.length, table.name);
    for (const { name, required, terms } of table.fields) {
      const values = new Set(rows.map((row) => row[name]));
      if (required) assert.ok(!values.has(null), `${table.name}.${name} is required`);
      const allowed =
        terms && new Set<Value | undefined>([...terms.map(({ value }) => value), null]);
      if (allowed)
        assert.deepEqual(
          [...values].filter((value) => !allowed.has(value)),
          [],
        );
    }
  }
});

test("TABLES refer to rows that are there", () => {
  for (const table of TABLES) {
    for (const { fields, table: target, reference } of table.foreignKeys) {
      const known = new Set(rowsOf(target).map((row) => reference.map((name) => row[name]).join()));
      for (const row of rowsOf(table.name)) {
        assert.ok(known.has(fields.map((name) => row[name]).join()), `${table.name} → ${target}`);
      }
    }
  }
});

test("figures hold every figure the form asks for, missing rows said to be missing", () => {
  const record = recordWith({ "applications.received.total": "3" });
  const rows = rowsOf("figures", record);
  assert.equal(rows.length, figuresOf("applications", "2021").length);
  const missing = rows.filter((row) => row["state"] === "missing");
  assert.equal(missing.length, rows.length - 1);
  for (const row of missing)
    assert.deepEqual([row["value"], row["raw"], row["line"]], [null, null, null]);
});

test("figures give each cell of a report as it was read: state, number, unit, text and place", () => {
  const rows = rowsOf("figures");
  const found = rows.filter((row) => row["state"] !== "missing");
  const cells = [...archive.records.values()]
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .flatMap(({ report }) => report.figures);
  assert.equal(found.length, cells.length);
  for (const [index, row] of found.entries()) {
    const { address, cell } = cells[index] as (typeof cells)[number];
    assert.equal(`${row["table"]}.${row["row"]}.${row["column"]}`, address);
    assert.deepEqual([row["raw"], row["line"]], [cell.raw || null, cell.place.line]);
    if (row["state"] === "outOfRange") assert.equal(row["value"], null);
    else if (cell.state !== "reported")
      assert.deepEqual([row["state"], row["value"]], [cell.state, null]);
    else assert.deepEqual([row["value"], row["unit"]], [cell.value, cell.unit]);
  }
});

test("a report without tables has no row in figures, and no value in the panel", () => {
  const record = withoutTables();
  assert.deepEqual(rowsOf("figures", record), []);
  const [row] = rowsOf("panel", record);
  assert.equal(row?.["presence"], "no_tables");
  for (const { address } of ALL_FIGURES) {
    assert.equal(row?.[address.replaceAll(".", "_")], null);
    assert.equal(row?.[`${address.replaceAll(".", "_")}_state`], "missing");
  }
});

test("panel tells why a report is not there", () => {
  const [row] = rowsOf("panel").filter((one) => one["presence"] === "searched_not_found");
  assert.deepEqual([row?.["agency"], row?.["year"]], ["320813/body-000", 2021]);
  const presences = new Set(rowsOf("panel").map((one) => one["presence"]));
  assert.deepEqual([...presences].sort(), [
    "body_absent",
    "no_tables",
    "not_collected",
    "report",
    "searched_not_found",
  ]);
});

test("panel has a row for each agency and year, whether or not there is a report", () => {
  assert.equal(rowsOf("panel").length, archive.index.agencies.length * 5);
});

test("panel flags the figures of a check that does not hold", () => {
  const flagged = rowsOf("panel").filter((row) => row["flags"] !== null);
  assert.ok(flagged.length > 0);
  for (const row of flagged) {
    assert.equal(row["flags"], "T3-02");
    assert.equal(row["applications_received_total_flags"], "T3-02");
    assert.equal(row["applications_received_other_flags"], null);
  }
});

test("findings list all verdicts but PASS, split at the last relation of the equation", () => {
  const rows = rowsOf("findings");
  assert.ok(rows.every((row) => row["verdict"] !== "PASS"));
  const fail = rows.find((row) => row["verdict"] === "FAIL");
  assert.deepEqual([fail?.["left"], fail?.["right"]], ["6 + 1", "8"]);
  assert.equal(fail?.["repair"], "applications.received.total: 6 → 7");
});

test("indicators have a value or a reason, never a zero for an unknown", () => {
  const rows = rowsOf("indicators", withoutTables());
  assert.ok(rows.length > 0);
  for (const row of rows) assert.deepEqual([row["status"], row["value"]], ["noTable", null]);
});

test("corrections give old and new as they were written", () => {
  const [row] = rowsOf("corrections");
  assert.deepEqual([row?.["old"], row?.["new"], row?.["kind"]], ["-4", "4", "reparse"]);
});

type NamedRow = Readonly<Record<string, Value>>;

/** The rows of a table as objects, of the whole archive or of one record. */
function rowsOf(name: string, only?: StoreRecord): readonly NamedRow[] {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`No table ${name}`);
  const { index, records } = only ? archiveWith(only) : archive;
  const open = (id: string) => records.get(id) as StoreRecord;
  return [...walk(archiveOf(index), open)]
    .flatMap((step) => [...table.rows(step)])
    .map((row) =>
      Object.fromEntries(table.fields.map((field, n) => [field.name, row[n] as Value])),
    );
}

function archiveWith(record: StoreRecord) {
  const agencies = archive.index.agencies.filter(({ id }) => id === record.report.meta.agency);
  return { index: indexOf(agencies, [record]), records: new Map([[record.report.id, record]]) };
}

/** A record of 2022 whose only table is that on applications, with a few figures. */
function recordWith(values: Readonly<Record<string, string>>): StoreRecord {
  const { report } = archive.records.get("320831/body-001/2022") as StoreRecord;
  const figures = report.figures
    .filter(({ address }) => address in values)
    .map(({ address, cell }) => {
      const value = values[address] as string;
      return {
        address,
        cell: { state: "reported", value, unit: null, raw: value, place: cell.place } as const,
      };
    });
  return recordOf(
    { ...report, figures, tables: { ...report.tables, proactive: null, review: null } },
    [],
  );
}

function withoutTables(): StoreRecord {
  const { report } = recordWith({});
  return recordOf({ ...report, tables: { proactive: null, applications: null, review: null } }, []);
}

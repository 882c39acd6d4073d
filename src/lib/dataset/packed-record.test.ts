import assert from "node:assert/strict";
import { test } from "node:test";
import { fullReports } from "../audit/fixtures/full-reports.ts";
import { auditReport, contextsOf } from "../audit/index.ts";
import { recordOf, syntheticArchive } from "./fixtures/synthetic.ts";
import {
  type PackedRecord,
  packChecks,
  packReport,
  unpackRecord,
  unpackReport,
} from "./packed-record.ts";
import type { StoreRecord } from "./record.ts";

const throughFile = ({ findings, reproduced, ...read }: StoreRecord): PackedRecord =>
  JSON.parse(
    JSON.stringify({
      report: packReport(read),
      checks: packChecks({ findings, reproduced }, read.report),
    }),
  ) as PackedRecord;

test("unpackRecord(packReport(…), packChecks(…)) is the record, whatever its cells say", () => {
  for (const record of syntheticArchive(60).records.values()) {
    assert.deepEqual(unpackRecord(throughFile(record)), record);
  }
});

test("unpackRecord(packReport(…), packChecks(…)) gives back every finding on real figures, in half the bytes", () => {
  const reports = fullReports();
  const contexts = contextsOf(reports, [], new Map());
  for (const report of reports) {
    const context = contexts.get(report.id);
    assert.ok(context);
    const record = recordOf(report, auditReport(context));
    const packed = throughFile(record);
    assert.deepEqual(unpackRecord(packed), JSON.parse(JSON.stringify(record)));
    assert.deepEqual(unpackReport(packed.report), report);
    assert.ok(JSON.stringify(packed).length * 2 < JSON.stringify(record).length);
  }
});

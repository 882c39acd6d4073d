import assert from "node:assert/strict";
import { test } from "node:test";
import { isAgencyId, parseReportId, reportIdOfPath } from "./id.ts";

test("reportIdOfPath(path) reads the identity from the path alone", () => {
  assert.equal(reportIdOfPath("reports/410822/government/2020.md"), "410822/government/2020");
  for (const path of [
    "reports/410822/government/2020.MD",
    "reports/410822/Government/2020.md",
    "reports/410822/government/20.md",
    "reports/4108/government/2020.md",
    "reports/410822/government/extra/2020.md",
    "410822/government/2020.md",
    "reports/410822/../government/2020.md",
  ]) {
    assert.equal(reportIdOfPath(path), null, path);
  }
});

test("parseReportId(id) gives region, agency and year", () => {
  assert.deepEqual(parseReportId("230124/business-environment/2020"), {
    region: "230124",
    agency: "230124/business-environment",
    year: 2020,
  });
  assert.equal(parseReportId("230124/business-environment"), null);
});

test("isAgencyId(text) wants ASCII words joined by hyphens", () => {
  assert.ok(isAgencyId("230124/business-environment"));
  assert.ok(!isAgencyId("230124/business--environment"));
  assert.ok(!isAgencyId("230124/营商局"));
  assert.ok(!isAgencyId("230124/com1") && isAgencyId("230124/com-1"));
  assert.ok(!isAgencyId("230124/constructor/x"));
});

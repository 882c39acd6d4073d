import assert from "node:assert/strict";
import { test } from "node:test";
import type { Agency } from "../../lib/report/index.ts";
import type { MessageView } from "./engine/check-draft.ts";
import { blankWork, openDoubts, rawAt, withAgency, withCellsWritten, withMeta } from "./work.ts";

const RECEIVED = "applications.received.total";
const CLOSED = "applications.closed.total";

const doubt = (cell: MessageView["cell"]): MessageView => ({
  ruleId: "cell-look-alike",
  severity: "warning",
  reason: "1O read as 10",
  mend: "Look at the original",
  line: 1,
  cell,
});

const agency: Agency = {
  id: "410822/government",
  region: "410822",
  name: { zh: "博爱县人民政府", en: "People's Government of Bo'ai County" },
  level: "county",
  kind: "government",
  parent: null,
  aliases: [],
};

test("withCellsWritten(work, cells) answers the doubts of those cells, and of no other", () => {
  const work = {
    ...blankWork("2021", "gongkai@0.1.0"),
    doubts: [doubt(RECEIVED), doubt(CLOSED), doubt(null)],
  };
  const written = withCellsWritten(work, { [RECEIVED]: " 12 " });
  assert.equal(rawAt(written, RECEIVED), "12");
  assert.deepEqual(
    written.doubts.map(({ cell }) => cell),
    [CLOSED, null],
  );
  assert.equal(rawAt(work, RECEIVED), "", "the work before is as it was");
});

test("rawAt(work, address) tells an empty cell from one that the form does not have", () => {
  const work = blankWork("2021", "gongkai@0.1.0");
  assert.equal(rawAt(work, CLOSED), "");
  assert.equal(rawAt(work, "proactive.procurement.amount"), null);
});

test("withAgency(work, agency) writes it into the draft, and drops a new one that is no longer chosen", () => {
  const { id, region: _, ...rest } = agency;
  const newAgency = { ...rest, id: "410822/other" };
  const work = { ...withMeta(blankWork("2021", "gongkai@0.1.0"), { year: 2025 }), newAgency };
  const chosen = withAgency(work, agency);
  assert.deepEqual(
    [chosen.state.meta.agency, chosen.state.meta.year, chosen.newAgency],
    [id, 2025, null],
  );
  const kept = withAgency(work, { ...agency, id: "410822/other" });
  assert.equal(kept.newAgency, newAgency);
  assert.equal(withAgency(chosen, null).state.meta.agency, null);
});

test("openDoubts(work) ends the doubts about the agency once one is chosen, and keeps those about cells", () => {
  const unknown = { ...doubt(null), ruleId: "identify-agency-unknown" };
  const work = { ...blankWork("2021", "gongkai@0.1.0"), doubts: [unknown, doubt(CLOSED)] };
  assert.deepEqual(openDoubts(work), [unknown, doubt(CLOSED)]);
  assert.deepEqual(openDoubts(withAgency(work, agency)), [doubt(CLOSED)]);
});

import { z } from "zod";

const version = z.string().describe("Version of the published data (CHANGELOG-DATA.md)");
const region = z.string().regex(/^\d{6}$/);
const agencyId = z.string().regex(/^\d{6}\/[a-z][a-z0-9-]*$/);
const reportId = z.string().regex(/^\d{6}\/[a-z][a-z0-9-]*\/\d{4}$/);
const year = z.int();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dateOrUnknown = z.union([z.literal("unknown"), date]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe("A number as published, as a string");
const address = z.string().describe("Address of a figure, table.row.column");
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const scope = z.enum(["own", "roll-up", "unknown"]);
const form = z.enum(["2019", "2021"]).nullable();
const forms = z
  .strictObject({ proactive: form, applications: form, review: form })
  .describe("The form of each table; null where the table is not in the report");
const level = z.enum(["national", "province", "prefecture", "county", "township"]);
const kind = z.enum(["government", "government-office", "department", "township", "zone", "other"]);
const sourceKind = z.enum(["publisher", "mirror", "third-party"]);
const verdict = z.enum(["PASS", "FAIL", "EXPLAINED", "NOT_ASSESSABLE"]);
const prose = z.enum(["full", "omitted"]);
const count = z.int().min(0);
const place = z.int().min(1);

const division = z.strictObject({
  code: region,
  name: z.string(),
  level: z.enum(["province", "prefecture", "county"]),
  parent: region.nullable(),
});

const catalogue = z.strictObject({
  version,
  regions: z.array(division),
  agencies: z.array(
    z.strictObject({
      id: agencyId,
      name: bilingual,
      aliases: z.array(z.string()),
      level,
      kind,
      regionPath: z.array(region).describe("Province first, its own last"),
    }),
  ),
  reports: z.array(
    z.strictObject({
      id: reportId,
      title: z.string(),
      agency: agencyId,
      year,
      scope,
      forms,
      published: dateOrUnknown,
      source: sourceKind,
      prose,
      figures: count.describe("Cells that hold a number"),
      verdicts: z
        .record(verdict, count)
        .describe("Findings by verdict, observations not among them"),
      observations: count.describe("Failed checks of class I, which are only worth knowing"),
    }),
  ),
});

const positions = z.array(count).describe("Positions in addresses, counted from 0");

const addresses = z
  .array(address)
  .describe("Every address some report of the document has a cell at, in statute order");

const figureLists = {
  values: z
    .array(decimal.nullable())
    .describe("Reported numbers in the order of addresses, null where there is none"),
  units: z
    .record(z.string(), positions)
    .describe("Positions by the unit printed with their figures"),
  unknown: z
    .strictObject({ blank: positions, notApplicable: positions, unreadable: positions })
    .partial()
    .describe("Positions of cells found without a number, by state; null and in no list: missing"),
};

const series = z.strictObject({
  version,
  region,
  regionName: z.string().nullable(),
  addresses,
  agencies: z.array(
    z.strictObject({
      id: agencyId,
      name: bilingual,
      level,
      kind,
      reports: z.array(
        z.strictObject({
          id: reportId,
          year,
          scope,
          forms,
          ...figureLists,
        }),
      ),
    }),
  ),
});

const finding = z.strictObject({
  ruleId: z.string(),
  version: z.int(),
  class: z.enum(["E", "W", "I"]),
  verdict,
  cause: z.enum(["not-in-report", "not-in-our-copy", "not-in-this-form", "unreadable"]).nullable(),
  operands: z.array(
    z.strictObject({
      address: z.string(),
      value: decimal.nullable(),
      state: z.string(),
      line: place.nullable(),
      column: place.nullable(),
      text: z.string().optional(),
    }),
  ),
  equation: z.string(),
  statement: bilingual,
  explanation: z
    .strictObject({ text: bilingual, strength: z.enum(["possible", "weak"]) })
    .nullable(),
  repair: z
    .strictObject({
      kind: z.string(),
      candidates: z.array(
        z.strictObject({
          changes: z.array(
            z.strictObject({ address: z.string(), from: decimal.nullable(), to: decimal }),
          ),
        }),
      ),
    })
    .nullable(),
  human: z
    .strictObject({
      verdict: z.enum(["confirmed", "publisher-error", "our-copy", "dismissed"]),
      by: z.string(),
      date,
      why: z.string(),
    })
    .nullable(),
  operandHash: z.string(),
  line: place.nullable(),
  column: place.nullable(),
});

const shard = z.strictObject({
  version,
  region,
  year,
  addresses,
  reports: z.array(
    z.strictObject({
      id: reportId,
      title: z.string(),
      agency: agencyId,
      year,
      scope,
      forms,
      prose,
      published: dateOrUnknown,
      source: z.strictObject({
        kind: sourceKind,
        url: z.string().describe("An address, or `unavailable`"),
        note: z.string().optional(),
        retrieved: dateOrUnknown,
      }),
      original: z.strictObject({ name: z.string(), mediaType: z.string(), bytes: count, sha256 }),
      corrections: z.array(
        z.strictObject({
          date,
          kind: z.enum(["transcription", "reparse", "republished"]),
          figure: z.string(),
          old: z.string(),
          new: z.string(),
          why: z.string(),
        }),
      ),
      file: z.string(),
      contentHash: sha256,
      figures: z.strictObject({
        ...figureLists,
        printed: z
          .record(z.string().regex(/^\d+$/), z.string())
          .describe("What is printed where that is not the value itself, by position"),
        lines: z.array(place.nullable()).describe("Line of each cell in the content file"),
        columns: z.array(place.nullable()).describe("Column of each cell in the content file"),
      }),
      findings: z
        .array(finding)
        .describe("What failed or needs an explanation; all verdicts: the table findings"),
    }),
  ),
});

const updates = z.strictObject({
  version,
  reports: z.array(
    z.strictObject({ id: reportId, added: date, updated: date, contentHash: sha256 }),
  ),
});

const files = z.strictObject({
  version,
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: count,
      sha256,
      table: z.string().optional(),
      edition: z.enum(["csv", "excel", "json", "parquet"]).optional(),
      rows: count.optional(),
      year: year.optional(),
    }),
  ),
});

/**
 * The JSON documents that are no tables: the schema's file name, where the documents lie, and their shape.
 * The tests hold every document written against these, strictly.
 */
export const DOCUMENTS = {
  catalogue: { path: "catalogue.json", shape: catalogue },
  series: { path: "series/<region>.json", shape: series },
  totals: { path: "totals/<region>.json", shape: series },
  reports: { path: "reports/<region>/<year>.json", shape: shard },
  updates: { path: "updates.json", shape: updates },
  files: { path: "files.json", shape: files },
} as const;

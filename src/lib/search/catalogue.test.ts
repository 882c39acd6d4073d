import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { catalogueColumns, readCatalogue, VERDICT_NAMES } from "./catalogue.ts";
import type { DocumentHead } from "./document.ts";

const name = fc.string({
  unit: fc.constantFrom("县", "局", "{", "}", "$", "&", "=", "a", "y", "2"),
  maxLength: 5,
});
const heads = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 2008, max: 2030 })), {
    selector: ([agency, year]) => agency * 10_000 + year,
  })
  .chain((keys) =>
    fc.tuple(
      fc.constant([...keys].sort(([a, x], [b, y]) => a - b || x - y)),
      fc.array(name, { minLength: 6, maxLength: 6 }),
      fc.array(name, { minLength: keys.length, maxLength: keys.length }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([keys, names, titles, flags]): readonly DocumentHead[] =>
    keys.map(([agency, year], at) => ({
      agency: {
        id: `10000${agency}/office`,
        name: names[agency] ?? "",
        level: "county",
        kind: "other",
      },
      year,
      title: `${titles[at]}${names[agency]}${year}${titles[at]}`,
      regions:
        agency === 0
          ? []
          : [
              { code: "100000", name: "省" },
              { code: `10000${agency}`, name: "县" },
            ],
      form: year > 2020 ? "2021" : "2019",
      verdicts: {
        PASS: Number(flags[0]),
        FAIL: Number(flags[1]),
        EXPLAINED: Number(flags[2]),
        NOT_ASSESSABLE: 7,
      },
    })),
  );

test("readCatalogue(columns) gives back every report that catalogueColumns(documents) was given", () => {
  fc.assert(
    fc.property(heads, (documents) => {
      const columns = JSON.parse(JSON.stringify(catalogueColumns(documents)));
      const { reports } = readCatalogue(columns);
      assert.equal(reports.length, documents.length);
      documents.forEach((document, at) => {
        const { title, year, form, agency, verdicts, id } = reports[at] ?? assert.fail();
        assert.deepEqual(
          { title, year, form },
          { title: document.title, year: document.year, form: document.form },
        );
        assert.equal(id, `${document.agency.id}/${document.year}`);
        assert.equal(agency.name, document.agency.name);
        assert.deepEqual(
          agency.regions,
          document.regions.map(({ code }) => code),
        );
        assert.deepEqual(
          verdicts,
          VERDICT_NAMES.filter((verdict) => document.verdicts[verdict] > 0),
        );
      });
    }),
  );
});

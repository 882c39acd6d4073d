import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { figureNames, figureText } from "./figure-text.ts";
import { GROUPS, PROMISES } from "./promises.ts";
import { readTrustState, STATE_FILE } from "./state.ts";

test("every promise names a test that exists and says that it proves it", () => {
  const loose = PROMISES.filter(
    ({ id, test: file }) =>
      !existsSync(file) ||
      !new RegExp(`\\bproves\\(\\s*\\w+,\\s*"${id}"`).test(readFileSync(file, "utf8")),
  );
  assert.deepEqual(
    loose.map(({ id, test: file }) => `${id}: ${file}`),
    [],
  );
});

test("every promise has a name of its own, and every group a promise", () => {
  assert.equal(new Set(PROMISES.map(({ id }) => id)).size, PROMISES.length);
  assert.deepEqual([...new Set(PROMISES.map(({ group }) => group))], Object.keys(GROUPS));
});

test("a promise gives the same figures in both languages, at least one", () => {
  for (const { id, figure } of PROMISES) {
    assert.deepEqual(figureNames(figure.zh), figureNames(figure.en), id);
    assert.ok(figureNames(figure.en).length > 0, id);
  }
});

test("the committed state speaks of known promises, with every figure their words name, as a run writes it", () => {
  const state = readTrustState();
  for (const [id, { date, figures }] of Object.entries(state.promises)) {
    const promise = PROMISES.find((one) => one.id === id);
    assert.ok(promise, `${id} is no promise`);
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(Object.keys(figures).sort(), figureNames(promise.figure.en), id);
    assert.ok(Object.values(figures).every(Number.isSafeInteger), id);
  }
  assert.equal(readFileSync(STATE_FILE, "utf8"), `${JSON.stringify(state, null, 2)}\n`);
});

test("figureText(words, figures, lang) puts figures into words, and throws where one is missing", () => {
  assert.equal(figureText("{pages} pages", { pages: 12_345 }, "en"), "12,345 pages");
  assert.throws(() => figureText("{pages} pages", { page: 1 }, "en"), /pages/);
});

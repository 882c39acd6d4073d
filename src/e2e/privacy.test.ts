import assert from "node:assert/strict";
import { test } from "node:test";
import { proves } from "../../scripts/trust/proof.ts";
import { stage, TWINS } from "./harness.ts";
import { SCENES } from "./scenes.ts";

const site = stage();

/** What the site may keep in a browser: what the reader set, and the draft being worked on. */
const KEPT = /^gongkai(?:\.|-)/;

test("no page sets a cookie, keeps anything but settings and a draft, asks anybody else for anything, or stumbles over its own policy", async (t) => {
  const looks = [...TWINS.map((path) => ({ path, act: async () => undefined })), ...SCENES];
  let requests = 0;
  for (const { path, act } of looks) {
    const { page, strangers, troubles, answers } = await site.visit(path);
    await act(page);
    await page.waitForTimeout(100);
    assert.deepEqual([strangers, troubles], [[], []], path);
    assert.deepEqual(
      answers.filter((answer) => "set-cookie" in answer.headers()),
      [],
      path,
    );
    assert.deepEqual(await page.context().cookies(), [], path);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      names: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.equal(kept.cookie, "", path);
    assert.deepEqual(
      kept.names.filter((name) => !KEPT.test(name)),
      [],
      path,
    );
    assert.deepEqual([kept.databases, kept.caches, kept.workers], [[], [], 0], path);
    requests += answers.length;
    await page.context().close();
  }
  assert.ok(requests > looks.length, `${requests} requests`);
  proves(t, "no-strangers", { pages: looks.length, requests });
});

test("a document given to a page, and the words of a search, leave it in no request", async () => {
  for (const { path, act } of SCENES) {
    const { page, answers } = await site.visit(path);
    await act(page);
    const sent = answers.map((answer) => answer.request());
    assert.deepEqual(
      sent.filter((request) => request.method() !== "GET" || request.postData() !== null),
      [],
      path,
    );
    // The address of the page itself is what the reader asked for; what it loads carries a version at most.
    const telling = sent.filter(
      (request) =>
        !request.isNavigationRequest() && !/^[^?]*(?:\?v=[0-9a-f]+)?$/.test(request.url()),
    );
    assert.deepEqual(
      telling.map((request) => request.url()),
      [],
      path,
    );
    await page.context().close();
  }
});

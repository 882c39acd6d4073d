import assert from "node:assert/strict";
import { test } from "node:test";
import { link } from "./links.ts";

test("link(from, to) climbs from a report to the root and down again", () => {
  assert.equal(link("reports/410822/government/2020.html", "index.html"), "../../../index.html");
  assert.equal(
    link("index.html", "reports/410822/government/2020.html"),
    "reports/410822/government/2020.html",
  );
});

test("link(from, to) keeps to the shared folders", () => {
  assert.equal(link("en/rules/T3-01.html", "en/rules/T3-02.html"), "T3-02.html");
  assert.equal(link("en/findings.html", "findings.html"), "../findings.html");
  assert.equal(
    link("agencies/410822/government.html", "agencies/410823/x.html"),
    "../410823/x.html",
  );
});

test("link(from, to) leaves a query and a fragment as they are", () => {
  assert.equal(link("en/index.html", "en/search.html?q=a/b"), "search.html?q=a/b");
  assert.equal(link("a/b.html", "c.html#x"), "../c.html#x");
});

test("link(from, to) names the page itself by its file, and its parts by the fragment alone", () => {
  assert.equal(link("en/index.html", "en/index.html"), "index.html");
  assert.equal(link("en/index.html", "en/index.html#new"), "#new");
});

test("link(from, to) gives whole addresses to a page served at any depth", () => {
  assert.equal(
    link("https://example.org/archive/404.html", "assets/site.css"),
    "https://example.org/archive/assets/site.css",
  );
});

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { SCENES } from "./fixtures/scenes.ts";
import { walk } from "./markup.ts";
import { marksOf } from "./scene.ts";
import { svgTree, toSvg } from "./svg.ts";

/** One shape a line, so that a changed chart is read as changed lines. Set UPDATE=1 to rewrite. */
function readable(svg: string): string {
  return `${svg.replace(/></g, ">\n<")}\n`;
}

for (const [name, scene] of Object.entries(SCENES)) {
  test(`toSvg(${name}) draws the golden picture`, () => {
    const path = fileURLToPath(new URL(`fixtures/${name}.svg`, import.meta.url));
    const drawn = readable(toSvg(scene, "paper"));
    if (process.env["UPDATE"] === "1") writeFileSync(path, drawn);
    assert.equal(drawn, readFileSync(path, "utf8"));
  });

  test(`toSvg(${name}) has a title, a description, a role and no inline style`, () => {
    const tree = svgTree(scene);
    assert.equal(tree.attributes["role"], "img");
    assert.deepEqual(
      tree.children.slice(0, 2).map((child) => (typeof child === "string" ? "" : child.tag)),
      ["title", "desc"],
    );
    assert.ok(
      walk(tree).every(({ attributes }) => !("style" in attributes) && !("id" in attributes)),
    );
  });

  test(`toSvg(${name}) has only finite coordinates of at most two decimals`, () => {
    const svg = toSvg(scene);
    assert.doesNotMatch(svg, /NaN|Infinity|undefined|\d\.\d{3,}/);
  });

  test(`toSvg(${name}) carries every mark with its number`, () => {
    const drawn = walk(svgTree(scene)).flatMap(({ attributes }) =>
      attributes["data-k"] === undefined ? [] : [[attributes["data-k"], attributes["data-v"]]],
    );
    assert.deepEqual(
      drawn,
      marksOf(scene).map(({ key, value }) => [key, value]),
    );
    assert.equal(new Set(drawn.map(([key]) => key)).size, drawn.length);
  });
}

test("toSvg(scene) escapes what it is told", () => {
  assert.match(toSvg(SCENES["columns"] as (typeof SCENES)[string]), /<desc>柱 &lt;例&gt;<\/desc>/);
});

test("lineChart(frame, data) joins no points across a gap or a break", () => {
  const lines = SCENES["line-legend"]?.shapes.filter(
    (shape) =>
      shape.shape === "path" && /^line c\d$/.test(shape.class) && shape.d.split("L").length > 2,
  );
  assert.deepEqual(lines, []);
  const joined = SCENES["line-legend"]?.shapes.filter(
    (shape) => shape.shape === "path" && shape.class === "line c0" && shape.d.includes("L"),
  );
  // The swatch of the legend, and 2019 to 2020; 2023 stands alone.
  assert.equal(joined?.length, 2);
});

test("lineChart(frame, data) draws no mark where there is no number", () => {
  assert.deepEqual(marksOf(SCENES["line-empty"] as (typeof SCENES)[string]), []);
});

test("columnChart(frame, data) starts every column at zero", () => {
  const boxes = SCENES["columns"]?.shapes.flatMap((shape) =>
    shape.shape === "rect" && shape.mark ? [shape.y + shape.height] : [],
  );
  assert.equal(new Set(boxes?.map((foot) => foot.toFixed(1))).size, 1);
});

test("stackedShares(frame, names, rows) leaves room where a part is not known", () => {
  const filled = SCENES["stack"]?.shapes.flatMap((shape) =>
    shape.shape === "rect" && shape.mark && shape.mark.key.endsWith("2") ? [shape.width] : [],
  );
  const frame = SCENES["stack"]?.shapes.find(
    (shape) => shape.shape === "rect" && shape.class === "frame",
  );
  const whole = frame?.shape === "rect" ? frame.width : 0;
  const share = (filled ?? []).reduce((sum, width) => sum + width, 0) / whole;
  assert.ok(Math.abs(share - 0.7) < 0.001, String(share));
});

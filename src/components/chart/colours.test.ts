import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { paperAttributes } from "../../lib/chart/paper.ts";

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
const CSS = read("chart.css");
const TOKENS = read("../../styles/tokens.css");

type Colours = ReadonlyMap<string, string>;

/** The custom properties that the first rule after a selector sets to a colour. */
function colours(css: string, selector: string): Colours {
  const from = css.indexOf(selector);
  assert.ok(from >= 0, selector);
  const rule = css.slice(from, css.indexOf("}", from));
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [
      name as string,
      value as string,
    ]),
  );
}

const DARK = ':root[data-theme="dark"]';
const THEMES = {
  light: { chart: colours(CSS, ":root {"), page: colours(TOKENS, ":root {") },
  dark: { chart: colours(CSS, DARK), page: colours(TOKENS, DARK) },
};

const colour = (of: Colours, name: string): string => {
  const found = of.get(name);
  assert.ok(found, name);
  return found;
};

const STYLES = [0, 1, 2, 3, 4, 5] as const;
const SHADES = [0, 1, 2, 3, 4] as const;

for (const [theme, { chart, page }] of Object.entries(THEMES)) {
  test(`every series stands out from the page by 3 : 1, ${theme}`, () => {
    for (const style of STYLES) {
      for (const ground of ["paper", "sheet"]) {
        const ratio = contrast(colour(chart, `chart-${style}`), colour(page, ground));
        assert.ok(ratio >= 3, `chart-${style} on ${ground}: ${ratio}`);
      }
    }
  });

  test(`numbers on areas and cells are read at 4.5 : 1, ${theme}`, () => {
    for (const style of STYLES) {
      const ratio = contrast(colour(chart, `chart-${style}`), colour(chart, `chart-on-${style}`));
      assert.ok(ratio >= 4.5, `on chart-${style}: ${ratio}`);
    }
    for (const shade of SHADES) {
      const text = colour(chart, shade === 4 ? "chart-onq4" : "chart-onq");
      const ratio = contrast(colour(chart, `chart-q${shade}`), text);
      assert.ok(ratio >= 4.5, `on chart-q${shade}: ${ratio}`);
    }
  });

  for (const [eyes, matrix] of Object.entries(eyesOf())) {
    test(`no two series look alike, ${theme}, ${eyes}`, () => {
      const seen = STYLES.map((style) => labOf(colour(chart, `chart-${style}`), matrix));
      seen.forEach((one, index) => {
        for (const [before, other] of seen.slice(0, index).entries()) {
          const apart = Math.hypot(...one.map((value, at) => value - (other[at] as number)));
          assert.ok(apart >= 20, `${before} and ${index}: ${apart}`);
        }
      });
    });
  }
}

test("the dark theme is the same by choice and by the system's wish", () => {
  assert.deepEqual([...colours(CSS, ':root:not([data-theme="light"])')], [...THEMES.dark.chart]);
});

test("a picture taken away has the colours of the light theme", () => {
  const { chart } = THEMES.light;
  for (const style of STYLES) {
    assert.equal(paperAttributes(`area c${style}`)["fill"], colour(chart, `chart-${style}`));
    assert.equal(
      paperAttributes(`inside on${style} c${style}`)["fill"],
      colour(chart, `chart-on-${style}`),
    );
  }
  for (const shade of SHADES) {
    assert.equal(paperAttributes(`cell q${shade}`)["fill"], colour(chart, `chart-q${shade}`));
  }
});

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): readonly [number, number, number] {
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return parts as [number, number, number];
}

type Matrix = readonly (readonly [number, number, number])[];

/** Full colour blindness of each kind, in linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
function eyesOf(): Readonly<Record<string, Matrix>> {
  return {
    trichromacy: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}

/** CIE L*a*b* (D65) of a colour as eyes of a kind see it. */
function labOf(hex: string, matrix: Matrix): readonly [number, number, number] {
  const source = linear(hex);
  const [red, green, blue] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (source[at] as number), 0),
      ),
    ),
  ) as [number, number, number];
  const x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function bent(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}

/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** A sheet an accent is read on, as `tokens.css` paints it, and which way from the accent more contrast lies. */
interface Sheet {
  readonly colour: Rgb;
  readonly step: number;
  /** What is left when no shade of the accent will do. */
  readonly last: string;
}

const LIGHT: Sheet = { colour: [253, 251, 246], step: -0.01, last: "#000000" };
const DARK: Sheet = { colour: [28, 25, 22], step: 0.01, last: "#ffffff" };

/** WCAG 2.2 AA and AAA for small text, with a little to spare for washed grounds. */
const NORMAL = 5;
const HIGH = 8;

/** An accent as each theme needs it, `#rrggbb`. The accent of the light theme at normal contrast is the one given. */
export interface Accents {
  readonly light: string;
  readonly dark: string;
  readonly lightHigh: string;
  readonly darkHigh: string;
}

/**
 * The shades of an accent: the same hue and saturation, lighter or darker until it can be read.
 * @param accent `#rrggbb`
 * @throws on anything else
 */
export function accentsOf(accent: string): Accents {
  return {
    light: accent,
    dark: shade(accent, DARK, NORMAL),
    lightHigh: shade(accent, LIGHT, HIGH),
    darkHigh: shade(accent, DARK, HIGH),
  };
}

function shade(accent: string, sheet: Sheet, least: number): string {
  const [hue, saturation, lightness] = toHsl(parse(accent));
  for (let light = lightness; light > 0 && light < 1; light += sheet.step) {
    const colour = fromHsl(hue, saturation, light);
    if (contrast(colour, sheet.colour) >= least) return format(colour);
  }
  return sheet.last;
}

/** Contrast of two colours, 1 to 21, as WCAG defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toHsl(colour: Rgb): readonly [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = colour.map((part) => part / 255) as unknown as Rgb;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const chroma = high - low;
  const lightness = (high + low) / 2;
  if (chroma === 0) return [0, 0, lightness];
  const sixth =
    high === red
      ? (green - blue) / chroma
      : high === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return [(sixth * 60 + 360) % 360, chroma / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [part(0), part(8), part(4)];
}

function parse(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`Unexpected accent ${colour}, expected #rrggbb`);
  return match.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb;
}

function format(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

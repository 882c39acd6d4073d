/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** The paper of the dark theme, as `tokens.css` paints it. */
const DARK_PAPER: Rgb = [23, 21, 19];

/** WCAG 2.2 AA for small text, with a little to spare. */
const CONTRAST = 5;

/**
 * The accent for the dark theme: the light theme's, mixed with white until it can be read on dark paper.
 * @param accent `#rrggbb`
 * @returns `#rrggbb`
 */
export function accentOnDark(accent: string): string {
  const base = parse(accent);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = base.map((part) => Math.round(part + (255 - part) * share)) as unknown as Rgb;
    if (contrast(mixed, DARK_PAPER) >= CONTRAST) return format(mixed);
  }
  return "#ffffff";
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

function parse(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`Unexpected accent ${colour}, expected #rrggbb`);
  return match.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb;
}

function format(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

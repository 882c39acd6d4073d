/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** The sheet of the dark theme, as `tokens.css` paints it. */
const DARK_PAPER: Rgb = [28, 25, 22];

/** WCAG 2.2 AA for small text, with a little to spare. */
const CONTRAST = 5;

/**
 * The accent for the dark theme: the same hue and saturation, lighter until it can be read on dark paper.
 * @param accent `#rrggbb`
 * @returns `#rrggbb`
 */
export function accentOnDark(accent: string): string {
  const [hue, saturation, lightness] = toHsl(parse(accent));
  for (let light = lightness; light < 1; light += 0.01) {
    const colour = fromHsl(hue, saturation, light);
    if (contrast(colour, DARK_PAPER) >= CONTRAST) return format(colour);
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

/** The looks of each class on white paper, as presentation attributes: the same as the style sheet's light theme. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chart: {
    "font-family": "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
    "font-size": "12.5",
    fill: "#1d1b19",
  },
  head: { "font-size": "15", "font-weight": "700" },
  axis: { stroke: "#57524c", fill: "none" },
  grid: { stroke: "#e2ded6", fill: "none" },
  tick: { fill: "#57524c" },
  "gap-label": { fill: "#6d675f" },
  "break-label": { fill: "#57524c" },
  line: { fill: "none", "stroke-width": "2" },
  dot: { stroke: "#ffffff", "stroke-width": "1" },
  area: { stroke: "#ffffff", "stroke-width": "1" },
  hatch: { fill: "none", stroke: "#ffffff", "stroke-width": "1", "stroke-opacity": "0.55" },
  gap: { fill: "none", stroke: "#cfc9bf" },
  frame: { fill: "#f1eee7" },
  break: { fill: "none", stroke: "#57524c", "stroke-dasharray": "3 3" },
  whisker: { fill: "none", stroke: "#8a847b", "stroke-width": "2" },
  flag: { fill: "none", stroke: "#8a847b" },
  value: { stroke: "#ffffff", "stroke-width": "3", "paint-order": "stroke" },
  key: { stroke: "#ffffff", "stroke-width": "3", "paint-order": "stroke" },
  none: { fill: "none" },
  q0: { fill: "#eef3f7" },
  q1: { fill: "#c9dbe8" },
  q2: { fill: "#93b8d2" },
  q3: { fill: "#5d94bb" },
  q4: { fill: "#1f4e79" },
  inside: { fill: "#1d1b19" },
  onq4: { fill: "#ffffff" },
  on0: { fill: "#ffffff" },
  on1: { fill: "#1d1b19" },
  on2: { fill: "#ffffff" },
  on3: { fill: "#1d1b19" },
  on4: { fill: "#ffffff" },
  on5: { fill: "#ffffff" },
};

/** Colours of the six series; told apart by lightness and hue, also by the commonest colour-blind eyes. */
const SERIES = ["#12325c", "#3f8bc2", "#8c2e18", "#ad7e1e", "#777168", "#9328c8"] as const;

/** Bodies that a distribution shows without naming them. */
const MUTED = "#6c6359";

const DASHES = [undefined, "7 3", "2 3", "9 3 2 3", "5 2", "1 3"] as const;

/** The presentation attributes of a list of classes; later classes win. */
export function paperAttributes(classes: string): Readonly<Record<string, string | undefined>> {
  const names = classes.split(" ");
  const looks = names.map((name) => LOOKS[name] ?? {});
  const series = names.find((name) => /^c\d$/.test(name));
  if (series) return Object.assign({}, ...looks, seriesLooks(Number(series.slice(1)), names));
  return Object.assign({}, ...looks, names.includes("muted") ? pointLooks(MUTED, names) : {});
}

function seriesLooks(style: number, names: readonly string[]) {
  const colour = SERIES[style % SERIES.length] as string;
  if (names.includes("inside")) {
    return { stroke: colour, "stroke-width": "4", "paint-order": "stroke" };
  }
  if (names.includes("line")) {
    return { stroke: colour, "stroke-dasharray": DASHES[style % DASHES.length] };
  }
  return pointLooks(colour, names);
}

/** Hollow where it rests on too few cases. */
function pointLooks(colour: string, names: readonly string[]) {
  return names.includes("small") ? { fill: "#ffffff", stroke: colour } : { fill: colour };
}

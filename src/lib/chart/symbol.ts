import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3";
import { round } from "./scene.ts";

/** One shape a series, so that series are told apart without colour. */
const SYMBOLS = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolWye,
] as const;

/** Number of series styles (colour, dash, symbol) before they repeat. */
export const STYLES = SYMBOLS.length;

/** The path of a point of the nth series. */
export function pointPath(series: number, x: number, y: number, area = 52): string {
  const type = SYMBOLS[series % STYLES] ?? symbolCircle;
  return moved(symbol(type, area)() as string, x, y);
}

/** d3 draws symbols around the origin: absolute end points move, relative steps (h, v) stay. */
function moved(d: string, x: number, y: number): string {
  return d.replace(/([MLAZhv])([^MLAZhv]*)/g, (_, command: string, list: string) => {
    const numbers = list
      .split(/[ ,]+/)
      .filter((text) => text !== "")
      .map(Number);
    return command + moveEnd(command, numbers, x, y).map(round).join(",");
  });
}

/** Only the last pair of an arc is a point; before it stand radii and flags. */
function moveEnd(command: string, numbers: readonly number[], x: number, y: number): number[] {
  if (command === "h" || command === "v" || command === "Z") return [...numbers];
  const [left = 0, top = 0] = numbers.slice(-2);
  return [...numbers.slice(0, -2), left + x, top + y];
}

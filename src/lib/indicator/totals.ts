import type { FigureAddress } from "../statute/index.ts";
import { INDICATORS } from "./dictionary.ts";
import { figuresRead } from "./formula.ts";

/** The addresses of the figures that named indicators read: a quarter of all, and what is asked for nearly always. */
export const TOTALS: ReadonlySet<FigureAddress> = new Set(INDICATORS.flatMap(figuresRead));

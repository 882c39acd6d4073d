import { type ChartFigure, markup, svgTree, tableTree } from "../../lib/chart/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { CHART_WORDS } from "../chart/words.ts";
import { elementOf } from "./dom.ts";
import { COMPARE_TEXT } from "./text.ts";

/**
 * A figure as elements, laid out as `Figure.astro` does it, whose marks are read out by pointer and arrow keys.
 * @param open whether its table stands open: beside one chart it does, beside many it would drown them
 * @param readOut told what the mark says, and empty when there is none
 */
export function showFigure(
  figure: ChartFigure,
  tongue: Tongue,
  open: boolean,
  readOut: (text: string) => void,
): Element {
  const element = elementOf(
    markup("figure", { class: "chart-figure" }, [
      markup("figcaption", {}, [
        markup("h2", { class: "chart-title" }, [figure.title]),
        markup("p", { class: "chart-subtitle" }, [figure.subtitle]),
      ]),
      markup(
        "div",
        {
          class: "chart-stage",
          tabindex: "0",
          role: "group",
          "aria-label": `${figure.title}. ${COMPARE_TEXT[tongue].chartLabel}`,
        },
        [svgTree(figure.scene)],
      ),
      markup(
        "ul",
        { class: "chart-notes" },
        figure.notes.map((note) => markup("li", {}, [note])),
      ),
      markup("p", { class: "chart-source" }, [figure.source]),
      markup("details", { class: "chart-details", open: open ? "" : undefined }, [
        markup("summary", {}, [CHART_WORDS[tongue].table]),
        markup(
          "div",
          { class: "chart-scroll", tabindex: "0", role: "region", "aria-label": figure.title },
          [tableTree(figure.table)],
        ),
      ]),
    ]),
  );
  listen(element, readOut);
  return element;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function listen(figure: Element, readOut: (text: string) => void): void {
  const stage = figure.querySelector(".chart-stage");
  const marks = [...figure.querySelectorAll("svg [data-k]:not(.none)")];
  const cells = new Map([...figure.querySelectorAll("td[data-k]")].map((td) => [keyOf(td), td]));
  let current = -1;
  const light = (index: number) => {
    const before = marks[current];
    const now = marks[index];
    for (const element of [before, before && cells.get(keyOf(before))]) {
      element?.classList.remove("lit");
    }
    for (const element of [now, now && cells.get(keyOf(now))]) element?.classList.add("lit");
    current = index;
    readOut(now?.querySelector("title")?.textContent ?? "");
  };
  stage?.addEventListener("pointerover", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-k]") : null;
    if (mark) light(marks.indexOf(mark));
  });
  stage?.addEventListener("keydown", (event) => {
    const { key } = event as KeyboardEvent;
    const step = STEPS[key];
    const end = key === "Home" ? 0 : key === "End" ? marks.length - 1 : null;
    if (marks.length === 0 || (step === undefined && end === null)) return;
    event.preventDefault();
    light(end ?? next(current, step as number, marks.length));
  });
}

/** The mark a step leads to, around the ends; before the first step there is none. */
function next(current: number, step: number, count: number): number {
  return (Math.max(current, step > 0 ? -1 : 0) + step + count) % count;
}

function keyOf(element: Element): string {
  return element.getAttribute("data-k") as string;
}

import { STYLES } from "../../lib/chart/index.ts";
import { figuresRead, indicator } from "../../lib/indicator/index.ts";
import type { Tongue } from "../chart/cell.ts";
import type { Body } from "./body.ts";
import { part } from "./dom.ts";
import { bindFinder, type Named } from "./finder-panel.ts";
import { showChips, showState, showYears, stateOfForm } from "./form.ts";
import { makeShards } from "./shards.ts";
import { showFigure } from "./show-figure.ts";
import {
  type CompareState,
  DEFAULT_STATE,
  decodeState,
  encodeState,
  MOST_AGENCIES,
  notUnderstood,
} from "./state.ts";
import { bindTakeAway, type Showing, showTakeAway } from "./take-away-panel.ts";
import { COMPARE_TEXT } from "./text.ts";
import {
  type BuiltView,
  buildView,
  isFaceted,
  isOfOneYear,
  measuresIn,
  type Span,
  scopesIn,
  yearSpan,
} from "./view.ts";

/** Width of a drawing, whatever the window: below it labels collide, above it lines get lost. */
const WIDTHS = { least: 300, most: 960 } as const;

/**
 * The compare page's behaviour over the form that `Compare.astro` wrote. The address is the state:
 * every change is written into it, and an address is drawn the same wherever it is opened.
 */
class CompareView extends HTMLElement {
  #state: CompareState = DEFAULT_STATE;
  /** The chosen bodies that the archive has. */
  #chosen: readonly Body[] = [];
  #names = new Map<string, string>();
  #view: BuiltView = { figures: [], values: [] };
  #shards = makeShards((path) => this.#readJson(path));
  /** Counts changes, so that data arriving late for an earlier one is not drawn. */
  #change = 0;

  connectedCallback(): void {
    part(this, ".compare", HTMLElement).hidden = false;
    this.#listen();
    this.#read();
    document.documentElement.toggleAttribute("data-embedded", this.#state.embedded);
  }

  get #tongue(): Tongue {
    return this.dataset["tongue"] === "en" ? "en" : "zh";
  }

  get #text() {
    return COMPARE_TEXT[this.#tongue];
  }

  get #form(): HTMLFormElement {
    return part(this, "form", HTMLFormElement);
  }

  get #takeAway(): HTMLElement {
    return part(this, ".take-away", HTMLElement);
  }

  /** The years of the chosen bodies' reports, whatever the state asks for. */
  get #wholeSpan() {
    return yearSpan({ state: { ...this.#state, years: null }, chosen: this.#chosen });
  }

  /** The report years of the archive, as the page was built; null in an empty one. */
  get #archive(): Span | null {
    const [from, to] = (this.dataset["years"] ?? "").split("-").map(Number);
    return from && to ? { from, to } : null;
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => {
      const inFinder = event.target instanceof Element && event.target.closest(".finder");
      if (!inFinder) this.#write(stateOfForm(form, this.#state, this.#wholeSpan));
    });
    bindFinder(part(this, ".finder", HTMLElement), {
      tongue: this.#tongue,
      index: this.#below("search/"),
      take: (found) => this.#add(found),
    });
    bindTakeAway(
      this.#takeAway,
      this.#tongue,
      () => this.#showing(),
      () => this.#tell(this.#text.copied),
    );
    addEventListener("popstate", () => this.#read());
  }

  /** Takes the state from the address. */
  #read(): void {
    const agencies = (this.dataset["agencies"] ?? "").split(",").filter((id) => id !== "");
    this.#state = decodeState(location.search, { ...DEFAULT_STATE, agencies });
    void this.#show();
  }

  /** Takes a new state and writes it into the address. */
  #write(state: CompareState): void {
    this.#state = state;
    history.pushState(null, "", `?${encodeState(state)}`);
    void this.#show();
  }

  #add(found: readonly Named[]): void {
    for (const { id, name } of found) this.#names.set(id, name);
    const { agencies } = this.#state;
    const wanted = [...new Set([...agencies, ...found.map(({ id }) => id)])];
    if (wanted.length > MOST_AGENCIES) this.#tell(this.#text.full(MOST_AGENCIES));
    else if (wanted.length > agencies.length) this.#write({ ...this.#state, agencies: wanted });
  }

  /** The address of a path below the site's root. */
  #below(path: string): string {
    return new URL((this.dataset["root"] ?? "") + path, location.href).href;
  }

  async #readJson(path: string): Promise<unknown> {
    const response = await fetch(this.#below(path));
    return response.ok ? response.json() : null;
  }

  async #show(): Promise<void> {
    this.#change += 1;
    const change = this.#change;
    showState(this.#form, this.#state, this.#tongue);
    const { agencies } = this.#state;
    const figures = measuresIn(this.#state).flatMap(figuresRead);
    const all = await this.#shards.bodiesAround(agencies, figures).catch(() => null);
    if (change !== this.#change) return;
    const byId = new Map((all ?? []).map((body) => [body.id, body]));
    this.#chosen = this.#state.agencies.flatMap((id) => byId.get(id) ?? []);
    for (const { id, name } of this.#chosen) this.#names.set(id, name[this.#tongue]);
    this.#showChoice();
    this.#draw(all ?? []);
    this.#tell(all === null ? this.#text.failed : this.#remarks().join(" "));
    showTakeAway(this.#takeAway, this.#showing());
    part(this, ".open-archive", HTMLAnchorElement).href = this.#address(false);
  }

  #showChoice(): void {
    const bodies = this.#state.agencies.map((id) => ({ id, name: this.#names.get(id) ?? id }));
    showChips(this.#form, bodies, this.#tongue, (removed) =>
      this.#write({
        ...this.#state,
        agencies: this.#state.agencies.filter((id) => id !== removed),
      }),
    );
    const whole = this.#wholeSpan;
    const shown = yearSpan({ state: this.#state, chosen: this.#chosen, archive: this.#archive });
    if (whole) showYears(this.#form, whole, shown ?? whole);
    const ofOne = isOfOneYear(this.#state, this.#state.agencies.length);
    part(this, ".from-year", HTMLElement).hidden = ofOne;
    part(this, ".to-year > span", HTMLElement).textContent = ofOne
      ? this.#text.year
      : this.#text.to;
  }

  #draw(all: readonly Body[]): void {
    const stage = part(this, ".figures", HTMLElement);
    const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.floor(stage.clientWidth)));
    const { figures, values } = buildView({
      state: this.#state,
      chosen: this.#chosen,
      all,
      tongue: this.#tongue,
      width,
      archive: this.#archive,
    });
    this.#view = { figures, values };
    const readOut = part(this, ".read-out", HTMLOutputElement);
    const say = (text: string) => {
      readOut.textContent = text;
    };
    say(figures.length > 0 ? this.#text.readOut : "");
    stage.classList.toggle("faceted", figures.length > 1);
    // In another site's frame there is room for the chart; its table opens on demand.
    const open = figures.length === 1 && !this.#state.embedded;
    stage.replaceChildren(...figures.map((figure) => showFigure(figure, this.#tongue, open, say)));
  }

  /** What a reader must know of this view, first what of the address is not shown. */
  #remarks(): readonly string[] {
    const { agencies, faceted, years } = this.#state;
    if (agencies.length === 0) return [this.#text.nothing];
    const here = new Set(this.#chosen.map(({ id }) => id));
    const lost = agencies.filter((id) => !here.has(id));
    const strange = notUnderstood(location.search);
    const remarks: readonly (string | false)[] = [
      lost.length > 0 && this.#text.unknownBodies(lost.join(", ")),
      strange.length > 0 && this.#text.notUnderstood(strange.join(", ")),
      here.size > 0 && this.#view.figures.length === 0 && this.#text.noYears,
      !faceted && isFaceted(this.#state, this.#chosen.length) && this.#text.manyLines(STYLES),
      // Figures of a body alone stand beside those of a whole level.
      scopesIn(this.#chosen, years).size > 1 && this.#text.mixedScopes,
    ];
    return remarks.filter((remark) => remark !== false);
  }

  #tell(message: string): void {
    part(this, ".message", HTMLElement).textContent = message;
  }

  #address(embedded: boolean): string {
    return `${location.origin}${location.pathname}?${encodeState({ ...this.#state, embedded })}`;
  }

  #showing(): Showing {
    const names = this.#chosen.map(({ name }) => name[this.#tongue]);
    const measure = indicator(this.#state.indicator).name[this.#tongue];
    const chart = this.#view.figures[0]?.title ?? measure;
    return {
      view: this.#view,
      fileName: `gongkai-${this.#state.view}-${this.#state.indicator}`,
      title:
        this.#tongue === "zh" ? `${chart}：${names.join("、")}` : `${chart}: ${names.join(", ")}`,
      address: this.#address(false),
      embedAddress: this.#address(true),
      archive: this.dataset["archive"] ?? "",
      dataVersion: this.dataset["version"] ?? "",
      commit: this.dataset["commit"] ?? null,
      day: today(),
    };
  }
}

/** The reader's own day: a citation tells when the page was read, not when it was built. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

customElements.define("compare-view", CompareView);

import type { SearchEngineConfig } from "../../lib/dataset/index.ts";
import {
  type FigureFilter,
  SearchCancelled,
  type SearchEvent,
  type SearchResult,
} from "../../lib/search/index.ts";
import { type SearchClient, startSearchClient } from "./client.ts";
import { downloadHits } from "./download-hits.ts";
import { element } from "./elements.ts";
import { facetFields } from "./facets-view.ts";
import { type FigureForm, figureChips, readFigureForm } from "./figure-filters.ts";
import { pager } from "./pager.ts";
import { wordsOf } from "./passage-address.ts";
import { pasteInOneLine } from "./paste-in-one-line.ts";
import { readingView } from "./reading-view.ts";
import { groupedHits, hitList } from "./results-view.ts";
import type { ServedBy } from "./served-engines.ts";
import { sortOptions } from "./sort-options.ts";
import { pageSize, readState, requestOf, type SearchState, writeState } from "./state.ts";
import { type SearchTexts, searchTexts } from "./texts.ts";
import { walkStops } from "./walk.ts";

/** Names the page gives to values that the index knows by key. */
interface Names {
  readonly level: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly verdict: Readonly<Record<string, string>>;
}

/** Time after the last key before a search starts by itself. */
const PAUSE_MS = 300;
/** Reports a list to take away holds at most: each must be read. */
const CSV_HITS = 5000;

/**
 * `<archive-search data-root data-names>`: the search page. What is shown follows from the address alone,
 * so that back, forward and a copied link lead to the same results.
 */
class ArchiveSearch extends HTMLElement {
  readonly #texts: SearchTexts = searchTexts(document.documentElement.lang);
  #client: SearchClient | undefined;
  #state: SearchState = readState("");
  #typing = 0;
  /** Which search may show its answer. */
  #turn = 0;

  connectedCallback(): void {
    const root = new URL(this.dataset["root"] ?? "", location.href);
    this.#client = startSearchClient(new URL("search/", root).href, this.#served());
    this.#part("[data-not-started]").remove();
    this.#part("[data-body]").hidden = false;
    // On a phone the results come first.
    this.#part<HTMLDetailsElement>("details").open = matchMedia("(min-width: 60rem)").matches;
    this.#listen();
    void this.#show(readState(location.search), this.#scrollBefore());
  }

  #listen(): void {
    const form = this.#form();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, text: this.#input().value, page: 1 });
    });
    form.addEventListener("input", (event) => this.#typed(event as InputEvent));
    this.#input().addEventListener("paste", (event) => pasteInOneLine(event, this.#input()));
    const figures = this.#figureForm();
    figures.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const filter = readFigureForm(figures);
      if (filter) this.#setFigures([...this.#state.figures, filter]);
    });
    this.#part<HTMLSelectElement>("[name=sort]").addEventListener("change", (event) => {
      const sort = (event.target as HTMLSelectElement).value;
      this.#go({ ...this.#state, sort, page: 1 });
    });
    this.#part<HTMLInputElement>("[name=group]").addEventListener("change", (event) => {
      const grouped = (event.target as HTMLInputElement).checked;
      this.#go({ ...this.#state, grouped, page: 1 });
    });
    this.#part("[data-csv]").addEventListener("click", () => void this.#download());
    this.#part("[data-stop]").addEventListener("click", () => this.#client?.cancel());
    this.#part("[data-clear]").addEventListener("click", () =>
      this.#go({ ...this.#state, filters: {}, figures: [], page: 1 }),
    );
    this.addEventListener("keydown", (event) => this.#walk(event));
    addEventListener("popstate", () => void this.#show(readState(location.search), null));
    addEventListener("pagehide", () =>
      history.replaceState({ ...history.state, scroll: scrollY }, ""),
    );
  }

  /** Goes to a state: a new entry of the history, unless the address stays the same. */
  #go(state: SearchState): void {
    clearTimeout(this.#typing);
    const address = `${location.pathname}${writeState(state)}`;
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
    void this.#show(state, null);
  }

  #typed(event: InputEvent): void {
    // A syllable that is still being composed is no query yet.
    if (event.isComposing || event.target !== this.#input()) return;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      const state = { ...this.#state, text: this.#input().value, page: 1 };
      history.replaceState(null, "", `${location.pathname}${writeState(state)}`);
      void this.#show(state, null);
    }, PAUSE_MS);
  }

  async #show(state: SearchState, scroll: number | null): Promise<void> {
    this.#state = state;
    this.#turn++;
    const turn = this.#turn;
    if (this.#input().value !== state.text) this.#input().value = state.text;
    this.#part<HTMLInputElement>("[name=group]").checked = state.grouped;
    this.#say(this.#texts.searching, true);
    try {
      const onEvent = (event: SearchEvent) => {
        if (turn === this.#turn) this.#report(event);
      };
      const result = await this.#engine().search(requestOf(state), { onEvent });
      if (turn !== this.#turn) return;
      this.#render(result, true);
      if (scroll !== null) scrollTo(0, scroll);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#fail(error);
    }
  }

  #report(event: SearchEvent): void {
    if (event.kind === "partial") this.#render(event.result, false);
    else this.#say(this.#texts.checking(event.checked, event.of), true);
  }

  #render(result: SearchResult, final: boolean): void {
    const { total, exact, hits, facets, unread } = result;
    const output = this.#part<HTMLOutputElement>("#search-total");
    output.textContent = this.#texts.total(total, exact);
    if (final) {
      output.dataset["total"] = String(total);
      output.dataset["exact"] = String(exact);
      this.#say(
        unread.length > 0 ? this.#texts.unread(unread.length) : "",
        false,
        unread.length > 0,
      );
    }
    const reading = readingView(result, this.#state.text, this.#texts, (text) =>
      this.#go({ ...this.#state, text, page: 1 }),
    );
    this.#part("[data-reading]").replaceChildren(...reading);
    const context = {
      texts: this.#texts,
      forms: this.#names().form,
      root: this.dataset["root"] ?? "",
      words: wordsOf(requestOf(this.#state), result),
    };
    const list = this.#state.grouped ? groupedHits(hits, context) : hitList(hits, context);
    const nothing = element("p", {}, `${this.#texts.none} ${this.#texts.noneHint}`);
    this.#part("[data-hits]").replaceChildren(total === 0 && final ? nothing : list);
    this.#part("[data-pages]").replaceChildren(
      ...pager(this.#state, Math.ceil(total / pageSize(this.#state)), this.#texts, (page) => {
        this.#go({ ...this.#state, page });
        this.scrollIntoView();
      }),
    );
    this.#renderFilters(facets);
  }

  #renderFilters(facets: SearchResult["facets"]): void {
    const { filters, figures, sort } = this.#state;
    const focused = document.activeElement;
    const again =
      focused instanceof HTMLInputElement && focused.dataset["facet"]
        ? `input[data-facet="${focused.dataset["facet"]}"][value="${CSS.escape(focused.value)}"]`
        : null;
    this.#part("[data-facets]").replaceChildren(
      ...facetFields(facets, filters, {
        texts: this.#texts,
        names: this.#names(),
        choose: (chosen) => this.#go({ ...this.#state, filters: chosen, page: 1 }),
      }),
    );
    if (again) this.querySelector<HTMLInputElement>(again)?.focus();
    const form = this.#figureForm();
    this.#part("[data-figures]").replaceChildren(
      ...figureChips(figures, form, this.#texts, (kept) => this.#setFigures(kept)),
    );
    const chosen = Object.values(filters).flat().length + figures.length;
    this.#part("[data-clear]").hidden = chosen === 0;
    const sorts = sortOptions(sort, figures, form.names, this.#texts);
    this.#part("[name=sort]").replaceChildren(...sorts);
  }

  async #download(): Promise<void> {
    const request = { ...requestOf(this.#state), offset: 0, limit: CSV_HITS };
    try {
      const { hits } = await this.#engine().search(request, {
        onEvent: (event) => {
          if (event.kind === "progress") this.#report(event);
        },
      });
      this.#say("", false);
      downloadHits(hits);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Arrow keys walk from the box through the hits and back. */
  #walk(event: KeyboardEvent): void {
    walkStops(event, [this.#input(), ...this.querySelectorAll<HTMLElement>("a[data-hit]")]);
  }

  #setFigures(figures: readonly FigureFilter[]): void {
    this.#go({ ...this.#state, figures, page: 1 });
  }

  #fail(error: unknown): void {
    if (error instanceof SearchCancelled) this.#say("", false);
    else this.#say(this.#texts.failed, false, true);
  }

  #say(message: string, busy: boolean, retry = false): void {
    this.#part("[data-status]").textContent = message;
    this.#part("[data-stop]").hidden = !busy;
    const again = element("button", { type: "button" }, this.#texts.retry);
    again.addEventListener("click", () => void this.#show(this.#state, null));
    this.#part("[data-retry]").replaceChildren(...(retry ? [again] : []));
    this.toggleAttribute("aria-busy", busy);
  }

  #scrollBefore(): number | null {
    const { scroll } = (history.state ?? {}) as { scroll?: unknown };
    return typeof scroll === "number" ? scroll : null;
  }

  /** The server named by the page, at its full address: a worker has none of its own to complete it by. */
  #served(): ServedBy | null {
    const served = JSON.parse(this.dataset["served"] ?? "null") as SearchEngineConfig | null;
    return served && { kind: served.kind, address: new URL(served.path, location.href).href };
  }

  #names(): Names {
    return JSON.parse(this.dataset["names"] ?? "{}") as Names;
  }

  #figureForm(): FigureForm {
    const form = this.#part<HTMLFormElement>("[data-figure-form]");
    const options = [...form.querySelectorAll<HTMLOptionElement>("[name=figure] option")];
    return {
      form,
      names: new Map(options.map(({ value, text }) => [value, text])),
      shares: new Set(options.filter((one) => "share" in one.dataset).map(({ value }) => value)),
    };
  }

  #engine(): SearchClient {
    if (!this.#client) throw new Error("The search element is not connected");
    return this.#client;
  }

  #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>("form[role=search]");
  }

  #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>("input[name=q]");
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The search page has no ${selector}`);
    return found;
  }
}

customElements.define("archive-search", ArchiveSearch);

import type { Ground } from "../grounds/grounds.ts";
import { element } from "../search/elements.ts";
import { walkStops } from "../search/walk.ts";
import type { ArchivePlace } from "./load-finder.ts";
import type { AskFinder } from "./start-finder.ts";
import { type FinderTexts, finderTexts } from "./texts.ts";

/** Destinations shown at most: more would not fit a phone. */
const SHOWN = 8;

/**
 * `<archive-finder data-root data-pages lang>`: a dialog, opened by its button or the key `/`, that leads to an
 * agency or a report by a few letters of its name, to an outcome by its article or the words of a letter, or on to
 * full-text search. The list of names is fetched when it is first opened.
 */
class ArchiveFinder extends HTMLElement {
  readonly #texts: FinderTexts = finderTexts(this.lang);
  #finder: Promise<AskFinder> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const dialog = this.#dialog();
    this.querySelector("[data-open]")?.addEventListener("click", () => this.#open());
    this.#input().addEventListener("input", () => void this.#find());
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#enter();
    });
    dialog.addEventListener("keydown", (event) => this.#walk(event));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      // On a page that shows its frame in two languages only one of two finders is there to be seen.
      if (this.getClientRects().length === 0) return;
      event.preventDefault();
      this.#open();
    });
  }

  #open(): void {
    this.#finder ??= this.#load();
    this.#dialog().showModal();
    this.#input().select();
  }

  async #load(): Promise<AskFinder> {
    const { startFinder } = await import("./start-finder.ts");
    return startFinder(new URL(`${this.#root()}search/`, location.href).href);
  }

  /** Goes to the first place for what stands in the box, which may have been typed faster than it was answered. */
  async #enter(): Promise<void> {
    await this.#find();
    this.querySelector<HTMLAnchorElement>("[data-found] a")?.click();
  }

  async #find(): Promise<void> {
    const query = this.#input().value;
    const found = this.querySelector("[data-found]");
    try {
      const ask = await this.#finder;
      const places = await ask?.(query, SHOWN);
      // The answer to a query that was typed over meanwhile is not wanted.
      if (!places || query !== this.#input().value) return;
      found?.replaceChildren(...this.#rows(query, places, this.#texts.none));
    } catch {
      found?.replaceChildren(...this.#rows(query, [], this.#texts.failed));
    }
  }

  #rows(query: string, places: readonly ArchivePlace[], empty: string): readonly HTMLElement[] {
    const text = query.trim();
    if (text === "") return [];
    const address = `${this.#pages()}search.html?q=${encodeURIComponent(text)}`;
    return [
      places.length > 0
        ? element(
            "ul",
            { "aria-label": this.#texts.direct },
            ...places.map((one) => this.#row(one)),
          )
        : element("p", {}, empty),
      element("p", {}, element("a", { href: address }, this.#texts.fullText(text))),
    ];
  }

  #row(place: ArchivePlace): HTMLLIElement {
    if (place.kind === "report") {
      const address = `${this.#root()}reports/${place.agency.id}/${place.year}.html`;
      return element("li", {}, element("a", { href: address, lang: "zh-CN" }, place.title));
    }
    if (place.kind === "ground") return this.#groundRow(place.ground);
    const { agency, years } = place;
    const address = `${this.#pages()}agencies/${agency.id}.html`;
    return element(
      "li",
      {},
      element("a", { href: address, lang: "zh-CN" }, agency.name),
      element("span", { class: "finder-years" }, this.#texts.years(years.length)),
    );
  }

  #groundRow({ key, label }: Ground): HTMLLIElement {
    const address = `${this.#pages()}grounds/${key}.html`;
    const name = label.at(-1)?.[this.lang === "en" ? "en" : "zh"] ?? key;
    return element(
      "li",
      {},
      element("a", { href: address }, name),
      element("span", { class: "finder-years" }, this.#texts.outcome),
    );
  }

  /** Arrow keys walk from the box through what was found and back. */
  #walk(event: KeyboardEvent): void {
    walkStops(event, [this.#input(), ...this.querySelectorAll<HTMLElement>("[data-found] a")]);
  }

  #root(): string {
    return this.dataset["root"] ?? "";
  }

  #pages(): string {
    return this.dataset["pages"] ?? "";
  }

  #dialog(): HTMLDialogElement {
    return this.querySelector("dialog") as HTMLDialogElement;
  }

  #input(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }
}

customElements.define("archive-finder", ArchiveFinder);

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

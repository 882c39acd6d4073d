import type { FindingLine } from "../../site/finding-line.ts";
import { findingRow, type RowFrame } from "./finding-rows.ts";

/** What is chosen in the filters: name and value of each that is. */
type Choice = readonly (readonly [name: string, value: string])[];

/**
 * The filters over a list of findings; the choice stays in the address. Where the page holds all lines they hide some
 * of them; where the lines are too many they fetch those of the years asked for.
 */
class FindingFilter extends HTMLElement {
  readonly #years = new Map<string, Promise<readonly FindingLine[]>>();
  /** The lines the server wrote: all, or as many as a page can bear. */
  #written: readonly HTMLElement[] = [];
  /** How many there are in all. */
  #all = 0;
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const body = this.querySelector("tbody");
    if (!form || !body) return;
    this.#written = [...body.querySelectorAll<HTMLElement>("tr")];
    this.#all = Number(form.querySelector("[data-found]")?.textContent);
    form.hidden = false;
    restore(form);
    const apply = () => void this.#apply(form, body);
    form.addEventListener("change", apply);
    // The reset event comes before the controls are reset.
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  async #apply(form: HTMLFormElement, body: HTMLElement): Promise<void> {
    const choice = choiceOf(form);
    keepInAddress(choice);
    const asked = ++this.#asked;
    const years = this.dataset["years"]?.split(" ") ?? [];
    if (years.length === 0) {
      const shown = hideOthers(this.#written, choice);
      this.#tell(form, shown, this.#written.length);
      return;
    }
    try {
      const lines = await this.#linesOf(years, choice);
      if (asked !== this.#asked) return;
      this.#fail(form, false);
      this.#list(form, body, lines);
    } catch {
      if (asked === this.#asked) this.#fail(form, true);
    }
  }

  /** The lines of a choice, newest year first; null for the page as it was written, which needs nothing fetched. */
  async #linesOf(years: readonly string[], choice: Choice): Promise<readonly FindingLine[] | null> {
    if (choice.length === 0) return null;
    const year = choice.find(([name]) => name === "year")?.[1];
    const wanted = years.filter((one) => year === undefined || one === year);
    const lines = await Promise.all(wanted.map((one) => this.#fetchYear(one)));
    return lines.flat().filter((line) => fits(choice, { ...line }));
  }

  #fetchYear(year: string): Promise<readonly FindingLine[]> {
    const known = this.#years.get(year);
    if (known) return known;
    const fetched = fetch(`${this.dataset["root"]}findings/${year}.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for the findings of ${year}`);
      return response.json() as Promise<readonly FindingLine[]>;
    });
    this.#years.set(year, fetched);
    // What could not be fetched may be there the next time.
    fetched.catch(() => this.#years.delete(year));
    return fetched;
  }

  /** Puts lines into the table, the first of them at once and more whenever they are asked for. */
  #list(form: HTMLFormElement, body: HTMLElement, lines: readonly FindingLine[] | null): void {
    const more = this.querySelector<HTMLButtonElement>("[data-more]");
    if (lines === null) {
      body.replaceChildren(...this.#written);
      if (more) more.hidden = true;
      this.#tell(form, this.#written.length, this.#all);
      return;
    }
    const frame = this.#frame(form);
    body.replaceChildren();
    const add = () => {
      const next = lines.slice(body.children.length, body.children.length + this.#written.length);
      body.append(...next.map((line) => findingRow(line, frame)));
      this.#tell(form, body.children.length, lines.length);
      if (more) more.hidden = body.children.length === lines.length;
    };
    if (more) more.onclick = add;
    add();
  }

  #frame(form: HTMLFormElement): RowFrame {
    const template = this.querySelector("template") as HTMLTemplateElement;
    const option = (filter: string, value: string) =>
      form.querySelector(`select[name=${filter}] option[value="${CSS.escape(value)}"]`);
    return {
      mould: template.content.querySelector("tr") as HTMLTableRowElement,
      root: this.dataset["root"] ?? "",
      lang: this.dataset["lang"] === "en" ? "en" : "zh-CN",
      nameOf: (filter, value) => option(filter, value)?.textContent ?? value,
    };
  }

  #tell(form: HTMLFormElement, shown: number, found: number): void {
    const [output, all] = [form.querySelector("output"), form.querySelector("[data-found]")];
    if (output) output.textContent = String(shown);
    if (all) all.textContent = String(found);
  }

  #fail(form: HTMLFormElement, failed: boolean): void {
    const alert = form.querySelector<HTMLElement>("[data-failure]");
    if (alert) alert.hidden = !failed;
  }
}

function restore(form: HTMLFormElement): void {
  const chosen = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll("select")) {
    const value = chosen.get(select.name);
    if ([...select.options].some((option) => option.value === value))
      select.value = value as string;
  }
}

function choiceOf(form: HTMLFormElement): Choice {
  return [...form.querySelectorAll("select")]
    .filter((select) => select.value !== "")
    .map((select) => [select.name, select.value] as const);
}

function keepInAddress(choice: Choice): void {
  const query = new URLSearchParams(choice.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
}

function fits(choice: Choice, values: Readonly<Record<string, unknown>>): boolean {
  return choice.every(([name, value]) => values[name] === value);
}

/** Hides the lines that are not chosen. @returns how many are left */
function hideOthers(rows: readonly HTMLElement[], choice: Choice): number {
  for (const row of rows) {
    row.hidden = !fits(choice, row.dataset);
  }
  return rows.filter((row) => !row.hidden).length;
}

if (!customElements.get("finding-filter")) customElements.define("finding-filter", FindingFilter);

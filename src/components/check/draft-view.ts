import type { Lang } from "../../lib/message/index.ts";
import type { Agency } from "../../lib/report/index.ts";
import type { FigureAddress, FormId } from "../../lib/statute/index.ts";
import { element } from "../search/elements.ts";
import { type Archive, openArchive } from "./archive.ts";
import { type BodyPanelHost, bindBodyPanel, comparisonView, showBody } from "./body-panel.ts";
import { comparison } from "./comparison.ts";
import { copy } from "./copy.ts";
import { distinctMessages } from "./distinct-messages.ts";
import type { CheckAnswer, MessageView } from "./engine/check-draft.ts";
import type { Checker } from "./engine/checker.ts";
import {
  blankTable,
  type DraftState,
  type MetaState,
  type NewAgency,
  type TableState,
  tableIn,
  withParagraph,
  withTable,
} from "./engine/draft-state.ts";
import { type Expected, expectedFrom } from "./engine/expected.ts";
import type { OtherYear } from "./engine/other-year.ts";
import { type FormHost, formOf, paragraphsView, tablesView } from "./form-view.ts";
import { markGrids } from "./grid-view.ts";
import { bindIntake, type Document } from "./intake.ts";
import { type Keeper, keeper } from "./keep.ts";
import { readoutView } from "./readout-view.ts";
import { replaceKeptOpen } from "./replace-kept-open.ts";
import {
  doubtsView,
  findingsView,
  type ResultsHost,
  sourceView,
  tallyView,
} from "./results-view.ts";
import { goToSourceLine } from "./source-line.ts";
import { type CheckText, checkText } from "./text.ts";
import {
  blankWork,
  type DraftChange,
  openDoubts,
  rawAt,
  WORK_EDITION,
  type Work,
  withAgency,
  withCellsWritten,
  withMeta,
  withTablesOf,
  workOf,
} from "./work.ts";

/** Time after the last key before a draft is kept. */
const PAUSE_MS = 400;

/**
 * `<check-draft data-root data-tool data-keep>`: a draft as an editable statutory form beside its source, checked
 * live. Tells every change as `draft-change`. How documents are read is given by the page's entry script.
 */
export function defineCheckDraft(
  start: () => Checker,
  embedded: Readonly<Record<string, unknown>> = {},
): void {
  customElements.define("check-draft", draftView(start, embedded));
}

/** The element for those that work with it. */
export interface CheckDraft extends HTMLElement {
  readonly archive: Archive;
  /** Takes other metadata, or another agency, from a form on the page. */
  setMeta(change: Partial<MetaState>): void;
  setNewAgency(agency: NewAgency | null): void;
}

function draftView(start: () => Checker, embedded: Readonly<Record<string, unknown>>) {
  return class DraftView extends HTMLElement implements CheckDraft {
    readonly #lang: Lang = document.documentElement.lang === "en" ? "en" : "zh-CN";
    readonly #text: CheckText = checkText(this.#lang);
    readonly archive = openArchive((path) => this.#readJson(path));
    #checker: Checker | undefined;
    #keeper: Keeper<Work> = keeper("gongkai-draft", WORK_EDITION);
    #work: Work | null = null;
    #answer: CheckAnswer | null = null;
    #years: readonly OtherYear[] = [];
    /** Counts questions, so that a late answer to an earlier one is not shown. */
    #turn = 0;
    #saving = 0;
    #current: FigureAddress | null = null;

    connectedCallback(): void {
      this.#keeper = keeper(this.dataset["keep"] ?? "gongkai-draft", WORK_EDITION);
      this.#part("[data-not-started]").remove();
      this.#part("[data-body]").hidden = false;
      bindIntake(this.#part("[data-intake]"), (document) => void this.#read(document));
      for (const button of this.querySelectorAll<HTMLElement>("[data-blank]")) {
        button.addEventListener("click", () => this.#startBlank(button.dataset["blank"] as FormId));
      }
      this.#part("[data-clear]").addEventListener("click", () => this.#clear());
      bindBodyPanel(this.#part("[data-body-panel]"), this.#bodyHost());
      this.#part<HTMLInputElement>("[name=year]").addEventListener("input", (event) => {
        const typed = (event.target as HTMLInputElement).value.trim();
        this.setMeta({ year: /^20\d\d$/.test(typed) ? Number(typed) : null });
      });
      // A page left within the pause would lose the last change.
      addEventListener("pagehide", () => {
        if (this.#saving !== 0) this.#save();
      });
      const kept = this.#keeper.load();
      if (kept) void this.#show(kept);
    }

    setMeta(change: Partial<MetaState>): void {
      if (this.#work) this.#take(withMeta(this.#work, change));
    }

    setNewAgency(newAgency: NewAgency | null): void {
      if (!this.#work) return;
      const agency = newAgency && { ...newAgency, region: newAgency.id.slice(0, 6) };
      this.#work = { ...this.#work, newAgency };
      void this.#choose(agency);
    }

    async #read(document: Document): Promise<void> {
      this.#say(this.#text.reading);
      try {
        const agencies = await this.archive.agencies();
        const request = {
          bytes: document.bytes,
          name: document.name,
          agencies,
          tool: this.dataset["tool"] ?? "gongkai",
          lang: this.#lang,
        };
        const answer = await this.#machinery().read(request);
        if (answer.status === "refused") {
          this.#refuse(answer.messages);
          return;
        }
        this.#part("[data-refusal]").replaceChildren();
        // A document without a title is one table of the draft that is open.
        const open = answer.titled ? null : this.#work;
        await this.#show(open ? withTablesOf(open, answer) : workOf(answer, document, agencies));
        this.#say(this.#text.read(document.name));
      } catch {
        this.#say(this.#text.failed);
      }
    }

    /** Importer, parser and audit weigh a megabyte: they are fetched when there is something to read. */
    #machinery(): Checker {
      this.#checker ??= start();
      return this.#checker;
    }

    #refuse(messages: readonly MessageView[]): void {
      this.#say(this.#text.refused);
      this.#part("[data-refusal]").replaceChildren(...doubtsView(messages, this.#resultsHost()));
    }

    #startBlank(form: FormId): void {
      void this.#show(blankWork(form, this.dataset["tool"] ?? "gongkai"));
    }

    #clear(): void {
      if (!confirm(this.#text.clearSure)) return;
      clearTimeout(this.#saving);
      this.#keeper.clear();
      this.#work = null;
      this.#answer = null;
      this.#years = [];
      this.#part("[data-work]").hidden = true;
      this.#say("");
      this.#tell();
    }

    /** Shows a work from the start: forms, prose, source, body. */
    async #show(work: Work): Promise<void> {
      this.#work = work;
      this.#part("[data-work]").hidden = false;
      this.#part<HTMLInputElement>("[name=year]").value = work.state.meta.year?.toString() ?? "";
      this.#part("[data-source]").replaceChildren(...sourceView(work.source, this.#lang));
      this.#drawForm();
      await this.#choose(work.agency);
    }

    /** Takes a changed work: it is checked at once and kept after a pause. */
    #take(work: Work): void {
      this.#work = work;
      clearTimeout(this.#saving);
      this.#saving = window.setTimeout(() => this.#save(), PAUSE_MS);
      void this.#check();
    }

    #save(): void {
      clearTimeout(this.#saving);
      this.#saving = 0;
      if (!this.#work) return;
      const isKept =
        this.#keeper.save(this.#work) || this.#keeper.save({ ...this.#work, original: null });
      this.#part("[data-kept]").textContent = isKept ? this.#text.kept : "";
    }

    async #choose(agency: Agency | null): Promise<void> {
      if (!this.#work) return;
      showBody(this.#part("[data-body-panel]"), agency, this.#bodyHost());
      this.#years = [];
      this.#take(withAgency(this.#work, agency));
      if (agency === null) return;
      const years = await this.archive.years(agency);
      if (this.#work?.agency?.id !== agency.id) return;
      this.#years = years;
      void this.#check();
    }

    async #check(): Promise<void> {
      const work = this.#work;
      if (!work) return;
      this.#turn++;
      const turn = this.#turn;
      const { state, agency } = work;
      const request = { state, agency, years: this.#years, lang: this.#lang };
      try {
        const answer = await this.#machinery().check(request);
        if (turn !== this.#turn) return;
        this.#answer = answer;
        this.#mark();
        await this.#compare(turn);
      } catch {
        this.#say(this.#text.failed);
      }
    }

    /** Everything that changes with a key: marks at the cells, lists beside them. */
    #mark(): void {
      const [work, answer] = [this.#work, this.#answer];
      if (!work || !answer) return;
      const doubts = openDoubts(work);
      markGrids(this, { answer, expected: this.#expected(work), doubts }, this.#lang);
      const host = this.#resultsHost();
      this.#part("[data-tally]").replaceChildren(tallyView(answer.findings, this.#lang));
      replaceKeptOpen(this.#part("[data-findings]"), findingsView(answer.findings, host));
      this.#part("[data-doubts]").replaceChildren(
        ...doubtsView(distinctMessages([...answer.messages, ...doubts]), host),
      );
      this.#readOut();
      this.#tell();
    }

    #expected(work: Work): Expected {
      const previous = this.#previous();
      if (!previous) return {};
      return expectedFrom(previous, work.state, (address) => {
        const raw = rawAt(work, address);
        return raw !== null && /^\d+$/.test(raw) ? raw : null;
      });
    }

    #previous(): OtherYear | null {
      const year = this.#work?.state.meta.year;
      return this.#years.find((one) => year != null && one.year === year - 1) ?? null;
    }

    async #compare(turn: number): Promise<void> {
      const work = this.#work;
      const box = this.#part("[data-comparison]");
      const year = work?.state.meta.year ?? null;
      if (!work?.agency || year === null) {
        box.replaceChildren();
        return;
      }
      const like = await this.archive.likeBodies(work.agency, year - 1);
      if (turn !== this.#turn) return;
      const previous = this.#previous();
      if (previous === null && like.length === 0) {
        box.replaceChildren(element("p", { class: "quiet" }, this.#text.noLastYear(year - 1)));
        return;
      }
      const rows = comparison(
        previous,
        this.#expected(work),
        (address) => rawAt(work, address),
        like,
      );
      box.replaceChildren(
        ...comparisonView(
          {
            agency: work.agency,
            year,
            rows,
            likeBodies: like.length,
            hasLastYear: previous !== null,
          },
          this.#lang,
        ),
      );
    }

    #drawForm(): void {
      const work = this.#work;
      if (!work) return;
      const host = this.#formHost();
      this.#part("[data-form]").replaceChildren(...tablesView(work.state, host));
      this.#part("[data-prose]").replaceChildren(...paragraphsView(work.state, host));
    }

    #formHost(): FormHost {
      return {
        lang: this.#lang,
        editCells: (cells) => {
          if (this.#work) this.#take(withCellsWritten(this.#work, cells));
        },
        editParagraph: (section, block, text) =>
          this.#edit((state) => withParagraph(state, section, block, text)),
        addTable: (key) => {
          this.#edit((state) => withTable(state, blankTable(key, formOf(state))));
          this.#drawForm();
        },
        turnTo: (address) => {
          this.#current = address;
          this.#readOut();
          const line = this.#work?.lines[address];
          if (line !== undefined) this.#goToLine(line, false);
        },
        copy: (table) => void this.#copy(table),
      };
    }

    async #copy({ table }: TableState): Promise<void> {
      const now = this.#work && tableIn(this.#work.state, table);
      if (!now) return;
      const { tableHtml, tableText } = await import("./table-html.ts");
      const taken = copy(tableText(now, "zh-CN"), tableHtml(now, "zh-CN"));
      this.#say(taken ? this.#text.copied : this.#text.copyFailed);
    }

    #edit(change: (state: DraftState) => DraftState): void {
      if (this.#work) this.#take({ ...this.#work, state: change(this.#work.state) });
    }

    /** What is known of the chosen cell: its name, its doubts, the checks it takes part in. */
    #readOut(): void {
      const address = this.#current;
      const box = this.#part("[data-readout]");
      if (!address || !this.#answer) {
        box.replaceChildren(element("span", { class: "quiet" }, this.#text.readoutHint));
        return;
      }
      const { findings, messages } = this.#answer;
      const doubts = distinctMessages([...messages, ...(this.#work ? openDoubts(this.#work) : [])]);
      box.replaceChildren(...readoutView(address, findings, doubts, this.#lang));
    }

    #resultsHost(): ResultsHost {
      const pages = this.dataset["pages"];
      return {
        lang: this.#lang,
        rules: pages === undefined ? null : `${pages}rules/`,
        goTo: (cell) => {
          const field = this.querySelector<HTMLInputElement>(`[data-address="${cell}"]`);
          field?.scrollIntoView({ block: "center" });
          field?.focus({ preventScroll: true });
        },
        light: (cells) => {
          const lit = new Set<string>(cells);
          for (const field of this.querySelectorAll<HTMLInputElement>("input[data-address]")) {
            const isLit = lit.has(field.dataset["address"] ?? "");
            field.parentElement?.classList.toggle("lit", isLit);
          }
        },
        goToLine: (line) => this.#goToLine(line, true),
      };
    }

    #goToLine(line: number, move: boolean): void {
      const boxes = {
        lines: this.#part("[data-source]"),
        scroller: this.#part("[data-source-scroll]"),
      };
      goToSourceLine(boxes, line, move);
    }

    #bodyHost(): BodyPanelHost {
      return {
        lang: this.#lang,
        archive: this.archive,
        choose: (agency) => void this.#choose(agency),
      };
    }

    async #readJson(path: string): Promise<unknown> {
      if (path in embedded) return embedded[path];
      const root = this.dataset["root"];
      if (root === undefined) return null;
      const response = await fetch(new URL(root + path, location.href));
      return response.ok ? response.json() : null;
    }

    #say(message: string): void {
      this.#part("[data-status]").textContent = message;
    }

    #tell(): void {
      const detail: DraftChange = { work: this.#work, answer: this.#answer };
      this.dispatchEvent(new CustomEvent("draft-change", { detail }));
    }

    #part<T extends HTMLElement = HTMLElement>(selector: string): T {
      const found = this.querySelector<T>(selector);
      if (!found) throw new Error(`The page has no ${selector}`);
      return found;
    }
  };
}

import type { Lang } from "../../lib/message/index.ts";
import { inLang } from "../../lib/message/index.ts";
import type { Agency } from "../../lib/report/index.ts";
import { type FigureAddress, type FormId, TABLE_KEYS, tableOf } from "../../lib/statute/index.ts";
import { element } from "../search/elements.ts";
import { type Archive, openArchive } from "./archive.ts";
import { type BodyPanelHost, bindBodyPanel, comparisonView, showBody } from "./body-panel.ts";
import { comparison } from "./comparison.ts";
import { copy } from "./copy.ts";
import type { CheckAnswer, MessageView } from "./engine/check-draft.ts";
import type { Checker } from "./engine/checker.ts";
import {
  blankState,
  blankTable,
  type DraftState,
  type MetaState,
  mergeTables,
  type NewAgency,
  type TableState,
  tableIn,
  withCells,
  withParagraph,
  withTable,
} from "./engine/draft-state.ts";
import { expectedFrom } from "./engine/expected.ts";
import type { OtherYear } from "./engine/other-year.ts";
import type { ReadAnswer, SourceView } from "./engine/read-draft.ts";
import { cellName, gridView, markGrids } from "./grid-view.ts";
import { bindIntake, type Document } from "./intake.ts";
import { type Keeper, keeper } from "./keep.ts";
import { proseView } from "./prose-view.ts";
import {
  doubtsView,
  findingsView,
  type ResultsHost,
  sourceView,
  tallyView,
} from "./results-view.ts";
import { type CheckText, checkText } from "./text.ts";

/** Everything a person works on, as it is kept in this browser. */
export interface Work {
  readonly state: DraftState;
  /** The chosen agency, of the register or new. */
  readonly agency: Agency | null;
  readonly newAgency: NewAgency | null;
  readonly agencyPrinted: string | null;
  readonly region: string | null;
  readonly name: string;
  readonly source: SourceView;
  readonly lines: Readonly<Partial<Record<FigureAddress, number>>>;
  /** What the importer doubted. */
  readonly doubts: readonly MessageView[];
  /** The original in base64; null when there is none, or it is too large to be kept. */
  readonly original: string | null;
}

/** What `draft-change` tells: the work and what the archive says of it. */
export interface DraftChange {
  readonly work: Work | null;
  readonly answer: CheckAnswer | null;
}

/** Changes whenever what is kept changes its shape. */
const EDITION = 1;

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
    #keeper: Keeper<Work> = keeper("gongkai-draft", EDITION);
    #work: Work | null = null;
    #answer: CheckAnswer | null = null;
    #years: readonly OtherYear[] = [];
    /** Counts questions, so that a late answer to an earlier one is not shown. */
    #turn = 0;
    #saving = 0;
    #current: FigureAddress | null = null;

    connectedCallback(): void {
      this.#keeper = keeper(this.dataset["keep"] ?? "gongkai-draft", EDITION);
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
      if (!this.#work) return;
      const { state } = this.#work;
      this.#take({ ...this.#work, state: { ...state, meta: { ...state.meta, ...change } } });
    }

    setNewAgency(newAgency: NewAgency | null): void {
      if (!this.#work) return;
      const agency = newAgency && { ...newAgency, region: newAgency.id.slice(0, 6) };
      const work = { ...this.#work, newAgency };
      this.#work = work;
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
        if (answer.status === "refused") this.#refuse(answer.messages);
        else await this.#accept(answer, document);
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

    async #accept(
      answer: ReadAnswer & { readonly status: "ok" },
      document: Document,
    ): Promise<void> {
      const before = this.#work;
      this.#part("[data-refusal]").replaceChildren();
      // A bare table goes into the draft that is open: authors paste one table after the other.
      if (before && !answer.titled) {
        const state = mergeTables(before.state, answer.state);
        await this.#show({ ...before, state, doubts: [...before.doubts, ...answer.messages] });
      } else {
        const agencies = await this.archive.agencies();
        const agency = agencies.find(({ id }) => id === answer.state.meta.agency) ?? null;
        await this.#show({
          state: answer.state,
          agency,
          newAgency: null,
          agencyPrinted: answer.agencyPrinted,
          region: answer.region,
          name: document.name,
          source: answer.source,
          lines: answer.lines,
          doubts: answer.messages,
          original: base64(document.bytes),
        });
      }
      this.#say(this.#text.read(document.name));
    }

    #startBlank(form: FormId): void {
      void this.#show({
        state: blankState(form, blankMeta(this.dataset["tool"] ?? "gongkai")),
        agency: null,
        newAgency: null,
        agencyPrinted: null,
        region: null,
        name: "",
        source: [],
        lines: {},
        doubts: [],
        original: null,
      });
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
      const { state } = this.#work;
      const meta = { ...state.meta, agency: agency?.id ?? null };
      const isNew = agency !== null && agency.id === this.#work.newAgency?.id;
      const work: Work = {
        ...this.#work,
        agency,
        newAgency: isNew ? this.#work.newAgency : null,
        state: { ...state, meta },
      };
      showBody(this.#part("[data-body-panel]"), agency, this.#bodyHost());
      this.#years = [];
      this.#take(work);
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
      markGrids(
        this,
        { answer, expected: this.#expected(), doubts: this.#openDoubts() },
        this.#lang,
      );
      const host = this.#resultsHost();
      this.#part("[data-tally]").replaceChildren(tallyView(answer.findings, this.#lang));
      this.#replaceFindings(findingsView(answer.findings, host));
      const doubts = [...answer.messages, ...this.#openDoubts()];
      this.#part("[data-doubts]").replaceChildren(...doubtsView(unlike(doubts), host));
      this.#readOut();
      this.#tell();
    }

    /** New lists keep the groups open that the reader opened. */
    #replaceFindings(made: readonly HTMLElement[]): void {
      const box = this.#part("[data-findings]");
      const open = new Map(
        [...box.querySelectorAll<HTMLDetailsElement>("details[data-standing]")].map((one) => [
          one.dataset["standing"],
          one.open,
        ]),
      );
      for (const one of made) {
        const before = open.get(one.dataset["standing"]);
        if (before !== undefined) one.toggleAttribute("open", before);
      }
      box.replaceChildren(...made);
    }

    /** What the importer doubted, but for cells that were written anew. */
    #openDoubts(): readonly MessageView[] {
      return this.#work?.doubts ?? [];
    }

    #expected() {
      const work = this.#work;
      const previous = this.#previous();
      if (!work || !previous) return {};
      return expectedFrom(previous, work.state, (address) => this.#numberAt(address));
    }

    #previous(): OtherYear | null {
      const year = this.#work?.state.meta.year;
      return this.#years.find((one) => year != null && one.year === year - 1) ?? null;
    }

    #numberAt(address: FigureAddress): string | null {
      const raw = this.#rawAt(address);
      return raw !== null && /^\d+$/.test(raw) ? raw : null;
    }

    #rawAt(address: FigureAddress): string | null {
      const tables = TABLE_KEYS.flatMap(
        (key) => (this.#work && tableIn(this.#work.state, key)) ?? [],
      );
      const raw = tables.map(({ cells }) => cells[address]).find((text) => text !== undefined);
      return raw?.trim() ?? null;
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
      const rows = comparison(previous, this.#expected(), (address) => this.#rawAt(address), like);
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
      const grids = work.state.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "statutory" ? [this.#grid(block)] : [])),
      );
      const prose = work.state.sections.flatMap((section, index) => {
        const parts = section.blocks.flatMap((block, at) =>
          block.kind === "statutory"
            ? []
            : proseView(block, this.#text.paragraph(section.title, at + 1), (text) =>
                this.#edit((state) => withParagraph(state, index, at, text)),
              ),
        );
        const heading =
          section.title === "" ? [] : [element("h3", { lang: "zh-CN" }, section.title)];
        return parts.length === 0 ? [] : [...heading, ...parts];
      });
      const absent = TABLE_KEYS.filter((key) => !tableIn(work.state, key)).map((key) => {
        const form = tableIn(work.state, "applications")?.form ?? "2021";
        const title = inLang(tableOf(key, form).title, this.#lang);
        const add = element("button", { type: "button" }, this.#text.addTable(title));
        add.addEventListener("click", () => {
          this.#edit((state) => withTable(state, blankTable(key, form)));
          this.#drawForm();
        });
        return element("p", {}, add);
      });
      this.#part("[data-form]").replaceChildren(...grids, ...absent);
      this.#part("[data-prose]").replaceChildren(...prose);
    }

    #grid(table: TableState): HTMLElement {
      return gridView(table, {
        lang: this.#lang,
        edit: (cells) => this.#edit((state) => withCells(state, cells)),
        turn: (address) => {
          this.#current = address;
          this.#readOut();
          const line = this.#work?.lines[address];
          if (line !== undefined) this.#goToLine(line, false);
        },
        copy: () => void this.#copy(table),
      });
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
      const findings = this.#answer.findings.filter(
        ({ standing, cells }) => standing === "disagrees" && cells.includes(address),
      );
      const doubts = unlike([...this.#answer.messages, ...this.#openDoubts()]).filter(
        ({ cell }) => cell === address,
      );
      const lines = [
        ...findings.map(({ statement, equation }) => (equation === "" ? statement : equation)),
        ...doubts.map(({ reason }) => reason),
      ];
      const said = lines.map((line) => element("span", { class: "readout-line" }, line));
      box.replaceChildren(element("b", {}, cellName(address, this.#lang)), ...said);
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

    /** Lights the source's line; the page moves only when asked to. */
    #goToLine(line: number, move: boolean): void {
      const box = this.#part("[data-source]");
      for (const lit of box.querySelectorAll(".lit")) lit.classList.remove("lit");
      const target = box.querySelector<HTMLElement>(`[data-line="${line}"]`);
      if (!target) return;
      target.classList.add("lit");
      const details = box.closest("details");
      if (move && details) details.open = true;
      const scroller = this.#part("[data-source-scroll]");
      scroller.scrollTop = target.offsetTop - scroller.clientHeight / 2;
      if (move) scroller.scrollIntoView({ block: "nearest" });
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

/** The same doubt of one cell is told once, though importer and parser both have it. */
function unlike(messages: readonly MessageView[]): readonly MessageView[] {
  const seen = new Set<string>();
  return messages.filter(({ ruleId, cell, reason }) => {
    const key = `${ruleId} ${cell ?? reason}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function blankMeta(tool: string): MetaState {
  return {
    title: "",
    agency: null,
    year: null,
    scope: "unknown",
    published: "unknown",
    indexNumber: null,
    source: { kind: "publisher", url: "unavailable", retrieved: "unknown", note: "草稿" },
    original: null,
    method: "manual",
    tool,
  };
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // One call per piece: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(""));
}

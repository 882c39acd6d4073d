import type { Tongue } from "../chart/cell.ts";
import type { BodySource } from "../compare/body.ts";
import { part } from "../compare/dom.ts";
import { makeShards } from "../compare/shards.ts";
import { figureRows } from "./figure-rows.ts";
import { figuresView } from "./figures-view.ts";
import { pairSections, type ReportText, reportText } from "./report-text.ts";
import { sectionView } from "./sections-view.ts";
import { readState } from "./state.ts";
import { READ_TEXT } from "./text.ts";
import { sharedSentences } from "./words.ts";

/** Sets the two reports of the address side by side. The form is a plain one: it asks by the address. */
class ReadView extends HTMLElement {
  connectedCallback(): void {
    const form = part(this, "form", HTMLFormElement);
    form.hidden = false;
    const { left, right } = readState(location.search);
    part(form, "[name=a]", HTMLInputElement).value = left ?? "";
    part(form, "[name=b]", HTMLInputElement).value = right ?? "";
    if (left !== null && right !== null) void this.#show(left, right);
    else this.#say(this.#text.choose);
  }

  get #tongue(): Tongue {
    return this.dataset["tongue"] === "en" ? "en" : "zh";
  }

  get #text() {
    return READ_TEXT[this.#tongue];
  }

  async #show(left: string, right: string): Promise<void> {
    const [one, other] = await Promise.all([this.#readReport(left), this.#readReport(right)]);
    const lost = [one ? null : left, other ? null : right].filter((id) => id !== null);
    if (!one || !other) this.#say(this.#text.failed(lost.join(", ")));
    else {
      this.#showTexts(one, other);
      await this.#showFigures(one, other);
    }
  }

  #showTexts(one: ReportText, other: ReportText): void {
    const hasProse = [one, other].every(({ sections }) =>
      sections.some(({ paragraphs }) => paragraphs.length > 0),
    );
    const shared = sharedSentences(one.sections, other.sections);
    this.#say(hasProse ? this.#text.shared(shared) : this.#text.noProse);
    const swap = part(this, ".swap", HTMLAnchorElement);
    swap.search = `?a=${other.id}&b=${one.id}`;
    swap.hidden = false;
    const titles = document.createElement("div");
    titles.className = "read-pair titles";
    titles.append(this.#titleOf(one), this.#titleOf(other));
    part(this, ".texts", HTMLElement).replaceChildren(
      titles,
      ...pairSections(one, other).map((pair) => sectionView(pair, this.#text.absent)),
    );
  }

  #titleOf({ id, title }: ReportText): HTMLElement {
    const link = document.createElement("a");
    link.href = this.#address(`reports/${id}.html`);
    link.textContent = title;
    link.lang = "zh-CN";
    return link;
  }

  async #showFigures(one: ReportText, other: ReportText): Promise<void> {
    const [left, right] = await this.#sourcesOf(one.id, other.id);
    const place = part(this, ".figures", HTMLElement);
    part(place, "h2", HTMLElement).hidden = false;
    const hasTables = (source: BodySource | undefined) =>
      source !== undefined && Object.values(source.forms).some((form) => form !== null);
    if (!left || !right || !hasTables(left) || !hasTables(right)) {
      part(place, "p", HTMLElement).textContent = this.#text.noFigures;
      return;
    }
    const heads = [headOf(one, other), headOf(other, one)] as const;
    part(place, ".scroll", HTMLElement).replaceChildren(
      figuresView(figureRows(left, right), heads, this.#tongue),
    );
  }

  async #sourcesOf(...ids: readonly string[]): Promise<readonly (BodySource | undefined)[]> {
    const shards = makeShards(async (path) => {
      const response = await fetch(this.#address(path));
      return response.ok ? response.json() : null;
    });
    const agencies = ids.map((id) => id.slice(0, -"/2020".length));
    const bodies = await shards.bodiesAround(agencies).catch(() => []);
    return ids.map((id, at) =>
      bodies
        .find((body) => body.id === agencies[at])
        ?.sources.find(({ year }) => id.endsWith(`/${year}`)),
    );
  }

  async #readReport(id: string): Promise<ReportText | null> {
    const page = await fetchPage(this.#address(`reports/${id}.html`));
    return page && reportText(id, page);
  }

  #address(path: string): string {
    return new URL((this.dataset["root"] ?? "") + path, location.href).href;
  }

  #say(message: string): void {
    part(this, ".message", HTMLElement).textContent = message;
  }
}

/** The year alone where it tells the two apart, else the title. */
function headOf(own: ReportText, other: ReportText): string {
  const [year, otherYear] = [own.id.slice(-4), other.id.slice(-4)];
  const sameBody = own.id.slice(0, -4) === other.id.slice(0, -4);
  return sameBody && year !== otherYear ? year : own.title;
}

/** A page as a document. XMLHttpRequest parses it without a sink that Trusted Types would have to allow. */
function fetchPage(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.send();
  });
}

customElements.define("read-view", ReadView);

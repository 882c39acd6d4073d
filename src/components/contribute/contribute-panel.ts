import type { Lang } from "../../lib/message/index.ts";
import { copy } from "../check/copy.ts";
import type { CheckDraft } from "../check/draft-view.ts";
import type { MetaState, NewAgency } from "../check/engine/draft-state.ts";
import type { DraftChange, Work } from "../check/work.ts";
import { agencyYaml } from "./agency-yaml.ts";
import { guessBody } from "./guess-body.ts";
import { needsOf, newFileAddress } from "./needs.ts";
import { packContribution, storedName } from "./pack.ts";
import { type ContributeText, contributeText } from "./text.ts";

/**
 * `<contribute-panel data-forge>` around a `<check-draft>`: the form about the report, and the ways to hand it over.
 * Without a forge there is the package alone.
 */
class ContributePanel extends HTMLElement {
  readonly #lang: Lang = document.documentElement.lang === "en" ? "en" : "zh-CN";
  readonly #text: ContributeText = contributeText(this.#lang);
  #change: DraftChange = { work: null, answer: null };

  connectedCallback(): void {
    const draft = this.#draft();
    draft.addEventListener("draft-change", (event) => {
      const before = this.#change.work;
      this.#change = (event as CustomEvent<DraftChange>).detail;
      // A document read anew fills the form; what a person types there must not be overwritten.
      if (before?.name !== this.#change.work?.name || before === null) this.#fill();
      this.#show();
    });
    this.#part("[data-meta]").addEventListener("input", () => draft.setMeta(this.#meta()));
    this.#part("[data-use-agency]").addEventListener("click", () => this.#useNewAgency());
    this.#on("[data-copy-markdown]", () => this.#copy(this.#change.answer?.markdown ?? ""));
    this.#on("[data-copy-agency]", () => this.#copy(this.#agencyFile()?.text ?? ""));
    this.#on("[data-zip]", () => this.#download());
    this.querySelector("[data-original]")?.addEventListener("click", () =>
      this.#downloadOriginal(),
    );
  }

  #draft(): CheckDraft {
    return this.#part<CheckDraft>("check-draft");
  }

  /** The form as the document was read. */
  #fill(): void {
    const work = this.#change.work;
    if (!work) return;
    const { meta } = work.state;
    this.#value("title", meta.title);
    this.#value("scope", meta.scope);
    this.#value("published", known(meta.published));
    this.#value("retrieved", known(meta.source.retrieved));
    this.#value("url", meta.source.url === "unavailable" ? "" : meta.source.url);
    this.#value("kind", meta.source.kind);
    this.#value("note", meta.source.note ?? "");
    this.#value("indexNumber", meta.indexNumber ?? "");
    if (work.agency === null || work.newAgency !== null) void this.#fillAgency(work);
  }

  /** What the document and the name tell of an agency the register lacks; a person looks it over. */
  async #fillAgency({ agencyPrinted, region, suggestedId, newAgency }: Work): Promise<void> {
    const name = newAgency?.name.zh ?? agencyPrinted ?? "";
    const guess = guessBody(name, region);
    const id = newAgency?.id ?? suggestedId ?? (region === null ? "" : `${region}/`);
    this.#value("nameZh", name);
    this.#value("nameEn", newAgency?.name.en ?? "");
    this.#value("agencyId", id);
    this.#value("level", newAgency?.level ?? guess.level);
    this.#value("agencyKind", newAgency?.kind ?? guess.kind);
    this.#value("aliases", newAgency?.aliases.join("、") ?? "");
    // Nobody would look for the form behind its heading when nothing else can be chosen.
    this.#part<HTMLDetailsElement>("[data-agency-form]").open = name !== "";
    await this.#offerParents(id, newAgency?.parent);
  }

  /** The bodies that may answer for a new one: those of its division and of the ones above. */
  async #offerParents(id: string, chosen: string | null | undefined): Promise<void> {
    const select = this.#part<HTMLSelectElement>("[name=parent]");
    const agencies = await this.#draft().archive.agencies();
    const near = agencies.filter((agency) => agency.id !== id && isAbove(agency.region, id));
    const options = near.map((agency) => new Option(agency.name.zh, agency.id));
    select.replaceChildren(new Option(this.#text.noParent, ""), ...options);
    const usual = `${id.slice(0, 6)}/government`;
    select.value = chosen ?? (near.some((agency) => agency.id === usual) ? usual : "");
  }

  #meta(): Partial<MetaState> {
    const url = this.#field("url");
    const note = this.#field("note");
    const kind = this.#field("kind") as MetaState["source"]["kind"];
    return {
      title: this.#field("title"),
      scope: this.#field("scope") as MetaState["scope"],
      published: dateOr(this.#field("published")),
      indexNumber: this.#field("indexNumber") || null,
      source: {
        kind,
        url: url === "" ? "unavailable" : url,
        ...(note === "" ? {} : { note }),
        retrieved: dateOr(this.#field("retrieved")),
      },
    };
  }

  #useNewAgency(): void {
    const agency: NewAgency = {
      id: this.#field("agencyId"),
      name: { zh: this.#field("nameZh"), en: this.#field("nameEn") },
      level: this.#field("level") as NewAgency["level"],
      kind: this.#field("agencyKind") as NewAgency["kind"],
      parent: this.#field("parent") || null,
      aliases: this.#field("aliases")
        .split(/[、，,]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ""),
    };
    const isWhole = AGENCY_ID.test(agency.id) && agency.name.zh !== "" && agency.name.en !== "";
    this.#part("[data-agency-wrong]").textContent = isWhole ? "" : this.#text.newAgencyWrong;
    if (isWhole) this.#draft().setNewAgency(agency);
  }

  #show(): void {
    const { work, answer } = this.#change;
    const needs = needsOf(this.#change);
    const missing = needs.map((need) => this.#text.needs[need]);
    const separator = this.#lang === "en" ? ", " : "、";
    this.#part("[data-needs]").textContent =
      needs.length > 0
        ? `${this.#text.missing}${missing.join(separator)}`
        : this.#text.ready(`content/${answer?.path}`);
    this.#part("[data-needs]").toggleAttribute("data-ready", needs.length === 0);
    this.#part("[data-markdown]").textContent = answer?.markdown ?? "";
    for (const way of this.querySelectorAll<HTMLElement>("[data-way]")) {
      way.toggleAttribute("disabled", needs.length > 0);
    }
    for (const part of this.querySelectorAll<HTMLElement>("[data-new-agency]")) {
      part.hidden = !work?.newAgency;
    }
    const hasOriginal = work !== null && work.original !== null && needs.length === 0;
    this.querySelector("[data-original]")?.toggleAttribute("disabled", !hasOriginal);
    this.#point("[data-forge-report]", answer?.path ?? "", needs.length === 0);
    this.#point("[data-forge-agency]", this.#agencyFile()?.path ?? "", needs.length === 0);
  }

  /** A way to the forge, only while it leads somewhere. */
  #point(selector: string, path: string, isReady: boolean): void {
    const link = this.querySelector<HTMLAnchorElement>(selector);
    const forge = this.dataset["forge"];
    if (!link || forge === undefined) return;
    if (isReady && path !== "") {
      Object.assign(link, { href: newFileAddress(forge, path), rel: "external", target: "_blank" });
    } else link.removeAttribute("href");
  }

  #agencyFile(): { readonly path: string; readonly text: string } | null {
    const agency = this.#change.work?.newAgency;
    return agency ? { path: `reports/${agency.id}/agency.yaml`, text: agencyYaml(agency) } : null;
  }

  #copy(text: string): void {
    this.#part("[data-said]").textContent = copy(text) ? this.#text.copied : this.#text.copyFailed;
  }

  #download(): void {
    const { work, answer } = this.#change;
    if (!work || !answer) return;
    const original = work.state.meta.original;
    const bytes = packContribution({
      answer,
      agency: this.#agencyFile(),
      original:
        original && work.original !== null
          ? { name: original.name, sha256: original.sha256, bytes: bytesOf(work.original) }
          : null,
    });
    const name = answer.path.replace(/^reports\//, "").replace(/\.md$/, "");
    save(bytes, `${name.replaceAll("/", "-")}.gongkai.zip`, "application/zip");
  }

  /** The original under the name it has in the archive, for those who take it to the forge themselves. */
  #downloadOriginal(): void {
    const { work } = this.#change;
    const original = work?.state.meta.original;
    if (!original || !work || work.original === null) return;
    save(bytesOf(work.original), storedName(original), "application/octet-stream");
  }

  #field(name: string): string {
    return this.#part<HTMLInputElement>(`[name="${name}"]`).value.trim();
  }

  #value(name: string, value: string): void {
    this.#part<HTMLInputElement>(`[name="${name}"]`).value = value;
  }

  #on(selector: string, act: () => void): void {
    this.#part(selector).addEventListener("click", act);
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }
}

const AGENCY_ID = /^\d{6}\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a division is that of an agency or one above it: 410000 and 410800 lie above 410822. */
function isAbove(region: string, id: string): boolean {
  return id.startsWith(region.replace(/(?:00){1,2}$/, ""));
}

function save(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function known(date: string): string {
  return date === "unknown" ? "" : date;
}

function dateOr(text: string): string {
  return text === "" ? "unknown" : text;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

customElements.define("contribute-panel", ContributePanel);

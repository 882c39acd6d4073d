/** The words of the panel in one language, as FigureReadout.astro hands them over. */
interface Words {
  readonly title: string;
  readonly raw: string;
  readonly unit: string;
  readonly noUnit: string;
  readonly place: string;
  readonly link: string;
  readonly close: string;
  readonly state: string;
  readonly states: Readonly<Record<string, string>>;
}

const STATES = ["blank", "notApplicable", "unreadable", "missing"] as const;

/**
 * Says of the figure under the pointer or the focus what it is, how it was printed and where it stands.
 * A click keeps it; Escape puts it away. Without this element each figure still has its address and title.
 */
class FigureReadout extends HTMLElement {
  private kept: HTMLElement | null = null;
  private shown: HTMLElement | null = null;

  connectedCallback(): void {
    document.addEventListener("pointerover", (event) => this.follow(event.target));
    document.addEventListener("focusin", (event) => this.follow(event.target));
    document.addEventListener("click", (event) => {
      const cell = cellOf(event.target);
      if (cell) this.keep(cell);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.putAway();
    });
    addEventListener("hashchange", () => this.keepTarget());
    this.keepTarget();
  }

  private follow(target: EventTarget | null): void {
    if (this.contains(target as Node)) return;
    const cell = cellOf(target) ?? this.kept;
    if (cell !== this.shown) this.show(cell);
  }

  private keep(cell: HTMLElement): void {
    this.kept = cell;
    this.show(cell);
  }

  private keepTarget(): void {
    const cell = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (cell?.matches("td.figure")) this.keep(cell);
  }

  private putAway(): void {
    this.kept = null;
    this.show(null);
  }

  private show(cell: HTMLElement | null): void {
    this.shown = cell;
    this.hidden = cell === null;
    if (cell) this.fill(cell);
  }

  private fill(cell: HTMLElement): void {
    const words = this.words();
    const state = STATES.find((each) => cell.classList.contains(each));
    const printed = cell.querySelector(".printed")?.textContent ?? (state ? "" : cell.textContent);
    this.replaceChildren(
      element("p", "readout-path", namesOf(cell)),
      element(
        "p",
        "readout-value",
        printed === "" ? (words.states[state ?? "blank"] ?? "") : printed,
      ),
      list([
        [words.state, state && words.states[state]],
        [words.unit, state ? undefined : (cell.dataset["unit"] ?? words.noUnit)],
        [words.place, this.placeOf(cell)],
      ]),
      ...this.sourceOf(cell),
      this.tools(cell, words),
    );
  }

  private words(): Words {
    const lang = document.documentElement.lang === "en" ? "en" : "zh-CN";
    return (JSON.parse(this.dataset["words"] as string) as Record<string, Words>)[lang] as Words;
  }

  /** File, line and column; on a site with a forge a link to that line. */
  private placeOf(cell: HTMLElement): string | HTMLElement | undefined {
    const at = cell.title;
    if (at === "") return undefined;
    const place = `${this.dataset["file"]}:${at}`;
    const forge = this.dataset["forge"];
    if (forge === undefined) return place;
    const link = document.createElement("a");
    Object.assign(link, { href: `${forge}#L${lineOf(at)}`, rel: "external", textContent: place });
    return link;
  }

  /** The line itself, where no forge can show it. */
  private sourceOf(cell: HTMLElement): readonly HTMLElement[] {
    const lines = this.dataset["lines"];
    if (lines === undefined || cell.title === "") return [];
    const text = (JSON.parse(lines) as Record<string, string>)[lineOf(cell.title)];
    return text === undefined ? [] : [element("pre", "readout-source", text)];
  }

  private tools(cell: HTMLElement, words: Words): HTMLElement {
    const link = document.createElement("a");
    link.href = `#${cell.id}`;
    link.textContent = words.link;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = words.close;
    close.addEventListener("click", () => this.putAway());
    const line = document.createElement("p");
    line.className = "readout-tools";
    line.append(link, close);
    return line;
  }
}

/** `57` of `57:5`. */
function lineOf(place: string): string {
  return place.split(":")[0] as string;
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("td.figure[id]") : null;
}

/** The words of the cell's heads in the language shown, outermost first. */
function namesOf(cell: HTMLElement): string {
  const ids = cell.getAttribute("headers")?.split(" ") ?? [];
  return ids.map((id) => visibleText(document.getElementById(id))).join(" › ");
}

function visibleText(node: HTMLElement | null): string {
  if (!node) return "";
  const shown = [...node.querySelectorAll<HTMLElement>(".frame-zh, .frame-en")].filter(
    (part) => getComputedStyle(part).display !== "none",
  );
  return (
    (shown.length > 0 ? shown.map((part) => part.textContent).join("") : node.textContent) ?? ""
  );
}

function element(tag: string, className: string, text: string | null): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function list(
  entries: readonly (readonly [string, string | HTMLElement | undefined])[],
): HTMLElement {
  const made = document.createElement("dl");
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    const told = element("dd", "", null);
    told.append(value);
    made.append(element("dt", "", name), told);
  }
  return made;
}

if (!customElements.get("figure-readout")) customElements.define("figure-readout", FigureReadout);

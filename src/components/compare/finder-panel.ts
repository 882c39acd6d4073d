import type { Catalogue } from "../../lib/dataset/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { button, option, part } from "./dom.ts";
import { type Finder, type FinderQuery, type Found, makeFinder } from "./finder.ts";
import type { ReadJson } from "./shards.ts";
import { COMPARE_TEXT } from "./text.ts";

const FOUND_AT_ONCE = 20;

/** What the finder needs of the page around it. */
export interface FinderHost {
  readonly tongue: Tongue;
  readonly readJson: ReadJson;
  /** Told the agencies the reader took. */
  readonly take: (found: readonly Named[]) => void;
}

/** An agency with its name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Brings the finder to life. The catalogue is fetched when the reader first turns to it, not before. */
export function bindFinder(panel: HTMLElement, host: FinderHost): void {
  const text = COMPARE_TEXT[host.tongue];
  const status = part(panel, ".found-status", HTMLElement);
  let loading: Promise<Finder> | null = null;
  const look = async () => {
    loading ??= load(panel, host);
    const finder = await loading.catch(() => null);
    if (finder === null) {
      loading = null;
      status.textContent = text.failed;
      return;
    }
    const { found, total } = finder.find(queryOf(panel), FOUND_AT_ONCE);
    status.textContent = text.found(found.length, total);
    const items = found.map((entry) => itemOf(entry, host));
    part(panel, ".found", HTMLElement).replaceChildren(...items);
    // Adding all is offered where all are there to be seen.
    const whole = total > 1 && total === found.length;
    const all = found.map((entry) => namedOf(entry, host));
    part(panel, ".add-all", HTMLElement).replaceChildren(
      ...(whole ? [button(text.addAll(total), () => host.take(all))] : []),
    );
  };
  panel.addEventListener("focusin", () => {
    if (loading === null) void look();
  });
  panel.addEventListener("input", () => void look());
}

async function load(panel: HTMLElement, host: FinderHost): Promise<Finder> {
  const catalogue = (await host.readJson("data/v1/catalogue.json")) as Catalogue | null;
  if (catalogue === null) throw new Error("No catalogue");
  part(panel, "[name=region]", HTMLSelectElement).append(
    ...catalogue.regions.map(({ code, name, level }) => option(code, INDENTS[level] + name)),
  );
  return makeFinder(catalogue);
}

/** Ideographic blanks show which division lies in which. */
const INDENTS = { province: "", prefecture: "　", county: "　　" } as const;

function queryOf(panel: HTMLElement): FinderQuery {
  const choice = (name: string) => part(panel, `[name=${name}]`, HTMLSelectElement).value;
  return {
    text: part(panel, "[name=find]", HTMLInputElement).value,
    region: choice("region"),
    level: choice("level"),
    kind: choice("kind"),
  };
}

function itemOf(found: Found, host: FinderHost): HTMLLIElement {
  const named = namedOf(found, host);
  const item = document.createElement("li");
  const where = document.createElement("small");
  where.textContent = found.place;
  item.append(
    button(named.name, () => host.take([named])),
    where,
  );
  return item;
}

function namedOf({ agency }: Found, { tongue }: FinderHost): Named {
  return { id: agency.id, name: agency.name[tongue] };
}

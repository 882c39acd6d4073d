import type { Tongue } from "../chart/cell.ts";
import { button, option, part } from "./dom.ts";
import type { Finder, FinderQuery, Found } from "./finder.ts";
import { COMPARE_TEXT } from "./text.ts";

const FOUND_AT_ONCE = 20;

/** What the finder needs of the page around it. */
export interface FinderHost {
  readonly tongue: Tongue;
  /** Address of the search index. */
  readonly index: string;
  /** Told the agencies the reader took. */
  readonly take: (found: readonly Named[]) => void;
}

/** An agency with its name as it is found by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Brings the finder to life. The list of names is fetched when the reader first turns to it, not before. */
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
    const all = found.map((entry) => namedOf(entry));
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
  const { loadBodies } = await import("./load-bodies.ts");
  const { finder, regions } = await loadBodies(host.index);
  const parents = new Map(regions.map(({ code, parent }) => [code, parent]));
  part(panel, "[name=region]", HTMLSelectElement).append(
    ...regions.map(({ code, name }) => option(code, "　".repeat(depthOf(code, parents)) + name)),
  );
  return finder;
}

/** How many divisions a division lies in; ideographic blanks show it. */
function depthOf(code: string, parents: ReadonlyMap<string, string | null>): number {
  const parent = parents.get(code) ?? null;
  return parent === null ? 0 : 1 + depthOf(parent, parents);
}

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
  const named = namedOf(found);
  const item = document.createElement("li");
  item.lang = "zh-CN";
  const where = document.createElement("small");
  where.textContent = found.place;
  item.append(
    button(named.name, () => host.take([named])),
    where,
  );
  return item;
}

function namedOf({ agency }: Found): Named {
  return { id: agency.id, name: agency.name };
}
